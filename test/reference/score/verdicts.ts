import type { Clause, Model, VerdictName } from '../../../src/model/model.js';
import { truthIn } from '../condition.js';
import { order } from '../rational.js';
import type { Scope } from '../scope.js';
import { judge } from '../verdict.js';
import { type ClauseOutcome, scoringOf } from './clause.js';
import { isZero } from './figures.js';
import { isTrue } from './veto.js';

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
  if (clause.requirement === null && scored !== undefined) return scored.notApplicable ? 'not-applicable' : byPoints(scored, scope);
  return judge({
    applicability: clause.applicability === null ? 'true' : truthIn(clause.applicability, scope),
    exceptions: clause.exceptions.map(({ condition }) => truthIn(condition, scope)),
    requirement: clause.requirement === null ? 'true' : truthIn(clause.requirement, scope),
  }).verdict;
}

/**
 * Full marks, and no veto of its own that holds. Without 分值: 加分 alone is 不适用 until it gives something; else nothing is taken and no
 * veto holds.
 */
function byPoints({ clause, marks, points, bonus, malus }: ClauseOutcome, scope: Scope): VerdictName {
  const { vetoes, lines } = scoringOf(clause);
  const clean = !vetoes.some((veto) => isTrue(veto, scope));
  if (marks !== null) return clean && order(points, marks) >= 0 ? 'met' : 'not-met';
  const gives = lines.some(({ effect }) => effect === 'bonus');
  const takes = lines.some(({ effect }) => effect === 'malus') || vetoes.length > 0;
  if (gives && !takes) return isZero(bonus) ? 'not-applicable' : 'met';
  return clean && isZero(malus) ? 'met' : 'not-met';
}
