import type { Comparison, Condition, CountedItems, EachPeriod, Quantified, StillAbsent, Supplied } from '../../src/model/expression.js';
import { compare, isOneOf } from './compare.js';
import { decideDeadline, decideStillAbsent } from './deadline.js';
import { fieldIn, scalarIn, valueIn } from './expression.js';
import { agreed, and, countTrue, not, or, type Truth, truthOf, withinBound } from './kleene.js';
import { membersOf, memberTruths, passing } from './members.js';
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
      return countedItemsIn(condition, scope);
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
    case 'stillAbsent':
      return stillAbsentIn(condition, scope);
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

/** Items that are 不适用 are not counted (§2.4); while all of them may be, nothing is decided. */
function countedItemsIn(condition: CountedItems, scope: Scope): Truth {
  const truths = condition.items.map((item) => truthIn(item, scope)).filter((truth) => truth !== 'notApplicable');
  if (truths.length === 0) return 'notApplicable';
  if (mayNotApply(condition, scope)) return truths.includes('error') ? 'error' : 'undetermined';
  return withinBound(countTrue(truths, false), condition.count);
}

function stillAbsentIn({ field, base }: StillAbsent, scope: Scope): Truth {
  const found = fieldIn(field, scope);
  return decideStillAbsent(mayHaveValue(found), found.none, scalarIn(base, scope), scope.on);
}

function comparisonIn({ operator, left, right }: Comparison, scope: Scope): Truth {
  return compare(operator, valueIn(left, scope), valueIn(right, scope));
}

function exists(possible: Possible): Truth {
  return agreed([...(mayHaveValue(possible) ? [truthOf(true)] : []), ...(possible.none ? [truthOf(false)] : [])]);
}

const mayHaveValue = (possible: Possible) => (possible.kind === 'words' ? possible.words?.size !== 0 : possible.span !== null);

/** 没有 = at most 0, 有 = at least 1, 每 = no counter-example; over a list of which nobody has said anything, 0 to ∞ (§2). */
function quantifiedIn({ quantifier, count, list, condition }: Quantified, scope: Scope): Truth {
  const members = membersOf(list, scope);
  const counted = (truths: readonly Truth[]) => countTrue(truths, members.moreMayExist);
  if (quantifier === 'every') {
    const against = members.records.map((member) =>
      and([member.isIn, condition === null ? 'false' : not(passing(truthIn(condition, member.scope), 'true'))]),
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
  const left = truths.filter(({ period, truth }) => truth !== 'true' && isRunning(period, scope.on));
  const whole = and(truths.filter((one) => !left.includes(one)).map(({ truth }) => truth));
  // What still runs may come to be fulfilled, and is then the only period left.
  const open = left.map(({ truth }) => truth).find((truth) => truth === 'undetermined' || truth === 'error');
  return whole === 'notApplicable' ? (open ?? whole) : whole;
}

/** Always decided: none counts as supplied, 未报全 does not (§7). What is not verified is supplied all the same (§1.10). */
function isSupplied({ target }: Supplied, scope: Scope): boolean {
  if (target.kind === 'field') {
    const fact = factOf(scope, target);
    return fact.state !== 'unknown' || fact.why === 'unverified';
  }
  const list = must(scope.facts.lists[target.list], target.list);
  return list.state === 'known' || list.unverified?.complete === true;
}

/** Whether a condition that is not decided may still turn out 不适用 (§2.4): only where each of its parts may. */
export function mayNotApply(condition: Condition, scope: Scope): boolean {
  const truth = condition.kind === 'countedItems' ? 'undetermined' : truthIn(condition, scope);
  if (truth === 'true' || truth === 'false') return false;
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'countedItems':
      return condition.items.length > 0 && condition.items.every((item) => mayNotApply(item, scope));
    case 'not':
      return mayNotApply(condition.item, scope);
    case 'definedCondition':
      return mayNotApply(condition.body, scope);
    case 'comparison':
      return [condition.left, condition.right].some((side) => mayNotExist(valueIn(side, scope)));
    case 'deadline':
      return [condition.subject, condition.base].some((side) => mayNotExist(valueIn(side, scope)));
    case 'stillAbsent':
      return mayNotExist(valueIn(condition.base, scope));
    case 'eachPeriod':
      return eachPeriodMayNotApply(condition, scope);
    default:
      return false;
  }
}

const mayNotExist = (possible: Possible) => possible.kind === 'scalar' && possible.notApplicable;

function eachPeriodMayNotApply({ window, each, condition }: EachPeriod, scope: Scope): boolean {
  const scopes = periodsIn(window, each, scope.on).map((period) => ({ ...scope, period }));
  const counted = scopes.filter((one) => !isRunning(one.period, scope.on) || truthIn(condition, one) === 'true');
  return counted.every((one) => mayNotApply(condition, one));
}
