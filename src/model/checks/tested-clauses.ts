import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { foldedOf } from '../../syntax/phrase.js';
import { noticesOf } from '../layers.js';
import type { Expectation } from '../model.js';
import { isOwn, placeToEdit } from '../tailoring.js';
import type { Check, Draft } from './draft.js';

/** A clause that no 示例 tests (one that is 待确认 says nothing yet); one that quotes nothing while others do. */
export const testedClauses: Check = ({ tree, clauses, examples, ruleSet, base, unchanged }, report) => {
  const hasNotice = noticesOf(ruleSet, base).length > 0;
  const tested = new Set<string>();
  for (const { unconfirmed, expected } of examples)
    if (!unconfirmed) for (const one of expected) for (const id of testedBy(one, clauses)) tested.add(id);
  for (const clause of clauses) {
    const place = isOwn(tree, clause.at) ? clause.at : placeToEdit(tree, tree.clauses.find(({ id }) => foldedOf(id) === clause.id) ?? null);
    if (!tested.has(clause.id) && !unchanged.has(clause.id)) report(F.untestedClause(place, { id: clause.id }));
    if (clause.quotes.length === 0 && hasNotice) report(F.unquotedClause(clause.at, { id: clause.id }));
  }
};

/**
 * Ids of the clauses of which an expectation speaks: by name; where they stand in a 评分表 by the score of a record or of the whole;
 * where they have no score of their own (加分, 减分, a veto) by what comes of the whole.
 */
function testedBy(expectation: Expectation, clauses: Draft['clauses']): readonly string[] {
  if (expectation.kind === 'verdict') return [expectation.clause];
  const { of } = expectation;
  if (of.kind === 'clause') return [of.clause];
  const ofTheWhole = of.kind === 'total' || of.kind === 'grade' || of.kind === 'conclusion';
  const sheet = of.kind === 'record' ? of.sheet : of.kind === 'container' ? of.title : null;
  const speaksOf = (one: Draft['clauses'][number]) =>
    one.sheet === null ? ofTheWhole && isUnmarked(one) : sheet === null || one.sheet === sheet;
  return clauses.filter(speaksOf).map(({ id }) => id);
}

function isUnmarked({ scoring, requirement }: Draft['clauses'][number]): boolean {
  return requirement === null && scoring !== null && scoring.points === null;
}
