import { themeFindings } from '../../diagnostics/catalogue/theme.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../text/nearest.js';
import { hintOf } from './checks/check.js';
import { forbiddenInStyle } from './checks/forbidden.js';
import { templateChecks } from './checks/list.js';
import { compiled } from './compiled.js';
import { type OurTemplates, ourTemplates } from './our-templates.js';
import { readTemplate } from './read-template.js';
import { ADDED, type Theme } from './theme.js';
import type { ThemeFile } from './theme-file.js';

/** In: the files of a theme. Out: the theme, null where anything is wrong with it. This module brings Handlebars' compiler with it. */
export function themeOf(files: readonly ThemeFile[]): Outcome<Theme | null> {
  const ours = ourTemplates();
  const parts = files.map((file) => partOf({ ...file, text: file.text.replace(/\r\n?/g, '\n') }, ours));
  const diagnostics = parts.flatMap((one) => one.diagnostics);
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const merged = (kind: keyof Theme) => Object.assign({}, ...parts.map((one) => one[kind]));
  return { value: { templates: merged('templates'), assets: merged('assets') }, diagnostics };
}

type Part = Theme & { readonly diagnostics: readonly Diagnostic[] };

const NOTHING: Part = { templates: {}, assets: {}, diagnostics: [] };

function partOf(file: ThemeFile, ours: OurTemplates): Part {
  const allowed = [...ours.paths, `assets/${ADDED}`];
  const name = file.path.replace(/^.*\//, '');
  if (!allowed.includes(file.path)) {
    const near = allowed.find((path) => path.endsWith(`/${name}`)) ?? nearest(file.path, allowed)[0];
    return {
      ...NOTHING,
      diagnostics: [themeFindings.strayThemeFile(null, { path: file.path, hint: hintOf(near === undefined ? [] : [near]) })],
    };
  }
  if (file.path.endsWith('.css')) return { ...NOTHING, assets: { [name]: file.text }, diagnostics: forbiddenInStyle(file) };
  const read = readTemplate(file);
  if ('finding' in read) return { ...NOTHING, diagnostics: [read.finding] };
  const diagnostics = templateChecks.flatMap((check) => check(read.template, ours));
  if (diagnostics.length > 0) return { ...NOTHING, diagnostics };
  return { ...NOTHING, templates: { [name.replace(/\.hbs$/, '')]: compiled(read.template) } };
}
