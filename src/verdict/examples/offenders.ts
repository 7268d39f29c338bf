import type { Answer } from '../../engine/answer.js';
import { type Context, inPeriod } from '../../engine/context.js';
import { negate, type Truth } from '../../engine/truth.js';
import type { VerdictExpectation } from '../../model/model.js';
import { listsIn } from '../explain/lists-in.js';
import { type Deciding, decidingOf, decidingOfValue } from '../explain/roles.js';
import type { JudgedClause } from '../judge-clause.js';

export type Offender = NonNullable<VerdictExpectation['offenders']>[number];

/**
 * The records by which a clause is 不符合, as its explanation names them (explain/roles.ts): offenders of 每, 没有, 至多 and
 * of a share; under 并非 the records that bear out what was not to be. 有 that finds nothing has none. In: a clause judged,
 * and the context it was judged in. Out: each record once, in the order of the rule.
 */
export function offendersOf({ clause, verdict }: JudgedClause, context: Context): readonly Offender[] {
  if (verdict !== 'not-met' || clause.requirement === null) return [];
  const found = offending(context.decide(clause.requirement, context), 'false', context);
  return [...new Map(found.map((one) => [`${one.list} ${one.place}`, one])).values()];
}

/** `against`: the truth that breaks the clause here. A part that answers otherwise breaks nothing. */
function offending(answer: Answer, against: Truth, context: Context): readonly Offender[] {
  const { condition, truth, members } = answer;
  if (truth !== against) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'definedCondition':
      return answer.children.flatMap((child) => offending(child, against, context));
    case 'not':
      return answer.children.flatMap((child) => offending(child, negate(against), context));
    case 'countedItems':
      return answer.children.flatMap((child) => offending(child, tooMany(answer) ? negate(against) : against, context));
    case 'eachPeriod':
      return answer.periods.flatMap((each) => (each.counted ? offending(each.answer, against, inPeriod(context, each.period)) : []));
    case 'quantified':
      return members === null ? [] : named(decidingOf(condition, truth, members), members.list, against);
    case 'comparison':
      return [condition.left, condition.right].flatMap((side, i) =>
        listsIn(side, context).flatMap((one) => named(decidingOfValue(one, condition, i === 0, truth, context), one.members.list, against)),
      );
    default:
      return [];
  }
}

/** 以下至多一项满足 is broken by the items that hold. */
function tooMany({ condition, children }: Answer): boolean {
  if (condition.kind !== 'countedItems') return false;
  const { rule, n } = condition.count;
  return rule === 'atMost' || (rule === 'exactly' && children.filter(({ truth }) => truth === 'true').length > n);
}

function named(deciding: readonly Deciding[], list: string, against: Truth): readonly Offender[] {
  const role = against === 'false' ? 'offender' : 'witness';
  return deciding.flatMap((one) => (one.role === role ? [{ list, place: one.member.record.place }] : []));
}
