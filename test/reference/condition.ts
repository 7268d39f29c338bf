import type { Comparison, Condition, EachPeriod, Quantified, Supplied } from '../../src/model/expression.js';
import { compare, isOneOf } from './compare.js';
import { decideDeadline } from './deadline.js';
import { fieldIn, scalarIn, valueIn } from './expression.js';
import { agreed, and, countTrue, not, or, type Truth, truthOf, withinBound } from './kleene.js';
import { membersOf, memberTruths } from './members.js';
import type { Possible, WordsPossible } from './possible.js';
import { factOf, must, type Scope } from './scope.js';
import { isRunning, periodsIn } from './windows.js';

/** The truth of a condition, from the truths of its parts only (semantics.md §2). */
export function truthIn(condition: Condition, scope: Scope): Truth {
  switch (condition.kind) {
    case 'and':
      return and(condition.items.map((item) => truthIn(item, scope)));
    case 'or':
      return or(condition.items.map((item) => truthIn(item, scope)));
    case 'countedItems':
      return withinBound(
        countTrue(
          condition.items.map((item) => truthIn(item, scope)),
          false,
        ),
        condition.count,
      );
    case 'not':
      return not(truthIn(condition.item, scope));
    case 'holds':
      return isOneOf(fieldIn(condition.field, scope) as WordsPossible, ['yes']);
    case 'comparison':
      return comparisonIn(condition, scope);
    case 'oneOf': {
      const truth = isOneOf(fieldIn(condition.left, scope) as WordsPossible, condition.options);
      return condition.negated ? not(truth) : truth;
    }
    case 'deadline':
      return decideDeadline(condition, scalarIn(condition.subject, scope), scalarIn(condition.base, scope), scope.on);
    case 'exists': {
      const truth = exists(fieldIn(condition.field, scope));
      return condition.negated ? not(truth) : truth;
    }
    case 'quantified':
      return quantifiedIn(condition, scope);
    case 'eachPeriod':
      return eachPeriodIn(condition, scope);
    case 'supplied':
      return truthOf(isSupplied(condition, scope));
    case 'definedCondition':
      return truthIn(condition.body, scope);
  }
}

function comparisonIn({ operator, left, right }: Comparison, scope: Scope): Truth {
  return compare(operator, valueIn(left, scope), valueIn(right, scope));
}

function exists(possible: Possible): Truth {
  const hasValue = possible.kind === 'words' ? possible.words?.size !== 0 : possible.span !== null;
  return agreed([...(hasValue ? [truthOf(true)] : []), ...(possible.none ? [truthOf(false)] : [])]);
}

/** 没有 = at most 0, 有 = at least 1, 每 = no counter-example; over a list of which nobody has said anything, 0 to ∞ (§2). */
function quantifiedIn({ quantifier, count, list, condition }: Quantified, scope: Scope): Truth {
  const members = membersOf(list, scope);
  const counted = (truths: readonly Truth[]) => countTrue(truths, members.moreMayExist);
  if (quantifier === 'every') {
    const against = members.records.map((member) =>
      and([member.isIn, condition === null ? 'false' : not(truthIn(condition, member.scope))]),
    );
    return withinBound(counted(against), { rule: 'atMost', n: 0 });
  }
  const truths = memberTruths(members, condition);
  if (quantifier === 'none') return withinBound(counted(truths), { rule: 'atMost', n: 0 });
  if (quantifier === 'some') return withinBound(counted(truths), { rule: 'atLeast', n: 1 });
  return withinBound(counted(truths), must(count ?? undefined, 'a number'));
}

/** Each period is decided on its own; one still running counts only once fulfilled (§5), so it never counts against. */
function eachPeriodIn({ window, each, condition }: EachPeriod, scope: Scope): Truth {
  const periods = periodsIn(window, each, scope.on);
  const truths = periods.map((period) => ({ period, truth: truthIn(condition, { ...scope, period }) }));
  return and(truths.filter(({ period, truth }) => truth === 'true' || !isRunning(period, scope.on)).map(({ truth }) => truth));
}

/** Always decided: none counts as supplied, 未报全 does not (§7). */
function isSupplied({ target }: Supplied, scope: Scope): boolean {
  if (target.kind === 'field') return factOf(scope, target).state !== 'unknown';
  return must(scope.facts.lists[target.list], target.list).state === 'known';
}
