import type { Piece } from 'handlebars/dist/cjs/handlebars.js';
import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import { nearest } from '../../../text/nearest.js';
import { isValue } from '../our-templates.js';
import { piecesOf, placeOf } from '../theme-file.js';
import { hintOf, type TemplateCheck } from './check.js';

/**
 * A name that no view has, wherever it stands: found at once in all of the theme. A name that another place has is found when the pages are made
 * (read-theme.ts), before any is kept.
 */
export const names: TemplateCheck = (template, ours) => {
  const pieces = [...piecesOf(template.tree)];
  const passed = new Set(pieces.flatMap(({ type, key }) => (type === 'HashPair' && key !== undefined ? [key] : [])));
  const callees = new Set(pieces.flatMap(({ type, path, name, params = [] }) => (calls(type, params) ? [path ?? name] : [])));
  return pieces.flatMap((piece) => {
    if (!isValue(piece) || callees.has(piece)) return [];
    const unknown = partsOf(piece).find((part) => !ours.names.has(part) && !passed.has(part));
    if (unknown === undefined) return [];
    return [themeFindings.unknownTemplateName(placeOf(template, piece), { name: unknown, hint: hintOf(nearest(unknown, ours.names)) })];
  });
};

/** What is called is no value: the helper of a block, a part that is put in. */
function calls(type: string, params: readonly Piece[]): boolean {
  if (type === 'MustacheStatement') return params.length > 0;
  return type !== 'Program' && type !== 'ContentStatement' && type !== 'HashPair';
}

const DATA: ReadonlySet<unknown> = new Set(['index', 'first', 'last', 'key', 'partial-block']);

function partsOf({ parts = [], data }: Piece): readonly string[] {
  const own = parts.map(String);
  if (data !== true) return own;
  return own[0] === 'root' ? own.slice(1) : own.filter((part) => !DATA.has(part)).map((part) => `@${part}`);
}
