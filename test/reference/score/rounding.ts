import type { Rounding } from '../../../src/model/scoring.js';
import { add, divide, type Rational, rational, times } from '../rational.js';
import { ceiling, floor } from './figures.js';

/** 取整 (semantics.md §8.9). Of what lies half way between two figures, 四舍五入 takes the higher. */
export function rounded(value: Rational, { mode, decimals }: Pick<Rounding, 'mode' | 'decimals'>): Rational {
  const scale = rational(10n ** BigInt(decimals));
  const whole = times(value, scale);
  const to = { down: floor, up: ceiling, halfUp: (one: Rational) => floor(add(one, rational(1, 2n))) }[mode];
  return divide(to(whole), scale);
}

export function roundedWhere(value: Rational, rounding: Rounding | null, order: Rounding['order']): Rational {
  return rounding !== null && rounding.order === order ? rounded(value, rounding) : value;
}
