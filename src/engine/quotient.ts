import { type Arithmetic, NOT_APPLICABLE } from '../model/expression.js';
import { hull, type Interval, isPoint, point } from './interval.js';
import { byNumber, exact, type Fraction, ZERO } from './number.js';
import { inapplicable, incomputable, type Possible } from './possible.js';

type Numbers = Interval<Fraction>;

/** A quotient of which the divisor may be 0. */
export interface AroundZero {
  readonly expression: Arithmetic;
  /** What both sides bring along, without a value yet. */
  readonly joined: Possible;
  readonly right: Possible;
  /** null: the dividend has no value at all. */
  readonly dividend: Numbers | null;
  readonly divisor: Numbers;
  /** How it is computed where the divisor is not 0. */
  readonly divide: (a: Numbers, b: Numbers) => Numbers;
}

/**
 * Dividing by what may be 0 (semantics.md §2.3). Where the rule says nothing, exactly 0 is an error, and what may be 0 stays
 * open. Where it says 除数为0时…, what stands for 0 is one more outcome beside those of every other divisor.
 */
export function aroundZero(quotient: AroundZero): Possible {
  const { whenZero } = quotient.expression;
  if (whenZero === null) return unsaid(quotient);
  if (whenZero === NOT_APPLICABLE) return withoutValue(quotient);
  const values = quotient.dividend === null ? null : numbers([...others(quotient), point(exact(whenZero))]);
  return { ...quotient.joined, values };
}

/** Exactly 0 is an error, unless a side may turn out to be none, 不适用 or no value: then there is another way out. */
function unsaid({ expression, joined, right, divisor }: AroundZero): Possible {
  const exactly = isPoint(divisor, byNumber) && right.none === 'no' && !right.undetermined && joined.notApplicable === 'no';
  const kind = exactly ? 'divisionByZero' : 'divisionAroundZero';
  const notes = [...joined.notes, { kind, text: expression.text } as const];
  const open = { ...incomputable(notes), notApplicable: joined.notApplicable };
  return { ...open, failed: joined.failed || exactly, unknown: joined.unknown };
}

function withoutValue(quotient: AroundZero): Possible {
  const { expression, joined, divisor } = quotient;
  const certain = isPoint(divisor, byNumber) && joined.none === 'no' && !joined.undetermined;
  const note = { kind: 'noValue', text: expression.text, why: 'zeroDivisor', list: null, certain } as const;
  if (certain) return inapplicable([note]);
  return { ...joined, values: numbers(others(quotient)), notApplicable: 'maybe', notes: [...joined.notes, note] };
}

/** The quotients by divisors below 0, and by those above. */
function others({ dividend, divisor, divide }: AroundZero): readonly Numbers[] {
  if (dividend === null) return [];
  return [below(divisor), above(divisor)].flatMap((part) => (part === null ? [] : [divide(dividend, part)]));
}

function numbers(parts: readonly Numbers[]): Possible['values'] {
  const [first, ...rest] = parts;
  return first === undefined ? null : { kind: 'number', interval: rest.reduce((x, y) => hull(x, y, byNumber), first) };
}

function below(b: Numbers): Numbers | null {
  if (b.low !== null && b.low.compare(ZERO) >= 0) return null;
  return { low: b.low, lowOpen: b.lowOpen, high: ZERO, highOpen: true };
}

function above(b: Numbers): Numbers | null {
  if (b.high !== null && b.high.compare(ZERO) <= 0) return null;
  return { low: ZERO, lowOpen: true, high: b.high, highOpen: b.highOpen };
}
