import type { ClauseTruths } from '../engine/clause-truths.js';
import type { Clause, Model } from '../model/model.js';
import { requirementByPoints } from '../score/requirement.js';
import type { ClauseScore } from '../score/score.js';
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
  /** Its points; null where it says nothing of points. */
  readonly score: ClauseScore | null;
}

/**
 * The verdicts of a set's clauses in the set's order (semantics.md §3). Before 施行 and from 废止 on, of the set or its own, a clause is 未评. A clause of which
 * the run says nothing is an error, never left out.
 */
export function judgeClauses(
  model: Model,
  on: Day,
  truths: ReadonlyMap<string, ClauseTruths>,
  scores: ReadonlyMap<string, ClauseScore> | null = null,
): readonly JudgedClause[] {
  return model.clauses.map((clause) => {
    if (!isInForce(model, clause, on)) return { clause, verdict: 'not-assessed', notes: [], parts: null, score: null };
    const score = scores?.get(clause.id) ?? null;
    const parts = partsOf(clause, truths.get(clause.id), score);
    const { verdict, eitherWayMet } = verdictOf(parts);
    return { clause, verdict, notes: eitherWayMet ? [EITHER_WAY_MET] : [], parts, score };
  });
}

/** A clause without 要求 is met where it certainly has full marks (semantics.md §8.2): its points stand for the requirement. */
function partsOf({ requirement }: Clause, answered: PartTruths | undefined, score: ClauseScore | null): PartTruths {
  if (requirement !== null || score === null) return answered ?? { applicability: 'error', exceptions: [], requirement: 'error' };
  const { applicability, exceptions } = answered ?? { applicability: 'true', exceptions: [] };
  return { applicability, exceptions, requirement: requirementByPoints(score), mayNotApply: score.notApplicable === 'maybe' };
}

/** Whether a clause is in force on a day: its set is, and it is itself. What says nothing of it always is. */
export function isInForce({ ruleSet }: Model, clause: Clause, on: Day): boolean {
  return [ruleSet, clause].every(
    ({ inForceFrom, repealedFrom }) => on >= (inForceFrom ?? '') && (repealedFrom === null || on < repealedFrom),
  );
}
