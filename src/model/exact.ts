import Fraction from 'fraction.js';
import type { Exact } from '../text/place.js';

/** −1, 0 or 1: how two exact numbers stand to each other. */
export function compareExact(a: Exact, b: Exact): number {
  return new Fraction(a).compare(new Fraction(b));
}

/** `"12"` → 12 where it is a whole number no larger than `most`; null otherwise. */
export function wholeOf(exact: Exact, most = 9999): number | null {
  if (!/^\d{1,9}$/.test(exact)) return null;
  const n = Number(exact);
  return n <= most ? n : null;
}
