/** An exact fraction in lowest terms, `d` > 0 (semantics.md §2: numbers are exact fractions). Days are whole numbers of it. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export function rational(n: bigint | number, d: bigint = 1n): Rational {
  const top = BigInt(n);
  const g = gcd(top < 0n ? -top : top, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * top) / g, d: (sign * d) / g };
}

/** Reads the `Exact` of the contracts: `"15"`, `"-0.5"`, `"265/3"`. */
export function parseExact(exact: string): Rational {
  const [top, bottom] = exact.split('/');
  if (bottom !== undefined) return divide(parseExact(top as string), parseExact(bottom));
  const [whole, decimals = ''] = exact.split('.');
  return rational(BigInt(`${whole as string}${decimals}`), 10n ** BigInt(decimals.length));
}

export const zero = rational(0);
export const one = rational(1);
export const add = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Rational) => rational(-a.n, a.d);
export const times = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
/** Never called with b = 0: division by zero is decided before (arithmetic.ts). */
export const divide = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);

/** Below 0, 0 or above 0 as a is less than, equal to or greater than b. */
export function order(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b);
}
