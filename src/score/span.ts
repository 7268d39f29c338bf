import { Fraction } from 'fraction.js';
import type { Exact } from '../text/place.js';

/**
 * What a number of points can still be: both ends included, exact fractions; null is no end on that side. Ends that can only be
 * approached are counted in, so that a span is never too small (semantics.md §8).
 * INVARIANT: `low` ≤ `high`.
 */
export interface Span {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** The span of one number. */
export function just(value: Fraction | Exact | number): Span {
  const one = new Fraction(value);
  return { low: one, high: one };
}

export const NOTHING: Span = just(0);

export function span(low: Fraction | null, high: Fraction | null): Span {
  return { low, high };
}

export function plus(a: Span, b: Span): Span {
  return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

export function minus(a: Span, b: Span): Span {
  return plus(a, { low: b.high?.neg() ?? null, high: b.low?.neg() ?? null });
}

export function total(spans: readonly Span[]): Span {
  return spans.reduce(plus, NOTHING);
}

/** Multiplied by a number that is not negative. */
export function times(a: Span, factor: Fraction): Span {
  if (factor.equals(0)) return NOTHING;
  return { low: a.low?.mul(factor) ?? null, high: a.high?.mul(factor) ?? null };
}

/** Both ends at most `most`; null bounds nothing. */
export function atMost(a: Span, most: Fraction | null): Span {
  return most === null ? a : { low: a.low === null ? null : smaller(a.low, most), high: a.high === null ? most : smaller(a.high, most) };
}

/** Both ends at least `least`. */
export function atLeast(a: Span, least: Fraction): Span {
  return { low: a.low === null ? least : larger(a.low, least), high: a.high === null ? null : larger(a.high, least) };
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return {
    low: a.low === null || b.low === null ? null : smaller(a.low, b.low),
    high: a.high === null || b.high === null ? null : larger(a.high, b.high),
  };
}

/** What lies in both of two spans that overlap. */
export function within(a: Span, b: Span): Span {
  return {
    low: a.low === null || b.low === null ? (a.low ?? b.low) : larger(a.low, b.low),
    high: a.high === null || b.high === null ? (a.high ?? b.high) : smaller(a.high, b.high),
  };
}

/** Whether both ends are the same. */
export function same(a: Span, b: Span): boolean {
  const equal = (x: Fraction | null, y: Fraction | null) => (x === null || y === null ? x === y : x.equals(y));
  return equal(a.low, b.low) && equal(a.high, b.high);
}

/** Whether only one number is left. */
export function isSettled(a: Span): boolean {
  return a.low !== null && a.high !== null && a.low.equals(a.high);
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}

function sum(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null || b === null ? null : a.add(b);
}
