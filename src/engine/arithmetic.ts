import type { Arithmetic } from '../model/expression.js';
import type { Interval } from './interval.js';
import { type Fraction, ONE, ZERO } from './number.js';
import { mayNotExist, NONE, type Possible } from './possible.js';
import { aroundZero } from './quotient.js';

type Numbers = Interval<Fraction>;

/**
 * ＋ － × ÷ on what both sides can still be (semantics.md §2). Arithmetic with a value that does not exist is 不适用, else with
 * none is none. What a divisor of 0 means, quotient.ts tells.
 */
export function calculate(expression: Arithmetic, left: Possible, right: Possible): Possible {
  const missing = [left, right].find((side) => side.notApplicable === 'certain');
  if (missing !== undefined) return missing;
  const joined = join(left, right);
  if (left.none === 'certain' || right.none === 'certain') return joined.notApplicable === 'no' ? NONE : joined;
  const [a, b] = [numbersOf(left), numbersOf(right)];
  if (expression.operator === '/' && b !== null && mayBeZero(b))
    return aroundZero({ expression, joined, right, dividend: a, divisor: b, divide: RULES['/'] });
  if (a === null || b === null) return joined;
  return { ...joined, values: { kind: 'number', interval: RULES[expression.operator](a, b) } };
}

/** The numbers something can be; null where it has none. */
export function numbersOf(possible: Possible): Numbers | null {
  return possible.values?.kind === 'number' ? possible.values.interval : null;
}

export function add(a: Numbers, b: Numbers): Numbers {
  return {
    low: a.low === null || b.low === null ? null : a.low.add(b.low),
    lowOpen: a.lowOpen || b.lowOpen,
    high: a.high === null || b.high === null ? null : a.high.add(b.high),
    highOpen: a.highOpen || b.highOpen,
  };
}

const RULES: Readonly<Record<Arithmetic['operator'], (a: Numbers, b: Numbers) => Numbers>> = {
  '+': add,
  '-': (a, b) => add(a, opposite(b)),
  '*': multiply,
  '/': (a, b) => multiply(a, inverse(b)),
};

/** Both sides' states together, without a value yet: doubts add up. */
function join(left: Possible, right: Possible): Possible {
  return {
    values: null,
    none: left.none !== 'no' || right.none !== 'no' ? 'maybe' : 'no',
    notApplicable: mayNotExist(left) || mayNotExist(right) ? 'maybe' : 'no',
    unknown: left.unknown || right.unknown,
    undetermined: left.undetermined || right.undetermined,
    failed: left.failed || right.failed,
    notes: [...left.notes, ...right.notes],
  };
}

function mayBeZero(numbers: Numbers): boolean {
  const fromBelow = numbers.low === null || before(numbers.low, ZERO, numbers.lowOpen);
  const toAbove = numbers.high === null || before(ZERO, numbers.high, numbers.highOpen);
  return fromBelow && toAbove;
}

function before(a: Fraction, b: Fraction, open: boolean): boolean {
  return open ? a.compare(b) < 0 : a.compare(b) <= 0;
}

function opposite(a: Numbers): Numbers {
  return { low: a.high?.neg() ?? null, lowOpen: a.highOpen, high: a.low?.neg() ?? null, highOpen: a.lowOpen };
}

/** 1 ÷ an interval without 0: its ends change places; next to 0 it has no end. */
function inverse(a: Numbers): Numbers {
  const [low, high] = [inverseEnd(a.high, a.highOpen), inverseEnd(a.low, a.lowOpen)];
  return { low: low.end, lowOpen: low.open, high: high.end, highOpen: high.open };
}

function inverseEnd(end: Fraction | null, open: boolean): { end: Fraction | null; open: boolean } {
  if (end === null) return { end: ZERO, open: true };
  return end.equals(ZERO) ? { end: null, open: false } : { end: ONE.div(end), open };
}

/** An end of a factor: a number, or beyond all numbers on one side. */
interface End {
  readonly at: Fraction | 'below' | 'above';
  readonly open: boolean;
}

function multiply(a: Numbers, b: Numbers): Numbers {
  const products = endsOf(a).flatMap((x) => endsOf(b).map((y) => product(x, y)));
  const low = products.reduce((least, next) => (compareEnds(next, least) < 0 || sameButClosed(next, least) ? next : least));
  const high = products.reduce((most, next) => (compareEnds(next, most) > 0 || sameButClosed(next, most) ? next : most));
  return { ...lowOf(low), ...highOf(high) };
}

function endsOf(a: Numbers): readonly End[] {
  return [
    { at: a.low ?? 'below', open: a.low === null || a.lowOpen },
    { at: a.high ?? 'above', open: a.high === null || a.highOpen },
  ];
}

/** 0 times anything is 0, reached where that 0 is reached. */
function product(x: End, y: End): End {
  if (isZero(x) || isZero(y)) return { at: ZERO, open: !((isZero(x) && !x.open) || (isZero(y) && !y.open)) };
  if (typeof x.at === 'string' || typeof y.at === 'string') return { at: signOf(x) * signOf(y) < 0 ? 'below' : 'above', open: true };
  return { at: x.at.mul(y.at), open: x.open || y.open };
}

function isZero(end: End): boolean {
  return typeof end.at !== 'string' && end.at.equals(ZERO);
}

function signOf(end: End): number {
  if (typeof end.at === 'string') return end.at === 'below' ? -1 : 1;
  return end.at.compare(ZERO);
}

function compareEnds(x: End, y: End): number {
  const [a, b] = [rank(x), rank(y)];
  if (a !== b || typeof x.at === 'string' || typeof y.at === 'string') return a - b;
  return x.at.compare(y.at);
}

function rank(end: End): number {
  return end.at === 'below' ? -1 : end.at === 'above' ? 1 : 0;
}

function sameButClosed(next: End, last: End): boolean {
  return last.open && !next.open && compareEnds(next, last) === 0;
}

function lowOf(end: End) {
  return typeof end.at === 'string' ? { low: null, lowOpen: false } : { low: end.at, lowOpen: end.open };
}

function highOf(end: End) {
  return typeof end.at === 'string' ? { high: null, highOpen: false } : { high: end.at, highOpen: end.open };
}
