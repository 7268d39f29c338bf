import { assets } from '../../../reports/compiled/templates.js';

/** Templates and style sheets of an office's own (版式), which stand in for ours of the same names; what is not among them stays ours. */
export interface Theme {
  /** Compiled templates, by name. */
  readonly templates: Readonly<Record<string, object>>;
  /** Style sheets of the site, by file name. */
  readonly assets: Readonly<Record<string, string>>;
}

/** The one file of a theme that replaces nothing: it comes after our style sheets and so may change any of them. */
export const ADDED = 'theme.css';

export const NO_THEME: Theme = { templates: {}, assets: {} };

/** Every style sheet and script of the site, ours or the theme's. */
export function assetsWith(theme: Theme): Readonly<Record<string, string>> {
  return { ...assets, ...theme.assets };
}

/** The style sheets of a page with the theme's own behind them. */
export function stylesWith(theme: Theme, styles: readonly string[]): readonly string[] {
  return Object.hasOwn(theme.assets, ADDED) ? [...styles, ADDED] : styles;
}
