import type { CodeLens, CodeLensParams } from 'vscode-languageserver/node';
import { exampleLenses } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** At each 示例 what it gives. */
export const lenses: Feature = {
  offers: { codeLensProvider: { resolveProvider: false } },
  listen(desk) {
    const verdicts = async ({ workspace, file }: Asked<CodeLensParams>): Promise<CodeLens[]> => {
      const found = await exampleLenses(workspace, file);
      // A command without a name is shown and cannot be pressed: there is nothing more to see than the sentence.
      return found.map((lens) => ({ range: rangeOf(lens.place), command: { title: lens[desk.client().language], command: '' } }));
    };
    desk.connection.onCodeLens(answering(desk, [], verdicts));
  },
};
