/**
 * A stretch of ordered values. `null` is no end on that side; an end marked open is approached and not reached.
 * INVARIANT: `low` ≤ `high`; where they are equal neither end is open.
 */
export interface Interval<T> {
  readonly low: T | null;
  readonly lowOpen: boolean;
  readonly high: T | null;
  readonly highOpen: boolean;
}

/** Negative, zero or positive, as for sorting. */
export type Compare<T> = (left: T, right: T) => number;

/** The interval of one value. */
export function point<T>(value: T): Interval<T> {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}

/** A closed interval; `null` = no end. */
export function between<T>(low: T | null, high: T | null): Interval<T> {
  return { low, lowOpen: false, high, highOpen: false };
}

/** The smallest interval that holds both. */
export function hull<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): Interval<T> {
  const low = compareLows(a, b, compare) <= 0 ? a : b;
  const high = compareHighs(a, b, compare) >= 0 ? a : b;
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

/** Which interval begins first (negative: `a`). At one value a closed end begins before an open one. */
export function compareLows<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): number {
  if (a.low === null || b.low === null) return Number(b.low === null) - Number(a.low === null);
  return compare(a.low, b.low) || Number(a.lowOpen) - Number(b.lowOpen);
}

/** Which interval reaches further (positive: `a`). At one value a closed end reaches further than an open one. */
export function compareHighs<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): number {
  if (a.high === null || b.high === null) return Number(a.high === null) - Number(b.high === null);
  return compare(a.high, b.high) || Number(b.highOpen) - Number(a.highOpen);
}

/** Whether some value of `a` lies before some value of `b`. */
export function mayPrecede<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): boolean {
  return a.low === null || b.high === null || compare(a.low, b.high) < 0;
}

/** Whether both may hold one same value. */
export function mayMeet<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): boolean {
  return reaches(a, b, compare) && reaches(b, a, compare);
}

/** Whether each is one value (then they are that value or not). */
export function isPoint<T>(interval: Interval<T>, compare: Compare<T>): boolean {
  return interval.low !== null && interval.high !== null && compare(interval.low, interval.high) === 0;
}

/** Whether `a` begins no later than `b` ends. */
function reaches<T>(a: Interval<T>, b: Interval<T>, compare: Compare<T>): boolean {
  if (a.low === null || b.high === null) return true;
  const order = compare(a.low, b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}
