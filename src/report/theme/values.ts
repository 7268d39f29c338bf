import type { Piece } from 'handlebars/dist/cjs/handlebars.js';
import { piecesOf } from './theme-file.js';

/** Every place in a template where a value is read by its name; helpers and parts are called, not read. */
export function valuesIn(tree: Piece): readonly Piece[] {
  const pieces = [...piecesOf(tree)];
  const called = new Set(pieces.flatMap(({ type, path, name, params = [] }) => (calls(type, params) ? [path ?? name] : [])));
  return pieces.filter((piece) => piece.type === 'PathExpression' && piece.parts !== undefined && !called.has(piece));
}

function calls(type: string, params: readonly Piece[]): boolean {
  if (type === 'MustacheStatement') return params.length > 0;
  return type !== 'Program' && type !== 'ContentStatement' && type !== 'HashPair';
}
