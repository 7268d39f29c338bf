import { plain } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { Truth } from '../../engine/truth.js';
import type { Condition } from '../../model/expression.js';
import type { Clause } from '../../model/model.js';
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

/** In: a clause and a sheet. Out: its verdict, and what every condition in it answered, place by place. */
export function answersIn(clause: Clause, context: Context): { verdict: Verdict; answers: ReadonlyMap<Condition, readonly Answered[]> } {
  const answers = new Map<Condition, Answered[]>();
  const decide: Context['decide'] = (condition, here) => {
    const answer = context.decide(condition, here);
    const before = answers.get(condition) ?? [];
    answers.set(condition, before);
    // A definition that is used twice is asked twice about the same record.
    if (!before.some(({ standing }) => isSame(standing, here))) before.push({ standing: here, truth: answer.truth });
    return answer;
  };
  return { verdict: verdictIn(clause, { ...context, decide, answered: new Map() }), answers };
}

/** The verdict the clause would have, were this one answer another and all else as it is (semantics.md §6.1). */
export function verdictWith(instead: Instead, clause: Clause, context: Context): Verdict {
  const decide: Context['decide'] = (condition, here) =>
    condition === instead.condition && isSame(instead.standing, here) ? plain(condition, instead.truth) : context.decide(condition, here);
  return verdictIn(clause, { ...context, decide, answered: new Map() });
}

type Verdict = TableVerdict['verdict'];

function verdictIn({ applicability, exceptions, requirement }: Clause, context: Context): Verdict {
  const truth = (condition: Condition) => context.decide(condition, context).truth;
  return verdictOf({
    applicability: applicability === null ? 'true' : truth(applicability),
    exceptions: exceptions.map(({ condition }) => truth(condition)),
    requirement: requirement === null ? 'true' : truth(requirement),
  }).verdict;
}
