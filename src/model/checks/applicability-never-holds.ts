import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';
import { whyNot } from './goal-words.js';

/** A clause whose 适用 can never hold is never asked of anybody. */
export const applicabilityNeverHolds: Check = ({ outlooks }, report) => {
  for (const { clause, neverApplies } of outlooks) {
    if (neverApplies === null || clause.applicability === null) continue;
    report(F.applicabilityNeverHolds(clause.applicability.at, { id: clause.id, why: whyNot(neverApplies, clause) }));
  }
};
