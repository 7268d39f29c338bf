import Fraction from 'fraction.js';
import type { Band } from '../../scoring.js';

/** A place between two numbers: just below `value` (`after` false) or just above it. Null stands for no end. */
export interface Cut {
  readonly value: Fraction;
  readonly after: boolean;
}

/** What a band reaches over. */
export interface Stretch {
  readonly from: Cut | null;
  readonly to: Cut | null;
}

export function stretchOf({ from, to }: Pick<Band, 'from' | 'to'>): Stretch {
  return {
    from: from === null ? null : { value: new Fraction(from.exact), after: !from.included },
    to: to === null ? null : { value: new Fraction(to.exact), after: to.included },
  };
}

/** −1, 0 or 1. `end`: what no end means, below everything or above it. */
export function compareCuts(a: Cut | null, b: Cut | null, end: 'low' | 'high'): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === (end === 'low') ? -1 : 1;
  return a.value.compare(b.value) || Number(a.after) - Number(b.after);
}

/** Whether a score can lie between two cuts. `decimals`: all scores are rounded to so many; null: they are not. */
export function holdsScore(from: Cut | null, to: Cut | null, decimals: number | null): boolean {
  if (from === null || to === null) return true;
  if (compareCuts(from, to, 'low') >= 0) return false;
  if (decimals === null) return true;
  const scale = new Fraction(10).pow(decimals) ?? new Fraction(1);
  const scaled = from.value.mul(scale);
  const up = scaled.ceil();
  const first = up.equals(scaled) && from.after ? up.add(1) : up;
  const order = first.compare(to.value.mul(scale));
  return order < 0 || (order === 0 && to.after);
}
