import { foldedOf, type Phrase, phrase } from '../../syntax/phrase.js';
import type { VerdictName } from '../model.js';

/** The six verdicts as an 示例 writes them (semantics.md §3). */
export const VERDICT_WORDS: Readonly<Record<VerdictName, { readonly zh: string; readonly en: string }>> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  undetermined: { zh: '材料不足', en: 'undetermined' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-assessed': { zh: '未评', en: 'not assessed' },
  error: { zh: '出错', en: 'error' },
};

/** The verdict that begins a phrase, and what stands behind it; null where none does. */
export function leadingVerdict(words: Phrase): { readonly verdict: VerdictName; readonly rest: Phrase } | null {
  const text = foldedOf(words);
  for (const { verdict, form } of FORMS) {
    const length = form.exec(text)?.[0].length;
    if (length !== undefined) return { verdict, rest: phrase(words.source, words.start + length, words.end) };
  }
  return null;
}

const FORMS = (Object.keys(VERDICT_WORDS) as VerdictName[]).map((verdict) => {
  const { zh, en } = VERDICT_WORDS[verdict];
  return { verdict, form: new RegExp(`^(?:${zh}|${en.replace(' ', '\\s+')}\\b)`) };
});
