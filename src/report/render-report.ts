import type { Earlier } from '../verdict/since.js';
import { renderPage } from './pages.js';
import type { Language, Run } from './run.js';
import { assetsWith, NO_THEME, stylesWith, type Theme } from './theme/theme.js';
import { clausePage } from './view/clause-page.js';
import { contextOf } from './view/context.js';
import { departmentPage } from './view/department-page.js';
import { stylesOf } from './view/frame.js';
import { noticeFiles, noticePage } from './view/notice-page.js';
import { overviewPage } from './view/overview-page.js';
import { regionPage } from './view/region-page.js';
import { regionParts } from './view/region-parts.js';
import { selectionPage } from './view/selection-page.js';
import { selectionParts } from './view/selection-parts.js';

/**
 * The site of a run (report.md). In: the run and the language of the interface. Out: every file of the site,
 * from its path (`index.html`, `departments/….html`, `clauses/….html`, `selections/….html`, `assets/…`; `/` between folders, not
 * encoded) to its text. The same run gives the same bytes. Nothing personal is on a page, unless the run is for the office itself.
 */
export function renderReport(run: Run, options: ReportOptions): ReadonlyMap<string, string> {
  return new Map(renderPages(run, options));
}

/** `earlier`: a run that this one is compared with on the overview. `theme`: templates and style sheets that stand in for ours. */
export interface ReportOptions {
  readonly language: Language;
  readonly earlier?: Earlier | null;
  readonly theme?: Theme | null;
}

/** The same a file at a time, so that a large site is never held whole. In the same order. */
export function* renderPages(run: Run, { language, earlier, theme }: ReportOptions): Generator<readonly [path: string, text: string]> {
  const context = contextOf(run, language, earlier ?? null);
  const parts = regionParts(context);
  const own = theme ?? NO_THEME;
  const page: typeof renderPage = (name, view) => renderPage(name, dressed(view, own), own);
  yield ['index.html', page('overview', overviewPage(context))];
  for (const part of parts) yield [part.path, page('region', regionPage(part, parts, context))];
  for (const one of run.departments) yield [context.departmentPath(one.name), page('department', departmentPage(one, context))];
  for (const one of run.model.clauses) yield [context.clausePath(one.id), page('clause', clausePage(one, context))];
  for (const one of noticeFiles(context)) yield [one.path, page('notice', noticePage(one, context))];
  for (const one of context.selections) {
    const shares = selectionParts(one, context);
    for (const share of shares) yield [share.path, page('selection', selectionPage(share, shares, context))];
  }
  const styles = stylesWith(own, stylesOf(run));
  for (const [name, text] of Object.entries(assetsWith(own))) {
    if (!name.endsWith('.css') || styles.includes(name)) yield [`assets/${name}`, text];
  }
}

/** Every page of the site has style sheets; a theme may add one. */
function dressed<View extends object>(view: View, theme: Theme): View {
  return 'styles' in view ? { ...view, styles: stylesWith(theme, view.styles as readonly string[]) } : view;
}
