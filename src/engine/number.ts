import { Fraction } from 'fraction.js';
import type { Exact } from '../text/place.js';
import type { Compare } from './interval.js';

/** Numbers are exact fractions: 265÷3 is not rounded before it is compared (semantics.md §2). */
export type { Fraction };

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);

/** In: an exact number as written in models and facts (`15`, `0.5`, `265/3`). */
export function exact(written: Exact): Fraction {
  return new Fraction(written);
}

export function whole(n: number): Fraction {
  return new Fraction(n);
}

export const byNumber: Compare<Fraction> = (left, right) => left.compare(right);

/** Days compare as text: `YYYY-MM-DD` stands in calendar order. */
export const byDay: Compare<string> = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
