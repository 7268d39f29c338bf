import type { Piece } from 'handlebars/dist/cjs/handlebars.js';
import { type Lines, linesOf } from '../../text/lines.js';
import type { Place, SourceText } from '../../text/place.js';

/** A file of a theme. `path`: inside the theme, as in reports/: `partials/layout.hbs`. */
export interface ThemeFile extends SourceText {
  readonly path: string;
}

/** A template as its author wrote it: its text, the same without what Handlebars leaves out (its comments), and its tree. */
export interface Template extends ThemeFile {
  readonly shown: string;
  readonly tree: Piece;
  readonly lines: Lines;
}

/** In: a file and the tree of its text. Line breaks are those of the tree, which knows LF only. */
export function templateOf(file: ThemeFile, tree: Piece): Template {
  return { ...file, shown: withoutComments(file.text), tree, lines: linesOf(file) };
}

/** With spaces where the comments were, so that places stay what they are. */
function withoutComments(text: string): string {
  return text.replace(/\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

/** Where a piece of the tree stands. */
export function placeOf({ text, lines }: Template, { loc }: Piece): Place {
  if (loc === undefined) return lines.place(0, 0);
  return lines.place(offsetOf(text, loc.start), offsetOf(text, loc.end));
}

function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = text.indexOf('\n', start) + 1;
  return start + column;
}

/** Every piece of a tree, itself first. */
export function* piecesOf(piece: Piece): Generator<Piece> {
  yield piece;
  const { path, name, params = [], hash, pairs = [], value, body = [], program, inverse } = piece;
  const held = piece.type === 'HashPair' ? [value as Piece] : [];
  for (const one of [path, name, ...params, hash, ...pairs, ...held, ...body, program, inverse])
    if (one !== undefined) yield* piecesOf(one);
}
