import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { comesOut } from '../reasoning/goal.js';
import type { Check } from './draft.js';
import { whyNot, wordsOfCondition } from './goal-words.js';

/** A part of 且 that follows from the others (从 适用 too), or of 或者 that leads to them. */
export const impliedConditions: Check = ({ outlooks }, report) => {
  for (const { condition, join, by } of outlooks.flatMap((one) => one.implied)) {
    const beside = by.map((other) => comesOut(other, join === 'and'));
    const why = whyNot([...beside, comesOut(condition, join === 'or')]);
    report(F.impliedCondition(condition.at, { words: wordsOfCondition(condition), why }));
  }
};
