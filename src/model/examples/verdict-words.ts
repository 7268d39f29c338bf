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
export function leadingVerdict(words: Phrase): LeadingVerdict | null {
  const text = foldedOf(words);
  for (const { verdict, awaitsJudgement, form } of FORMS) {
    const length = form.exec(text)?.[0].length;
    if (length !== undefined) return { verdict, awaitsJudgement, rest: phrase(words.source, words.start + length, words.end) };
  }
  return null;
}

export interface LeadingVerdict {
  readonly verdict: VerdictName;
  /** 待人工认定 is 材料不足 of its own kind (semantics.md §8). */
  readonly awaitsJudgement: boolean;
  readonly rest: Phrase;
}

/** 材料不足 where only a person's judgement is open. */
export const AWAITS_JUDGEMENT = { zh: '待人工认定', en: 'awaits judgement' } as const;

const FORMS = [
  ...(Object.keys(VERDICT_WORDS) as VerdictName[]).map((verdict) => {
    return { verdict, awaitsJudgement: false, form: formOf(VERDICT_WORDS[verdict]) };
  }),
  { verdict: 'undetermined' as const, awaitsJudgement: true, form: formOf(AWAITS_JUDGEMENT) },
];

function formOf({ zh, en }: { readonly zh: string; readonly en: string }): RegExp {
  return new RegExp(`^(?:${zh}|${en.replace(' ', '\\s+')}\\b)`);
}
