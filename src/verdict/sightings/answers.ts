import { plain } from '../../engine/answer.js';
import { noAnswers } from '../../engine/answered.js';
import type { Context } from '../../engine/context.js';
import type { Truth } from '../../engine/truth.js';
import type { Condition } from '../../model/expression.js';
import type { Clause } from '../../model/model.js';
import { clauseScore } from '../../score/clause.js';
import { judgeOf } from '../../score/judgement.js';
import { requirementByPoints } from '../../score/requirement.js';
import type { ClauseScore } from '../../score/score.js';
import { type TableVerdict, verdictOf } from '../verdict-table.js';
import { isSame, type Standing } from './standing.js';

/** What one condition answered in one place. */
export interface Answered {
  readonly standing: Standing;
  readonly truth: Truth;
}

/** One answer put in the place of another: everything else is as it is. */
export interface Instead extends Answered {
  readonly condition: Condition;
}

/** In: a clause and a sheet. Out: what it comes to, and what every condition in it answered, place by place. */
export function answersIn(clause: Clause, context: Context): ClauseOutcome & { answers: ReadonlyMap<Condition, readonly Answered[]> } {
  const answers = new Map<Condition, Answered[]>();
  const decide: Context['decide'] = (condition, here) => {
    const answer = context.decide(condition, here);
    const before = answers.get(condition) ?? [];
    answers.set(condition, before);
    // A definition that is used twice is asked twice about the same record.
    if (!before.some(({ standing }) => isSame(standing, here))) before.push({ standing: here, truth: answer.truth });
    return answer;
  };
  return { ...outcomeIn(clause, { ...context, decide, answered: noAnswers('each') }), answers };
}

/** The verdict the clause would have, were this one answer another and all else as it is (semantics.md §6.1). */
export function verdictWith(instead: Instead, clause: Clause, context: Context): Verdict {
  return outcomeWith(instead, clause, context).verdict;
}

/** The same with the points it would have (semantics.md §8). */
export function outcomeWith(instead: Instead, clause: Clause, context: Context): ClauseOutcome {
  const decide: Context['decide'] = (condition, here) =>
    condition === instead.condition && isSame(instead.standing, here) ? plain(condition, instead.truth) : context.decide(condition, here);
  return outcomeIn(clause, { ...context, decide, answered: noAnswers('each') });
}

type Verdict = TableVerdict['verdict'];

/** What a clause comes to by itself: its verdict, and its points where it has any. */
export interface ClauseOutcome {
  readonly verdict: Verdict;
  readonly score: ClauseScore | null;
}

function outcomeIn(clause: Clause, context: Context): ClauseOutcome {
  const { applicability, exceptions, requirement } = clause;
  const truth = (condition: Condition) => context.decide(condition, context).truth;
  const score = scoreIn(clause, context);
  const { verdict } = verdictOf({
    applicability: applicability === null ? 'true' : truth(applicability),
    exceptions: exceptions.map(({ condition }) => truth(condition)),
    requirement: requirement !== null ? truth(requirement) : score === null ? 'true' : requirementByPoints(score),
    mayNotApply: requirement === null && score?.notApplicable === 'maybe',
  });
  return { verdict, score };
}

/** Without 不重复扣分 and 改判, for which other clauses and persons speak. */
function scoreIn(clause: Clause, context: Context): ClauseScore | null {
  const judge = judgeOf(clause, context.facts.decisions);
  const floorAtZero = context.lookup.model.scoring?.total.floorAtZero ?? true;
  return clauseScore(clause, { context, judge, once: null, floorAtZero, overridden: null });
}
