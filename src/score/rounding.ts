import type { Fraction } from 'fraction.js';
import type { Rounding } from '../model/scoring.js';
import { type Span, span } from './span.js';

/** 取整: both ends, for rounding keeps the order of numbers (semantics.md §8.9). */
export function rounded(points: Span, rounding: Rounding | null): Span {
  if (rounding === null) return points;
  const round = (value: Fraction | null) => (value === null ? null : MODES[rounding.mode](value, rounding.decimals));
  return span(round(points.low), round(points.high));
}

const MODES: Readonly<Record<Rounding['mode'], (value: Fraction, decimals: number) => Fraction>> = {
  // Of a negative half, up is towards 0: -2.5 is -2, so that the order of numbers stays.
  halfUp: (value, decimals) =>
    value
      .mul(10 ** decimals)
      .add(1, 2)
      .floor()
      .div(10 ** decimals),
  down: (value, decimals) => value.floor(decimals),
  up: (value, decimals) => value.ceil(decimals),
};
