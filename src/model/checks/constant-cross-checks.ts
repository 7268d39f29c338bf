import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import { comesOut } from '../reasoning/goal.js';
import { groundOf } from '../reasoning/ground.js';
import { possible } from '../reasoning/possible.js';
import type { Check } from './draft.js';

/** A 勾稽 that every sheet fulfils finds no contradiction; one that none can fulfil calls everybody's facts contradictory. By the ranges and options declared. */
export const constantCrossChecks: Check = ({ crossChecks, vocabulary }, report) => {
  const ground = groundOf(vocabulary);
  for (const { condition, text: words, at } of crossChecks) {
    if (!possible([comesOut(condition, false)], ground)) report(F.constantCrossCheck(at, { words, ...NEVER_VIOLATED }));
    else if (!possible([comesOut(condition, true)], ground)) report(F.constantCrossCheck(at, { words, ...ALWAYS_VIOLATED }));
  }
};

const NEVER_VIOLATED: Readonly<Record<'outcome' | 'so', Bilingual>> = {
  outcome: { zh: '成立', en: 'holds' },
  so: { zh: '查不出任何矛盾', en: 'finds no contradiction' },
};
const ALWAYS_VIOLATED: typeof NEVER_VIOLATED = {
  outcome: { zh: '不成立', en: 'fails' },
  so: { zh: '谁填报了都会被指为数据矛盾', en: 'calls contradictory what anybody supplies' },
};
