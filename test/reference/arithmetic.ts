import type { Arithmetic } from '../../src/model/expression.js';
import { NOT_APPLICABLE, type Otherwise } from '../../src/model/expression.js';
import { certainlyNone, certainlyNotApplicable, failed, isNotApplicable, openNumber, type Scalar, scalar } from './possible.js';
import { add, divide, negate, one, order, parseExact, type Rational, times, zero } from './rational.js';
import { type End, end, exactly, higher, hull, lower, mayBeEqual, noEnd, type Span } from './span.js';

/**
 * Exact interval arithmetic; with what does not exist it is 不适用, with none it is none; by exactly 0 an error, by an interval
 * around 0 undetermined, unless the rule says what stands for it (semantics.md §2.3, §2.4).
 */
export function calculate({ operator, whenZero }: Pick<Arithmetic, 'operator' | 'whenZero'>, left: Scalar, right: Scalar): Scalar {
  if (isNotApplicable(left) || isNotApplicable(right)) return certainlyNotApplicable;
  const notApplicable = left.notApplicable || right.notApplicable;
  if (isNoneOnly(left) || isNoneOnly(right)) return notApplicable ? scalar(null, { none: true, notApplicable }) : certainlyNone;
  const also = { none: left.none || right.none, notApplicable, error: left.error || right.error, open: left.open || right.open };
  if (operator === '/' && right.span !== null && mayBeEqual(right.span, exactly(zero)) && whenZero !== null)
    return divideAroundZero(left.span, right.span, whenZero, also);
  if (left.span === null || right.span === null) return lostValue(left, right) ? scalar(null, also) : failed;
  if (operator === '/') return divideSpans(left.span, right.span, right.none || right.open || notApplicable, also);
  return scalar(combine[operator](left.span, right.span), also);
}

const combine = {
  '+': (a: Span, b: Span): Span => ({ low: addEnds(a.low, b.low), high: addEnds(a.high, b.high) }),
  '-': (a: Span, b: Span): Span => combine['+'](a, { low: opposite(b.high), high: opposite(b.low) }),
  '*': multiply,
};

/** A side without any value is no failure where it is none, or may not exist. */
const lostValue = (...sides: readonly Scalar[]) => sides.every(({ span, none, notApplicable }) => span !== null || none || notApplicable);

/** Every divisor on either side of 0, and what the rule says of 0 itself. */
function divideAroundZero(a: Span | null, b: Span, whenZero: Otherwise, also: Also): Scalar {
  const parts = a === null ? [] : sidesOf(b).map((part) => multiply(a, inverse(part)));
  const others = parts.reduce<Span | null>(hull, null);
  if (whenZero !== NOT_APPLICABLE) return scalar(a === null ? null : hull(others, exactly(parseExact(whenZero))), also);
  const onlyZero = sidesOf(b).length === 0;
  return onlyZero && !also.none && !also.open ? certainlyNotApplicable : scalar(others, { ...also, notApplicable: true });
}

type Also = Pick<Scalar, 'none' | 'notApplicable' | 'error' | 'open'>;

function sidesOf(b: Span): readonly Span[] {
  const below = b.low.at === null || order(b.low.at, zero) < 0;
  const above = b.high.at === null || order(b.high.at, zero) > 0;
  return [...(below ? [{ low: b.low, high: end(zero, false) }] : []), ...(above ? [{ low: end(zero, false), high: b.high }] : [])];
}

/** `otherwise`: the divisor may also be none or no value at all, so that it is not exactly 0. */
function divideSpans(a: Span, b: Span, otherwise: boolean, also: Partial<Scalar>): Scalar {
  if (!mayBeEqual(b, exactly(zero))) return scalar(multiply(a, inverse(b)), also);
  const exactlyZero = sameEnd(b.low, end(zero)) && sameEnd(b.high, end(zero)) && !otherwise;
  return exactlyZero ? failed : { ...openNumber, ...also, open: true };
}

const isNoneOnly = (possible: Scalar) => possible.span === null && possible.none && !possible.notApplicable;
const opposite = (e: End): End => (e.at === null ? noEnd : end(negate(e.at), e.reached));
const sameEnd = (a: End, b: End) => a.at !== null && b.at !== null && order(a.at, b.at) === 0 && a.reached === b.reached;

function addEnds(a: End, b: End): End {
  return a.at === null || b.at === null ? noEnd : end(add(a.at, b.at), a.reached && b.reached);
}

/** The extremes of a product lie at the corners: each low or high end of a with each of b. */
function multiply(a: Span, b: Span): Span {
  const lows: End[] = [];
  const highs: End[] = [];
  for (const x of [signed(a.low, -1), signed(a.high, 1)]) {
    for (const y of [signed(b.low, -1), signed(b.high, 1)]) {
      const corner = multiplyEnds(x, y);
      if (corner.infinite <= 0) lows.push(corner.end);
      if (corner.infinite >= 0) highs.push(corner.end);
    }
  }
  return { low: lows.reduce(lower), high: highs.reduce(higher) };
}

interface SignedEnd {
  readonly end: End;
  /** −1 or 1 where the end is −∞ or ∞. */
  readonly infinite: number;
}

const signed = (e: End, side: number): SignedEnd => ({ end: e, infinite: e.at === null ? side : 0 });
const sign = (e: SignedEnd) => (e.end.at === null ? e.infinite : order(e.end.at, zero));

/** 0 × ∞ is 0: every member of the interval times 0 is 0. */
function multiplyEnds(x: SignedEnd, y: SignedEnd): SignedEnd {
  const zeroReached = isReachedZero(x) || isReachedZero(y);
  const side = sign(x) * sign(y);
  if (side === 0) return { end: end(zero, zeroReached || (x.end.reached && y.end.reached)), infinite: 0 };
  if (x.end.at === null || y.end.at === null) return { end: noEnd, infinite: side };
  return { end: end(times(x.end.at, y.end.at), x.end.reached && y.end.reached), infinite: 0 };
}

const isReachedZero = (e: SignedEnd) => e.end.reached && sign(e) === 0;

/** 1 ÷ b, where b does not hold 0 (but may come up to it). */
function inverse(b: Span): Span {
  return { low: inverseEnd(b.high), high: inverseEnd(b.low) };
}

function inverseEnd(e: End): End {
  if (e.at === null) return end(zero, false);
  return isZero(e.at) ? noEnd : end(divide(one, e.at), e.reached);
}

const isZero = (value: Rational) => order(value, zero) === 0;
