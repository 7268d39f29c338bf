import Fraction from 'fraction.js';
import type { NumberType } from '../../model/vocabulary.js';
import type { Exact } from '../../text/place.js';

/** The one way to write a number: a decimal where it ends (`0.95`, `15`), else a reduced fraction (`265/3`). */
export function canonical(exact: Exact): Exact {
  const fraction = new Fraction(exact);
  const places = decimalPlaces(fraction.d);
  if (places === null) return fraction.toFraction();
  const digits = ((fraction.n * 10n ** BigInt(places)) / fraction.d).toString().padStart(places + 1, '0');
  const sign = fraction.s < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimals a reduced fraction with this denominator has; null where they never end. */
function decimalPlaces(denominator: bigint): number | null {
  let [twos, fives, rest] = [0, 0, denominator];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

export function isWhole(exact: Exact): boolean {
  return new Fraction(exact).d === 1n;
}

/** Whether a number may be reported: within the range, and one of the values where there are only some (只取). */
export function isWithin(exact: Exact, range: Pick<NumberType, 'min' | 'max' | 'only'>): boolean {
  const value = new Fraction(exact);
  if (range.only !== undefined && !range.only.some((one) => value.equals(one))) return false;
  return (range.min === null || value.gte(range.min)) && (range.max === null || value.lte(range.max));
}
