import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** 用于 names a clause whose sentences use the interpretation themselves. */
export const needlessAttachments: Check = ({ clauses, interpretations }, report) => {
  for (const { name, declaredFor } of interpretations) {
    for (const { id, at } of declaredFor) {
      if (clauses.some((clause) => clause.id === id && clause.interpretations.includes(name)))
        report(F.needlessAttachment(at, { id, name }));
    }
  }
};
