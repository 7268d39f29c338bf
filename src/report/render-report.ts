import { assets } from '../../reports/compiled/templates.js';
import { renderPage } from './pages.js';
import type { Language, Run } from './run.js';
import { clausePage } from './view/clause-page.js';
import { contextOf } from './view/context.js';
import { departmentPage } from './view/department-page.js';
import { stylesOf } from './view/frame.js';
import { overviewPage } from './view/overview-page.js';
import { selectionPage } from './view/selection-page.js';

/**
 * The site of a run (report.md). In: the run and the language of the interface. Out: every file of the site,
 * from its path (`index.html`, `departments/….html`, `clauses/….html`, `selections/….html`, `assets/…`; `/` between folders, not
 * encoded) to its text. The same run gives the same bytes. 个人信息 and 核实人 are on no page.
 */
export function renderReport(run: Run, options: { readonly language: Language }): ReadonlyMap<string, string> {
  const context = contextOf(run, options.language);
  return new Map([
    ['index.html', renderPage('overview', overviewPage(context))],
    ...run.departments.map((d) => [context.departmentPath(d.name), renderPage('department', departmentPage(d, context))] as const),
    ...run.model.clauses.map((c) => [context.clausePath(c.id), renderPage('clause', clausePage(c, context))] as const),
    ...context.selections.map((s) => [context.selectionPath(s.name), renderPage('selection', selectionPage(s, context))] as const),
    ...Object.entries(assets)
      .filter(([name]) => !name.endsWith('.css') || stylesOf(run.model).includes(name))
      .map(([name, text]) => [`assets/${name}`, text] as const),
  ]);
}
