import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { findWords, indexNotice, type NoticeIndex } from '../notice.js';
import type { Check } from './draft.js';

/** Every 原文 stands in the notice, letter by letter; a clause's pieces in the notice's order (language.md §2). */
export const quotations: Check = ({ ruleSet, clauses }, report) => {
  if (ruleSet?.notice == null) return;
  const { notice } = ruleSet;
  const file = notice.file.split('/').at(-1) ?? notice.file;
  let index: NoticeIndex | null = null;
  for (const clause of clauses) {
    clause.quotes.forEach(({ text: words, offset }, i) => {
      if (offset !== null) return;
      index ??= indexNotice(notice.text);
      report(F.quotationNotFound(clause.quotePlaces[i] ?? clause.at, { words, file, hint: hintFor(index, words) }));
    });
  }
};

/** Where the words stop agreeing with the notice, or that they stand there in another order. */
function hintFor(index: NoticeIndex, words: string): { zh: string; en: string } {
  if (findWords(index, words) !== null)
    return { zh: '：这段话在原文里排在前一段引文的前面', en: ': the words stand before the piece quoted ahead of them' };
  let agreed = 0;
  while (agreed < words.length && findWords(index, words.slice(0, agreed + 1)) !== null) agreed += 1;
  if (agreed < 2) return { zh: '', en: '' };
  const found = findWords(index, words.slice(0, agreed));
  if (found === null) return { zh: '', en: '' };
  const from = (index.origin[found.end - 1] ?? 0) + 1;
  const next = index.text.slice(from, from + 14).replace(/\s+/g, '');
  return {
    zh: `：原文从“${words.slice(0, agreed)}”之后写的是“${next}……”`,
    en: `: after “${words.slice(0, agreed)}” the notice reads “${next}…”`,
  };
}
