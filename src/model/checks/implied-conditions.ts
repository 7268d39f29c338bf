import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { comesOut } from '../reasoning/goal.js';
import type { Check } from './draft.js';
import { whyNot, wordsOfCondition } from './goal-words.js';

/** A part of 且 that follows from the others (从 适用 too), or of 或者 that leads to them; 除外 stand as if joined by 或者. */
export const impliedConditions: Check = ({ outlooks }, report) => {
  for (const { clause, implied } of outlooks)
    for (const { condition, join, by } of implied) {
      const why = whyNot([...by, comesOut(condition, join === 'or')], clause);
      report(F.impliedCondition(condition.at, { words: wordsOfCondition(condition), why }));
    }
};
