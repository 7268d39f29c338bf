import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensParams } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Place, SEMANTIC_KINDS, type SemanticKind, semanticWords } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** For each kind of word a token type that the themes of editors have a colour for. */
const TYPES: Readonly<Record<SemanticKind, string>> = {
  keyword: 'keyword',
  field: 'property',
  list: 'class',
  option: 'enumMember',
  definition: 'function',
  interpretation: 'macro',
  number: 'number',
  date: 'number',
  text: 'string',
  comment: 'comment',
  quotation: 'string',
  clauseNumber: 'namespace',
};

/** The legend: each token type once, and the only modifier. */
const TOKEN_TYPES = [...new Set(SEMANTIC_KINDS.map((kind) => TYPES[kind]))];
const DECLARES = 1;

/** The colour of every word by what it means. */
export const semanticTokens: Feature = {
  offers: { semanticTokensProvider: { legend: { tokenTypes: TOKEN_TYPES, tokenModifiers: ['declaration'] }, full: true } },
  listen(desk) {
    const colours = ({ workspace, file, document }: Asked<SemanticTokensParams>): SemanticTokens => {
      const builder = new SemanticTokensBuilder();
      for (const { place, kind, declares } of semanticWords(workspace, file)) {
        for (const { line, from, to } of linesOf(place, document)) {
          builder.push(line, from, to - from, TOKEN_TYPES.indexOf(TYPES[kind]), declares ? DECLARES : 0);
        }
      }
      return builder.build();
    };
    desk.connection.languages.semanticTokens.on(answering(desk, { data: [] }, colours));
  },
};

/** A token of the protocol lies on one line; a quotation over several becomes one a line. */
function linesOf(place: Place, document: TextDocument): readonly { line: number; from: number; to: number }[] {
  const { start, end } = rangeOf(place);
  const lines = Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i);
  return lines
    .map((line) => ({
      line,
      from: line === start.line ? start.character : 0,
      to: line === end.line ? end.character : lengthOfLine(document, line),
    }))
    .filter(({ from, to }) => to > from);
}

function lengthOfLine(document: TextDocument, line: number): number {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/, '').length;
}
