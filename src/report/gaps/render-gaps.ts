import { renderPage } from '../pages.js';
import type { Language } from '../run.js';
import { gapsPage } from './gaps-page.js';
import type { GapsView } from './gaps-view.js';

/** The gaps as one page that stands alone. In: the view, the language of the interface. Out: HTML with its style inside, nothing fetched. */
export function renderGaps(view: GapsView, options: { readonly language: Language }): string {
  return renderPage('gaps', gapsPage(view, options.language));
}
