import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  SymbolKind,
} from 'vscode-languageserver/node';
import { type OutlineItem, outlineOf } from '../../../index.js';
import { type Asked, answering } from '../desk.js';
import { holds, rangeOf } from '../positions.js';
import type { Feature } from './feature.js';

/** The document's standards, clauses and declarations as a tree, and the same as what can be folded. */
export const outline: Feature = {
  offers: { documentSymbolProvider: true, foldingRangeProvider: true },
  listen(desk) {
    const symbols = ({ workspace, file }: Asked<DocumentSymbolParams>): DocumentSymbol[] => outlineOf(workspace, file).map(symbolOf);
    const folds = ({ workspace, file }: Asked<FoldingRangeParams>): FoldingRange[] => outlineOf(workspace, file).flatMap(foldsOf);
    desk.connection.onDocumentSymbol(answering(desk, [], symbols));
    desk.connection.onFoldingRanges(answering(desk, [], folds));
  },
};

/** The protocol wants a name that is not empty, standing within its item: a block half written may have neither. */
function symbolOf({ kind, name, detail, place, namePlace, children }: OutlineItem): DocumentSymbol {
  const range = rangeOf(place);
  const selectionRange = rangeOf(namePlace);
  return {
    name: name.trim() === '' ? '…' : name,
    detail,
    kind: KINDS[kind],
    range,
    selectionRange: holds(range, selectionRange) ? selectionRange : { start: range.start, end: range.start },
    children: children.map(symbolOf),
  };
}

function foldsOf({ place, children }: OutlineItem): FoldingRange[] {
  const { start, end } = rangeOf(place);
  // An item that ends with a line break ends, for the eye, on the line before.
  const endLine = end.character === 0 ? end.line - 1 : end.line;
  const own = endLine > start.line ? [{ startLine: start.line, endLine }] : [];
  return [...own, ...children.flatMap(foldsOf)];
}

const KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  ruleSet: SymbolKind.Package,
  interpretation: SymbolKind.Constant,
  vocabulary: SymbolKind.Module,
  section: SymbolKind.Struct,
  list: SymbolKind.Class,
  field: SymbolKind.Field,
  definition: SymbolKind.Function,
  listDefinition: SymbolKind.Function,
  crossCheck: SymbolKind.Boolean,
  standard: SymbolKind.Namespace,
  part: SymbolKind.Namespace,
  scoreSheet: SymbolKind.Namespace,
  clause: SymbolKind.Method,
  clauseChange: SymbolKind.Method,
  removal: SymbolKind.Method,
  example: SymbolKind.Event,
  scoring: SymbolKind.Package,
  grades: SymbolKind.Enum,
  conclusion: SymbolKind.Enum,
  selection: SymbolKind.Event,
};
