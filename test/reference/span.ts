import { order, type Rational } from './rational.js';

/** One end of a span. `at` null: there is no end on this side. `reached`: the end itself is one of the values. */
export interface End {
  readonly at: Rational | null;
  readonly reached: boolean;
}

/** An interval that is not empty (semantics.md §2). */
export interface Span {
  readonly low: End;
  readonly high: End;
}

export const noEnd: End = { at: null, reached: false };
export const anything: Span = { low: noEnd, high: noEnd };
export const end = (at: Rational | null, reached = at !== null): End => ({ at, reached });
export const between = (low: Rational | null, high: Rational | null): Span => ({ low: end(low), high: end(high) });
export const exactly = (value: Rational): Span => between(value, value);

/** The smallest span that holds both; null stands for no values at all. */
export function hull(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return { low: lower(a.low, b.low), high: higher(a.high, b.high) };
}

/** The lower of two low ends. */
export function lower(a: End, b: End): End {
  if (a.at === null || b.at === null) return noEnd;
  const by = order(a.at, b.at);
  return by === 0 ? end(a.at, a.reached || b.reached) : by < 0 ? a : b;
}

/** The higher of two high ends. */
export function higher(a: End, b: End): End {
  if (a.at === null || b.at === null) return noEnd;
  const by = order(a.at, b.at);
  return by === 0 ? end(a.at, a.reached || b.reached) : by > 0 ? a : b;
}

/** Is some value of a less than some value of b? */
export function mayBeLess(a: Span, b: Span): boolean {
  return a.low.at === null || b.high.at === null || order(a.low.at, b.high.at) < 0;
}

/** Have a and b a value in common? */
export function mayBeEqual(a: Span, b: Span): boolean {
  return !whollyBelow(a, b) && !whollyBelow(b, a);
}

function whollyBelow(a: Span, b: Span): boolean {
  if (a.high.at === null || b.low.at === null) return false;
  const by = order(a.high.at, b.low.at);
  return by < 0 || (by === 0 && !(a.high.reached && b.low.reached));
}
