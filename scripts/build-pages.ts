/**
 * Precompiles the pages: reports/**.hbs and reports/assets → reports/compiled/templates.ts, an ES module that the
 * core imports. Handlebars' compiler builds functions at run time, which a content security policy forbids and an
 * offline page cannot do; here it runs once, in the build, and the pages run on its small runtime.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const REPORTS = fileURLToPath(new URL('../reports/', import.meta.url));

/** Strict: a name the view lacks is an error. Only Handlebars' own helpers are known: the templates hold no logic. */
const OPTIONS = { strict: true, knownHelpersOnly: true };

/** The style of a page that stands alone is inside it; the page's policy names it by its digest and allows no other. */
const style = [...files('assets', 'report.css'), ...files('inline', '.css')].map(({ text }) => text).join('\n');
const inline = [
  { name: 'inline-style', text: style },
  { name: 'inline-style-digest', text: `sha256-${createHash('sha256').update(style).digest('base64')}` },
];

const templates = [
  // The last line break of a file belongs to the file, not to the sentence it is put into.
  ...[...files('pages', '.hbs'), ...files('partials', '.hbs')].map(({ name, text }) => ({ name, text: text.replace(/\n$/, '') })),
  ...inline,
].map(({ name, text }) => `  ${JSON.stringify(name)}: ${precompile(name, text)},`);
const assets = files('assets', '').map(({ name, text }) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`);

mkdirSync(join(REPORTS, 'compiled'), { recursive: true });
writeFileSync(
  join(REPORTS, 'compiled', 'templates.ts'),
  `// Made by scripts/build-pages.ts from reports/. Do not edit.
// @ts-nocheck: the compiler's output is plain script; the two types below are what the core relies on.
/** Precompiled templates by name. */
export const templates: Readonly<Record<string, object>> = {
${templates.join('\n')}
};

/** Style sheet and script of the site, by file name. */
export const assets: Readonly<Record<string, string>> = {
${assets.join('\n')}
};
`,
);

// What a theme begins with, and is held against: the templates of the site and its style sheets, as they are written. A module of its own, since it is
// needed for themes only.
const ofSite = [
  ...files('pages', '.hbs')
    .filter(({ text }) => text.startsWith('{{#> layout'))
    .map((one) => named('pages', one, '.hbs')),
  ...files('partials', '.hbs').map((one) => named('partials', one, '.hbs')),
  ...files('assets', '.css').map((one) => named('assets', one, '.css')),
].map(({ path, text }) => `  ${JSON.stringify(path)}: ${JSON.stringify(text)},`);
writeFileSync(
  join(REPORTS, 'compiled', 'sources.ts'),
  `// Made by scripts/build-pages.ts from reports/. Do not edit.
/** Templates and style sheets of the site by their paths in reports/, as they are written. */
export const sources: Readonly<Record<string, string>> = {
${ofSite.join('\n')}
};
`,
);

function named(folder: string, { name, text }: { readonly name: string; readonly text: string }, ending: string) {
  return { path: `${folder}/${name}${ending}`, text };
}

function precompile(name: string, text: string): string {
  const compiled = Handlebars.precompile(text, OPTIONS);
  if (typeof compiled !== 'string') throw new Error(`${name} gave no template`);
  return compiled;
}

function files(folder: string, ending: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(REPORTS, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({
      name: ending === '' ? file : basename(file, ending),
      text: readFileSync(join(REPORTS, folder, file), 'utf8').replace(/\r\n/g, '\n'),
    }));
}
