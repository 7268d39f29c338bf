import type { Language } from '../../index.js';

/** Page x of y, with places for both. */
export function footWords(language: Language): string {
  return language === 'zh' ? '第{page}页，共{pages}页' : 'Page {page} of {pages}';
}
