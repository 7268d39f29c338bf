import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { placeOfConflict } from './conflict-place.js';
import type { Check } from './draft.js';
import { whyNot } from './goal-words.js';

/** A clause that no sheet can violate: it looks like a requirement, and asks for nothing. */
export const clauseNeverViolated: Check = ({ outlooks }, report) => {
  for (const { clause, neverViolated } of outlooks) {
    if (neverViolated === null) continue;
    report(F.clauseNeverViolated(placeOfConflict(clause, neverViolated), { id: clause.id, why: whyNot(neverViolated, clause) }));
  }
};
