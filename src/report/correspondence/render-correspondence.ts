import { renderPage } from '../pages.js';
import type { Language } from '../run.js';
import { type CorrespondenceRun, correspondencePage } from './correspondence-page.js';

/**
 * One page that stands alone: the notice and the rules side by side, each pointing at the other (language.md §9). In: what
 * corresponds, the language of the interface. Out: HTML with its style inside, no script, nothing fetched.
 */
export function renderCorrespondence(run: CorrespondenceRun, options: { readonly language: Language }): string {
  return renderPage('correspondence', correspondencePage(run, options.language));
}
