import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import { nearest } from '../../../text/nearest.js';
import { piecesOf, placeOf } from '../theme-file.js';
import { hintOf, type TemplateCheck } from './check.js';

/** {{> part}} where there is no such part. */
export const parts: TemplateCheck = (template, ours) =>
  [...piecesOf(template.tree)].flatMap((piece) => {
    const part = String(piece.name?.original ?? '');
    if (!piece.type.startsWith('Partial') || piece.name?.type !== 'PathExpression') return [];
    if (ours.parts.has(part) || part === '@partial-block') return [];
    return [themeFindings.unknownTemplatePart(placeOf(template, piece), { part, hint: hintOf(nearest(part, ours.parts)) })];
  });
