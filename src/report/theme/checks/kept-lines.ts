import { sources } from '../../../../reports/compiled/sources.js';
import { themeFindings } from '../../../diagnostics/catalogue/theme.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Template } from '../theme-file.js';
import type { TemplateCheck } from './check.js';

/**
 * What must stay of a page: the frame's first lines, with the content security policy before anything a page could load, and the lines
 * by which the content comes in. Every other page has nothing outside that frame. INVARIANT: so every page of a theme begins with our policy.
 */
export const keptLines: TemplateCheck = (template) => {
  if (template.path === 'partials/layout.hbs') return linesOfFrame(template);
  return template.path.startsWith('pages/') ? framed(template) : [];
};

const OURS = (sources['partials/layout.hbs'] ?? '').split('\n');
const FIRST = OURS.slice(0, OURS.findIndex((line) => line.includes('Content-Security-Policy')) + 1);

/**
 * Without the first the page would have neither looks nor script, without the others the site and the single file no content; and what is for the
 * office alone says so on every page.
 */
const NEEDED = [
  /<link rel="stylesheet"/,
  /<script /,
  /<\/head>/,
  /<body /,
  /<main /,
  /#each internal/,
  /class="internal"/,
  /@partial-block/,
  /<\/main>/,
  /<\/body>/,
].map((shape) => OURS.find((line) => shape.test(line))?.trim() ?? '');

function linesOfFrame(template: Template): readonly Diagnostic[] {
  const lines = template.text.split('\n').map((line) => line.trim());
  const moved = FIRST.find((line, i) => line.trim() !== lines[i]);
  const shown = template.shown.split('\n').map((line) => line.trim());
  const missing = moved === undefined ? NEEDED.filter((line) => shown.filter((one) => one === line).length !== 1) : [moved.trim()];
  return missing.map((line) => themeFindings.missingTemplateLine(template.lines.place(0, 0), { line }));
}

function framed(template: Template): readonly Diagnostic[] {
  const body = (template.tree.body ?? []).filter(
    ({ type, value }) => !(type === 'CommentStatement' || (type === 'ContentStatement' && String(value).trim() === '')),
  );
  const [frame] = body;
  if (body.length === 1 && frame?.type === 'PartialBlockStatement' && frame.name?.original === 'layout' && frame.params?.length === 0)
    return [];
  return [themeFindings.missingTemplateLine(template.lines.place(0, 0), { line: '{{#> layout kind="…"}} … {{/layout}}' })];
}
