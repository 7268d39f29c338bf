import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver/node';
import { formattingOf } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** The canonical layout of the document. */
export const formatting: Feature = {
  offers: { documentFormattingProvider: true },
  listen(desk) {
    const format = ({ workspace, file }: Asked<DocumentFormattingParams>): TextEdit[] => {
      const { value, diagnostics } = formattingOf(workspace, file);
      // Asked for on every save, so a refusal goes to the log: what is wrong with the text is underlined in it already.
      for (const diagnostic of diagnostics) desk.connection.console.info(diagnostic[desk.client().language]);
      return value.map(({ place, text }) => ({ range: rangeOf(place), newText: text }));
    };
    desk.connection.onDocumentFormatting(answering(desk, [], format));
  },
};
