import type { Deadline } from '../expression.js';
import { type Claim, claiming, present, type Ways } from './claim.js';
import { atMost, noneOf } from './comparison-ways.js';
import type { Goal } from './goal.js';
import type { Ground } from './ground.js';
import { inPeriod, keyOf } from './keys.js';
import { EVALUATION_DATE, lastDayOf, type Term, termOf } from './term.js';

/**
 * The table of semantics.md §5: X no later than the last day; X none: the evaluation date no later; D none: not begun,
 * so it holds. Null where nothing is known of its dates.
 */
export function deadlineWays({ subject, base, periods, moves }: Deadline, goal: Goal, ground: Ground): Ways | null {
  const { holds, period } = goal;
  const [x, d] = [termOf(subject, period, ground), termOf(base, period, ground)];
  if (x === null || d === null) return null;
  const last = lastDayOf(d, inPeriod(keyOf(base, ground), period), periods, moves);
  const inTime = (day: Term) => (holds ? atMost(day, last, false) : atMost(last, day, true));
  const withoutX = (none: Claim) => claiming(none, ...present(d.needs), ...inTime(EVALUATION_DATE).claims);
  const notBegun = holds ? noneOf(d).map((none) => claiming(none)) : [];
  return [inTime(x), ...noneOf(x).map(withoutX), ...notBegun];
}
