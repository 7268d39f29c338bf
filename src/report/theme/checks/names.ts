import type { Piece } from 'handlebars/dist/cjs/handlebars.js';
import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import { nearest } from '../../../text/nearest.js';
import { piecesOf, placeOf } from '../theme-file.js';
import { valuesIn } from '../values.js';
import { hintOf, type TemplateCheck } from './check.js';

/**
 * A name that no view has, wherever it stands: found at once in all of the theme. A name that another place has is found when the pages are made
 * (read-theme.ts), before any is kept.
 */
export const names: TemplateCheck = (template, ours) => {
  const passed = new Set([...piecesOf(template.tree)].flatMap(({ type, key }) => (type === 'HashPair' && key !== undefined ? [key] : [])));
  return valuesIn(template.tree).flatMap((piece) => {
    const unknown = partsOf(piece).find((part) => !ours.names.has(part) && !passed.has(part));
    if (unknown === undefined) return [];
    return [themeFindings.unknownTemplateName(placeOf(template, piece), { name: unknown, hint: hintOf(nearest(unknown, ours.names)) })];
  });
};

const DATA: ReadonlySet<unknown> = new Set(['index', 'first', 'last', 'key', 'partial-block']);

function partsOf({ parts = [], data }: Piece): readonly string[] {
  const own = parts.map(String);
  if (data !== true) return own;
  return own[0] === 'root' ? own.slice(1) : own.filter((part) => !DATA.has(part)).map((part) => `@${part}`);
}
