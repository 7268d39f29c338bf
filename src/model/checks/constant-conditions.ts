import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Bilingual } from '../../diagnostics/define.js';
import type { Check } from './draft.js';
import { wordsOfCondition } from './goal-words.js';

/** A part of a sentence that holds always or never, by the ranges and options declared. */
export const constantConditions: Check = ({ outlooks }, report) => {
  for (const { condition, always } of outlooks.flatMap((one) => one.constant))
    report(F.constantCondition(condition.at, { words: wordsOfCondition(condition), outcome: always ? ALWAYS : NEVER }));
};

const ALWAYS: Bilingual = { zh: '成立', en: 'holds' };
const NEVER: Bilingual = { zh: '不成立', en: 'fails' };
