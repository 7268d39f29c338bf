import type { Scalar } from '../possible.js';
import { add, negate, order, parseExact, type Rational, rational, zero } from '../rational.js';

/** Reckoning with points: exact fractions (semantics.md §8.1). */

export const minus = (a: Rational, b: Rational) => add(a, negate(b));
export const least = (a: Rational, b: Rational) => (order(a, b) <= 0 ? a : b);
export const greatest = (a: Rational, b: Rational) => (order(a, b) >= 0 ? a : b);
export const total = (some: readonly Rational[]) => some.reduce(add, zero);
export const isZero = (a: Rational) => order(a, zero) === 0;
export const atMost = (a: Rational, most: string | null) => (most === null ? a : least(a, parseExact(most)));
export const exactOrNull = (exact: string | null) => (exact === null ? null : parseExact(exact));

export function floor({ n, d }: Rational): Rational {
  const down = n / d;
  return rational(n < 0n && down * d !== n ? down - 1n : down);
}

export const ceiling = (a: Rational) => negate(floor(negate(a)));

/** The one value that a number or a date of a complete sheet has; null: it is none. */
export function onlyValue({ span }: Scalar): Rational | null {
  return span === null ? null : (span.low.at ?? fail('a complete sheet has no open ends'));
}

export function fail(why: string): never {
  throw new Error(why);
}
