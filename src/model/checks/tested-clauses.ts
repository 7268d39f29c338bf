import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** A clause that no 示例 tests (one that is 待确认 says nothing yet); one that quotes nothing while others do. */
export const testedClauses: Check = ({ clauses, examples, ruleSet }, report) => {
  const tested = new Set<string>();
  for (const { unconfirmed, expected } of examples) if (!unconfirmed) for (const { clause } of expected) tested.add(clause);
  for (const clause of clauses) {
    if (!tested.has(clause.id)) report(F.untestedClause(clause.at, { id: clause.id }));
    if (clause.quotes.length === 0 && ruleSet?.notice != null) report(F.unquotedClause(clause.at, { id: clause.id }));
  }
};
