import { add } from './arithmetic.js';
import { hull, type Interval, point } from './interval.js';
import { byNumber, type Fraction, ZERO } from './number.js';
import type { Aggregated, Population } from './population.js';

/**
 * 合计 (semantics.md §2): of nothing it is 0. A member that may be out, or whose value may be none, adds its value or
 * 0; further members move it as far as their range goes on either side of 0.
 */
export function sum({ certain, optional, further }: Population<Fraction>): Aggregated<Fraction> {
  const parts = [
    ...certain,
    ...optional.map((value) => hull(value, NOTHING, byNumber)),
    ...(further === null ? [] : [anyNumberOf(further)]),
  ];
  return { interval: parts.reduce(add, NOTHING), none: 'no' };
}

const NOTHING: Interval<Fraction> = point(ZERO);

/** Any number of members, each with any value of the range. */
function anyNumberOf(range: Interval<Fraction>): Interval<Fraction> {
  const falls = range.low === null || range.low.compare(ZERO) < 0;
  const rises = range.high === null || range.high.compare(ZERO) > 0;
  return { low: falls ? null : ZERO, lowOpen: false, high: rises ? null : ZERO, highOpen: false };
}
