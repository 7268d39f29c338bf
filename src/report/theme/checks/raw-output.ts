import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import { piecesOf, placeOf } from '../theme-file.js';
import type { TemplateCheck } from './check.js';

/** {{{name}}} and {{&name}}: what somebody filled in would become a part of the page. */
export const rawOutput: TemplateCheck = (template) =>
  [...piecesOf(template.tree)]
    .filter(({ type, escaped }) => type === 'MustacheStatement' && escaped === false)
    .map((piece) => {
      const place = placeOf(template, piece);
      const written = template.text.slice(place.start.offset, place.end.offset);
      return themeFindings.rawTemplateOutput(place, { written, instead: `{{${String(piece.path?.original ?? '')}}}` });
    });
