import type { EachPeriod, Window } from '../expression.js';
import { canBeNotApplicable } from '../not-applicable.js';
import type { Ways } from './claim.js';
import { comesOut, type Goal } from './goal.js';
import type { Ground } from './ground.js';
import { keyOf, windowKey } from './keys.js';

/**
 * 近三个年度每年 C: it holds in each of those years, so in any one of them; it fails in some year of its own. 本年度每月 may
 * have no month that is over, so nothing follows of any month where it holds (semantics.md §5); nor where the condition can be 不适用 in some of them.
 */
export function eachPeriodWays(each: EachPeriod, { holds }: Goal, ground: Ground): Ways {
  const period = `${periodsOf(each.window)} ${each.each}${holds ? '' : ` where not ${keyOf(each, ground)}`}`;
  const follows =
    holds && (mayHoldNoPeriod(each.window) || canBeNotApplicable(each.condition)) ? [] : [comesOut(each.condition, holds, period)];
  return [{ goals: follows, claims: [] }];
}

/** 本年度 and a certain year may have no month that is over. */
export function mayHoldNoPeriod({ kind }: Window): boolean {
  return kind === 'thisYear' || kind === 'year';
}

/** How the periods of a window are named; a colon ends it, so that no window's name begins another's. */
function periodsOf(window: Window): string {
  return `of ${windowKey(window)}:`;
}

/** Whether a period is one of this window, so that all its days lie in it. */
export function isPeriodOf(period: string, window: Window): boolean {
  return period.startsWith(periodsOf(window));
}
