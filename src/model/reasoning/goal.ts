import type { Condition } from '../expression.js';
import { canBeNotApplicable } from '../not-applicable.js';

/** A condition, and whether it is to come out true or false. */
export interface Goal {
  readonly condition: Condition;
  readonly holds: boolean;
  /** Inside 每年: which year stands for all of them; null outside, and where it does not matter. */
  readonly period: string | null;
}

export function comesOut(condition: Condition, holds: boolean, period: string | null = null): Goal {
  return { condition, holds, period };
}

/**
 * The goals joined by 且 that say the same: a conjunction to hold is its parts, 并非 changes sides. One of which a part can be
 * 不适用 stays whole, for such a part is skipped.
 */
export function flattened(goal: Goal): readonly Goal[] {
  const { condition, holds, period } = goal;
  if (condition.kind === 'not') return flattened(comesOut(condition.item, !holds, period));
  if (condition.kind === 'definedCondition') return flattened(comesOut(condition.body, holds, period));
  if (condition.kind !== (holds ? 'and' : 'or') || condition.items.some(canBeNotApplicable)) return [goal];
  return condition.items.flatMap((item) => flattened(comesOut(item, holds, period)));
}

/** The same parts as they are written: 并非 stays before a single condition, so that a reader finds his own words. */
export function partsOf(goal: Goal): readonly Goal[] {
  const { condition, holds, period } = goal;
  if (condition.kind === 'not') {
    const inside = partsOf(comesOut(condition.item, !holds, period));
    return inside.length === 1 && inside[0]?.condition === condition.item ? [goal] : inside;
  }
  if (condition.kind === 'definedCondition') return partsOf(comesOut(condition.body, holds, period));
  if (condition.kind !== (holds ? 'and' : 'or') || condition.items.some(canBeNotApplicable)) return [goal];
  return condition.items.flatMap((item) => partsOf(comesOut(item, holds, period)));
}
