import { renderPage } from '../pages.js';
import type { Language } from '../run.js';
import { checklistWords } from '../words/checklist.js';
import type { ChecklistView } from './checklist-view.js';

/** The self-check as one page to be printed. In: the view, the language of the interface. Out: HTML with its style inside, nothing fetched. */
export function renderChecklist(view: ChecklistView, options: { readonly language: Language }): string {
  const { labels, boxes, signers } = checklistWords(options.language);
  return renderPage('checklist', { ...view, lang: options.language === 'zh' ? 'zh-CN' : 'en', labels, boxes, signers });
}
