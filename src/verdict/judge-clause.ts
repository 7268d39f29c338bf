import type { ClauseTruths } from '../engine/clause-truths.js';
import type { Clause, Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import { EITHER_WAY_MET, type PartTruths, verdictOf } from './verdict-table.js';
import type { VerdictName, Words } from './verdicts.js';

/** A clause judged, before it is explained. */
export interface JudgedClause {
  readonly clause: Clause;
  readonly verdict: VerdictName;
  readonly notes: readonly Words[];
  /** What its parts answered; null where it was not assessed. */
  readonly parts: PartTruths | null;
}

/**
 * The verdicts of a set's clauses in the set's order (semantics.md §3). Before 施行 every clause is 未评. A clause of which
 * the run says nothing is an error, never left out.
 */
export function judgeClauses(model: Model, on: Day, truths: ReadonlyMap<string, ClauseTruths>): readonly JudgedClause[] {
  const inForce = isInForce(model, on);
  return model.clauses.map((clause) => {
    if (!inForce) return { clause, verdict: 'not-assessed', notes: [], parts: null };
    const parts: PartTruths = truths.get(clause.id) ?? { applicability: 'error', exceptions: [], requirement: 'error' };
    const { verdict, eitherWayMet } = verdictOf(parts);
    return { clause, verdict, notes: eitherWayMet ? [EITHER_WAY_MET] : [], parts };
  });
}

/** Whether the set is in force on a day; a set that says nothing of it always is. */
export function isInForce(model: Model, on: Day): boolean {
  return model.ruleSet.inForceFrom === null || on >= model.ruleSet.inForceFrom;
}
