import { renderPage } from '../pages.js';
import type { Language } from '../run.js';
import { type ComparisonRun, comparisonPage } from './comparison-page.js';

/**
 * One page that stands alone: what changed from one rule set to another, and whose verdict turns because of it. In: the
 * comparison, the language of the interface. Out: HTML with its style inside, no script, nothing fetched. It shows names of
 * departments and verdicts, and no fact of any sheet.
 */
export function renderComparison(run: ComparisonRun, options: { readonly language: Language }): string {
  return renderPage('comparison', comparisonPage(run, options.language));
}
