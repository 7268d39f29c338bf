import type { Facts } from '../../src/facts/facts.js';
import type { Stage } from '../../src/facts/stage.js';
import type { Condition } from '../../src/model/expression.js';
import type { Clause, Model, VerdictName } from '../../src/model/model.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';
import type { Day } from '../../src/text/place.js';
import { leaveOutLaterRecords } from './as-of.js';
import { dayNumber } from './calendar.js';
import { truthIn } from './condition.js';
import { withoutContradictions } from './contradictions.js';
import type { Truth } from './kleene.js';
import type { Scope } from './scope.js';
import { conclude, type Judged, judge, type Parts } from './verdict.js';
import { seenAtAcceptance } from './verified.js';

/**
 * The slow, small evaluator that says what a rule means, written from semantics.md §1–§5 alone. It shares no code with
 * the product: where the two differ, one of them is wrong.
 *
 * In: a checked model, facts as reported (not yet as of the day), the evaluation date. Out: by clause id, its verdict.
 */
export function referenceVerdicts(model: Model, facts: Facts, on: Day): Map<string, VerdictName> {
  return new Map([...referenceJudgements(model, facts, on)].map(([id, { verdict }]) => [id, verdict]));
}

/** The same, with whether the note “是否适用尚未查明” stands. */
export function referenceJudgements(model: Model, facts: Facts, on: Day, stage: Stage = 'self-check'): Map<string, Judged> {
  const agreeing = withoutContradictions(model, facts, on);
  const scope = (clause: Clause) => {
    const seen = stage === 'acceptance' ? seenAtAcceptance(model.vocabulary, agreeing, on, clause.verification) : agreeing;
    return scopeOf(model.vocabulary, seen, on);
  };
  const notAssessed: Judged = { verdict: 'not-assessed', applicabilityOpen: false };
  return new Map(
    model.clauses.map((clause) => [
      clause.id,
      inForce(model.ruleSet, on) && inForce(clause, on) ? judge(partsOf(clause, scope(clause))) : notAssessed,
    ]),
  );
}

/** §3: 未评 before 施行, and from the day of 废止 on. */
function inForce({ inForceFrom, repealedFrom }: Pick<Clause, 'inForceFrom' | 'repealedFrom'>, on: Day): boolean {
  const begun = inForceFrom === null || dayNumber(inForceFrom) <= dayNumber(on);
  const ended = repealedFrom !== null && dayNumber(repealedFrom) <= dayNumber(on);
  return begun && !ended;
}

/** The truth of one condition of the form (not inside a record). */
export function referenceTruth(condition: Condition, vocabulary: Vocabulary, facts: Facts, on: Day): Truth {
  return truthIn(condition, scopeOf(vocabulary, facts, on));
}

/** The verdict of each standard and of the whole set (§3). */
export function referenceConclusion(model: Model, verdicts: ReadonlyMap<string, VerdictName>) {
  const of = (clauses: readonly Clause[]) => clauses.map((clause) => verdicts.get(clause.id) as VerdictName);
  const within = (standard: string) => model.clauses.filter((clause) => clause.standard === standard);
  return {
    set: conclude(of(model.clauses)),
    standards: model.standards.map(({ id }) => ({ id, verdict: conclude(of(within(id))) })),
  };
}

function scopeOf(vocabulary: Vocabulary, facts: Facts, on: Day): Scope {
  const day = dayNumber(on);
  return { vocabulary, facts: leaveOutLaterRecords(vocabulary, facts, day), on: day, records: [], homes: [], period: null };
}

function partsOf(clause: Clause, scope: Scope): Parts {
  return {
    applicability: clause.applicability === null ? 'true' : truthIn(clause.applicability, scope),
    exceptions: clause.exceptions.map((exception) => truthIn(exception.condition, scope)),
    requirement: clause.requirement === null ? 'true' : truthIn(clause.requirement, scope),
  };
}
