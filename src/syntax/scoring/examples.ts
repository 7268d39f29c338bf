import type { Phrase } from '../phrase.js';
import type { EffectWord } from '../scoring-tree.js';
import type { Report } from '../tree.js';
import { unreadable } from './unreadable.js';

/** Reports that a 扣分, 得分, 加分 or 减分 line fits none of the forms, with some that do. */
export function unreadableLine(effect: EffectWord, words: Phrase, report: Report): void {
  const { keyword, ...form } = EXAMPLES[effect];
  unreadable(keyword, words, form, report);
}

const EXAMPLES: Readonly<Record<EffectWord, { readonly keyword: string; readonly zh: string; readonly en: string }>> = {
  deduct: {
    keyword: '扣分',
    zh: '“扣分 未制定计划的，扣3分”“扣分 每有1件投诉的，扣1分，至多扣4分”“扣分 结案率低于90%的，每低10个百分点扣1分，不足10个百分点的不扣”',
    en: '“deduct 3 if noPlan”, “deduct 1 for each 1 complaints, at most 4”, “deduct 1 for each 10 percentage points by which closingRate less than 90%, part steps dropped”',
  },
  award: {
    keyword: '得分',
    zh: '“得分 有专门机构的，得3分”“得分 按出庭应诉率×10计算”',
    en: '“award 3 if hasOffice”, “award computed attendance × 10”',
  },
  bonus: { keyword: '加分', zh: '“加分 省级推广经验数每有1项的，加1分，至多加3分”', en: '“bonus 1 for each 1 of promoted, at most 3”' },
  malus: { keyword: '减分', zh: '“减分 被通报批评的，减2分”', en: '“malus 2 if criticised”' },
};
