import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** A set works without a notice and methods, and is told what it lacks (language.md §2). */
export const setCompleteness: Check = ({ tree, ruleSet, base }, report) => {
  if (tree.clauses.length === 0) report(F.noClauses(ruleSet?.at ?? null, {}));
  if (ruleSet === null) return;
  const parts = tree.heads[0]?.parts;
  // A set that 参照 another may add nothing to quote; but what it says of its notice is without effect where it has none.
  const needsNotice = base === null || parts?.has('cover') === true || parts?.has('uncited') === true;
  if (needsNotice && parts?.has('noticeFile') !== true) report(F.noNotice(ruleSet.at, {}));
  if (ruleSet.methods.length === 0) report(F.noMethods(ruleSet.at, {}));
};
