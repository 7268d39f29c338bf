import type { Deadline, StillAbsent } from '../expression.js';
import { type Claim, claiming, NEVER, OF_COURSE, present, type Ways } from './claim.js';
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

/** 到D仍没有F (semantics.md §4.5): F none and D before the evaluation date; otherwise F has a value, D is not past or is none. */
export function stillAbsentWays({ field, base }: StillAbsent, { holds, period }: Goal, ground: Ground): Ways {
  const declared = ground.field(field);
  const [key, d] = [inPeriod(keyOf(field, ground), period), termOf(base, period, ground)];
  if (declared === null || d === null) return OF_COURSE;
  const none: Claim = { kind: 'none', key };
  if (holds) return declared.mayBeNone ? [claiming(none, ...atMost(d, EVALUATION_DATE, true).claims)] : NEVER;
  return [
    claiming(...(declared.mayBeNone ? present([key]) : [])),
    atMost(EVALUATION_DATE, d, false),
    ...noneOf(d).map((one) => claiming(one)),
  ];
}
