import { renderPage } from '../pages.js';
import type { Language } from '../run.js';
import { type CoverageRun, coveragePage } from './coverage-page.js';

/**
 * One page that stands alone: the rule files with marks beside the lines, and which 示例 showed what (semantics.md §6.1). In: what
 * was seen, the texts, the language of the interface. Out: HTML with its style inside, no script, nothing fetched.
 */
export function renderCoverage(run: CoverageRun, options: { readonly language: Language }): string {
  return renderPage('coverage', coveragePage(run, options.language));
}
