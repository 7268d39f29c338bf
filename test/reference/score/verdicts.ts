import type { Clause, Model, VerdictName } from '../../../src/model/model.js';
import { truthIn } from '../condition.js';
import { order } from '../rational.js';
import type { Scope } from '../scope.js';
import { judge } from '../verdict.js';
import type { ClauseOutcome } from './clause.js';

/** The verdicts (semantics.md §8.2): 要求 decides where there is one; else full marks are 符合, and less is 不符合. */
export function verdictsWithPoints(
  model: Model,
  scored: ReadonlyMap<string, ClauseOutcome>,
  scope: Scope,
  inForce: (clause: Clause) => boolean,
): ReadonlyMap<string, VerdictName> {
  return new Map(
    model.clauses.map((clause) => [clause.id, inForce(clause) ? verdictOf(clause, scored.get(clause.id), scope) : 'not-assessed']),
  );
}

function verdictOf(clause: Clause, scored: ClauseOutcome | undefined, scope: Scope): VerdictName {
  if (scored?.notApplicable === true) return 'not-applicable';
  if (clause.requirement === null && scored !== undefined && scored.marks !== null)
    return order(scored.points, scored.marks) >= 0 ? 'met' : 'not-met';
  return judge({
    applicability: clause.applicability === null ? 'true' : truthIn(clause.applicability, scope),
    exceptions: clause.exceptions.map(({ condition }) => truthIn(condition, scope)),
    requirement: clause.requirement === null ? 'true' : truthIn(clause.requirement, scope),
  }).verdict;
}
