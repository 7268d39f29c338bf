import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver/node';
import { hoverAt } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** What the word under the cursor means, and where it is used. */
export const hover: Feature = {
  offers: { hoverProvider: true },
  listen(desk) {
    const explain = ({ workspace, file, params, document }: Asked<HoverParams>): Hover | null => {
      const found = hoverAt(workspace, file, document.offsetAt(params.position));
      if (found === null) return null;
      return { range: rangeOf(found.place), contents: { kind: MarkupKind.Markdown, value: found[desk.client().language] } };
    };
    desk.connection.onHover(answering(desk, null, explain));
  },
};
