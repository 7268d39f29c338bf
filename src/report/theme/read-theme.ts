import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { Theme } from './theme.js';
import type { ThemeFile } from './theme-file.js';

/**
 * In: the files of a theme. Out: the theme, null where anything is wrong with it, and everything that is. Handlebars' compiler is loaded only
 * here: whoever has no theme does without it.
 */
export async function readTheme(files: readonly ThemeFile[]): Promise<Outcome<Theme | null>> {
  const { themeOf } = await import('./theme-of.js');
  return themeOf(files);
}

/** What a theme begins with: our templates and style sheets of the site, by their paths. */
export async function themeSources(): Promise<Readonly<Record<string, string>>> {
  return (await import('../../../reports/compiled/sources.js')).sources;
}
