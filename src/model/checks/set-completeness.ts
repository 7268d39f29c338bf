import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** A set works without a notice and methods, and is told what it lacks (language.md §2). */
export const setCompleteness: Check = ({ tree, ruleSet, base }, report) => {
  if (tree.clauses.length === 0) report(F.noClauses(ruleSet?.at ?? null, {}));
  if (ruleSet === null) return;
  // A set that 参照 another may add nothing to quote.
  if (base === null && tree.heads[0]?.parts.get('noticeFile') === undefined) report(F.noNotice(ruleSet.at, {}));
  if (ruleSet.methods.length === 0) report(F.noMethods(ruleSet.at, {}));
};
