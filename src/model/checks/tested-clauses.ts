import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { foldedOf } from '../../syntax/phrase.js';
import { noticesOf } from '../layers.js';
import { isOwn, placeToEdit } from '../tailoring.js';
import type { Check } from './draft.js';

/** A clause that no 示例 tests (one that is 待确认 says nothing yet); one that quotes nothing while others do. */
export const testedClauses: Check = ({ tree, clauses, examples, ruleSet, base, unchanged }, report) => {
  const hasNotice = noticesOf(ruleSet, base).length > 0;
  const tested = new Set<string>();
  for (const { unconfirmed, expected } of examples) if (!unconfirmed) for (const { clause } of expected) tested.add(clause);
  for (const clause of clauses) {
    const place = isOwn(tree, clause.at) ? clause.at : placeToEdit(tree, tree.clauses.find(({ id }) => foldedOf(id) === clause.id) ?? null);
    if (!tested.has(clause.id) && !unchanged.has(clause.id)) report(F.untestedClause(place, { id: clause.id }));
    if (clause.quotes.length === 0 && hasNotice) report(F.unquotedClause(clause.at, { id: clause.id }));
  }
};
