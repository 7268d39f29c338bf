import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { placeOfConflict } from './conflict-place.js';
import type { Check } from './draft.js';
import { whyNot } from './goal-words.js';

/** A clause that no sheet can meet: every department would fail it, whatever it does. */
export const clauseNeverMet: Check = ({ outlooks }, report) => {
  for (const { clause, neverMet } of outlooks) {
    if (neverMet !== null) report(F.clauseNeverMet(placeOfConflict(clause, neverMet), { id: clause.id, why: whyNot(neverMet, clause) }));
  }
};
