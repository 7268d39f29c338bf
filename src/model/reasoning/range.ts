import Fraction from 'fraction.js';
import type { Arithmetic } from '../expression.js';

/** The numbers something can be, both ends included; null = no end. */
export interface Range {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

export const ZERO = new Fraction(0);
export const ANY: Range = { low: null, high: null };
export const FROM_ZERO: Range = { low: ZERO, high: null };
export const SHARE: Range = { low: ZERO, high: new Fraction(1) };

/** In: what both sides can be. Out: a range that holds every result; ANY where the rule below is not sharp enough. */
export function calculated(operator: Arithmetic['operator'], a: Range, b: Range): Range {
  switch (operator) {
    case '+':
      return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
    case '-':
      return { low: sum(a.low, b.high?.neg() ?? null), high: sum(a.high, b.low?.neg() ?? null) };
    case '*':
      return product(a, b);
    case '/':
      return quotient(a, b);
  }
}

function sum(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null || b === null ? null : a.add(b);
}

function product(a: Range, b: Range): Range {
  if (a.low !== null && a.high !== null && b.low !== null && b.high !== null) {
    const corners = [a.low.mul(b.low), a.low.mul(b.high), a.high.mul(b.low), a.high.mul(b.high)];
    return { low: corners.reduce(least), high: corners.reduce(greatest) };
  }
  return isFromZero(a) && isFromZero(b) ? FROM_ZERO : ANY;
}

/** By nothing below 0 (and never by 0, which has no result). */
function quotient(a: Range, b: Range): Range {
  if (!isFromZero(a) || !isFromZero(b)) return ANY;
  const low = a.low === null || b.high === null || b.high.equals(ZERO) ? ZERO : a.low.div(b.high);
  const high = a.high === null || b.low === null || b.low.equals(ZERO) ? null : a.high.div(b.low);
  return { low, high };
}

function isFromZero({ low }: Range): boolean {
  return low !== null && low.compare(ZERO) >= 0;
}

function least(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

function greatest(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}
