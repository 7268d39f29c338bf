import { canBeNotApplicable } from '../not-applicable.js';
import { OF_COURSE, type Ways } from './claim.js';
import { comparisonWays } from './comparison-ways.js';
import { deadlineWays, stillAbsentWays } from './deadline-ways.js';
import { existsWays, holdsWays, oneOfWays } from './field-ways.js';
import { comesOut, type Goal } from './goal.js';
import type { Ground } from './ground.js';
import { countedItemsWays } from './item-ways.js';
import { quantifiedWays } from './list-ways.js';
import { eachPeriodWays } from './period-ways.js';

/**
 * The ways in which a condition comes out as wanted (semantics.md §2). Whenever it comes out so on some sheet, one of them
 * is borne out there; the reverse need not hold, so nothing is ever said to be impossible that is possible.
 */
export function waysOf(goal: Goal, ground: Ground): Ways {
  const { condition, holds, period } = goal;
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const goals = condition.items.map((item) => comesOut(item, holds, period));
      return (condition.kind === 'and') === holds ? allWays(goals) : goals.map((one) => ({ goals: [one], claims: [] }));
    }
    case 'not':
      return [{ goals: [comesOut(condition.item, !holds, period)], claims: [] }];
    case 'definedCondition':
      return [{ goals: [comesOut(condition.body, holds, period)], claims: [] }];
    case 'countedItems':
      return condition.items.some(canBeNotApplicable) ? OF_COURSE : countedItemsWays(condition, goal);
    case 'holds':
      return holdsWays(condition, goal, ground);
    case 'oneOf':
      return oneOfWays(condition, goal, ground);
    case 'exists':
      return existsWays(condition, goal, ground);
    case 'comparison':
      return comparisonWays(condition, goal, ground) ?? OF_COURSE;
    case 'deadline':
      return deadlineWays(condition, goal, ground) ?? OF_COURSE;
    case 'stillAbsent':
      return stillAbsentWays(condition, goal, ground);
    case 'quantified':
      return quantifiedWays(condition, goal, ground);
    case 'eachPeriod':
      return eachPeriodWays(condition, goal, ground);
    case 'supplied':
      return OF_COURSE;
  }
}

/**
 * All parts come out so. One that can be 不适用 may be skipped instead (semantics.md §2.4), as long as another is left; where all of
 * them can, at least one comes out so.
 */
function allWays(goals: readonly Goal[]): Ways {
  const sure = goals.filter(({ condition }) => !canBeNotApplicable(condition));
  if (sure.length > 0 || goals.length === 0) return [{ goals: sure, claims: [] }];
  return goals.map((one) => ({ goals: [one], claims: [] }));
}
