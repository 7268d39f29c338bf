import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** A set works without a notice and methods, and is told what it lacks (language.md §2). */
export const setCompleteness: Check = ({ tree, ruleSet }, report) => {
  if (tree.clauses.length === 0) report(F.noClauses(ruleSet?.at ?? null, {}));
  if (ruleSet === null) return;
  if (tree.heads[0]?.parts.get('noticeFile') === undefined) report(F.noNotice(ruleSet.at, {}));
  if (ruleSet.methods.length === 0) report(F.noMethods(ruleSet.at, {}));
};
