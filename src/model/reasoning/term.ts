import Fraction from 'fraction.js';
import { type AggregateOf, type Arithmetic, type DateShift, type Duration, type Expression, NOT_APPLICABLE } from '../expression.js';
import type { Field } from '../vocabulary.js';
import type { Ground } from './ground.js';
import { durationKey, fieldKey, inPeriod, keyOf } from './keys.js';
import { type Population, populationOf } from './population.js';
import { ANY, calculated, FROM_ZERO, type Range, SHARE, ZERO } from './range.js';
import { type Days, daysOf, daysOfAll } from './spans.js';

/** A number or a day (counted from 1970) that has one value wherever it is named: a field, a count, 评估日, a sum. */
export interface Quantity {
  readonly key: string;
  /** It has whole values only. */
  readonly whole: boolean;
  readonly range: Range;
  /** How far it lies from others, whatever the facts. */
  readonly distances: readonly Distance[];
  /** What it counts, where it is a count. */
  readonly population: Population | null;
  /** The period that ends on it, where it is the last day of one. */
  readonly lastDay?: { readonly base: Term; readonly periods: readonly Duration[]; readonly moves: boolean };
}

/** `from` is followed by the quantity after `least` to `most` days; null = no such end. */
export interface Distance {
  readonly from: Term;
  readonly least: number | null;
  readonly most: number | null;
}

/** A quantity and a figure added to it; without a quantity the figure alone. */
export interface Term {
  readonly quantity: Quantity | null;
  readonly plus: Fraction;
  /** The fields that must have values for it to have one: it is none where one of them is none. */
  readonly needs: readonly string[];
}

/** A number or a date of a sentence; null for a text. */
export function termOf(expression: Expression, period: string | null, ground: Ground): Term | null {
  const of = (part: Expression) => termOf(part, period, ground);
  const key = () => inPeriod(keyOf(expression, ground), period);
  switch (expression.kind) {
    case 'number':
      return figure(new Fraction(expression.exact));
    case 'date':
      return figure(dayNumber(expression.day));
    case 'text':
      return null;
    case 'field':
      return fieldTerm(ground.field(expression), key());
    case 'evaluationDate':
      return EVALUATION_DATE;
    case 'arithmetic':
      return arithmetic(expression, of, key);
    case 'dateShift':
      return dateShift(expression, of(expression.base), key);
    case 'count':
      return countOf(populationOf(expression, period, ground));
    case 'share':
      return plain({ key: key(), whole: false, range: SHARE, distances: [], population: null });
    case 'aggregate':
      return aggregate(expression, key(), fieldTerm(ground.field(expression.field), ''));
    case 'definedValue':
      return of(expression.body);
  }
}

export function figure(plus: Fraction): Term {
  return { quantity: null, plus, needs: [] };
}

/** How many records a population has. */
export function countOf(population: Population): Term {
  return plain({ key: population.key, whole: true, range: FROM_ZERO, distances: [], population });
}

/** The last day of a period that runs from `base` (semantics.md §5). */
export function lastDayOf(base: Term, key: string, periods: readonly Duration[], moves: boolean): Term {
  const last = after(base, `lastDay(${key},${periods.map(durationKey)},${moves})`, daysOfAll(periods, moves));
  return last.quantity === base.quantity || last.quantity === null
    ? last
    : { ...last, quantity: { ...last.quantity, lastDay: { base, periods, moves } } };
}

/** The days of a field lie no later than this one, unless it may lie ahead (semantics.md §1). */
export const EVALUATION_DATE: Term = plain({ key: 'evaluationDate', whole: true, range: ANY, distances: [], population: null });

function plain(quantity: Quantity, needs: readonly string[] = []): Term {
  return { quantity, plus: ZERO, needs };
}

/** The 计时 date of the record at hand; null where its list has none. */
export function dateOfRecord(list: string, ground: Ground): Term | null {
  const dated = ground.datedBy(list);
  return dated === null ? null : fieldTerm(ground.field({ list, field: dated }), fieldKey({ list, field: dated, up: 0 }));
}

function fieldTerm(field: Field | null, key: string): Term | null {
  if (field === null) return null;
  const { type } = field;
  const needs = field.mayBeNone ? [key] : [];
  if (type.kind === 'date') {
    const past = field.dates || (field.mayBeNone && !field.mayLieAhead);
    const distances = past ? [{ from: EVALUATION_DATE, least: null, most: 0 }] : [];
    return plain({ key, whole: true, range: ANY, distances, population: null }, needs);
  }
  if (type.kind !== 'integer' && type.kind !== 'number' && type.kind !== 'percentage') return null;
  const end = (exact: string | null) => (exact === null ? null : new Fraction(exact));
  const range = { low: end(type.min), high: end(type.max) };
  return plain({ key, whole: type.kind === 'integer', range, distances: [], population: null }, needs);
}

function arithmetic(
  { operator, left, right, whenZero }: Arithmetic,
  of: (part: Expression) => Term | null,
  key: () => string,
): Term | null {
  const [a, b] = [of(left), of(right)];
  if (a === null || b === null) return null;
  if (operator === '+' && a.quantity === null) return { ...b, plus: b.plus.add(a.plus) };
  if (operator === '+' && b.quantity === null) return { ...a, plus: a.plus.add(b.plus) };
  if (operator === '-' && b.quantity === null) return { ...a, plus: a.plus.sub(b.plus) };
  const whole = operator !== '/' && isWhole(a) && isWhole(b);
  const range = withZero(calculated(operator, rangeOf(a), rangeOf(b)), whenZero);
  return plain({ key: key(), whole, range, distances: [], population: null }, [...new Set([...a.needs, ...b.needs])]);
}

function dateShift({ direction, period }: DateShift, base: Term | null, key: () => string): Term | null {
  if (base === null) return null;
  const { least, most } = daysOf(period);
  return after(base, key(), direction === 'after' ? { least, most } : { least: most === null ? null : -most, most: -least });
}

/** A day that follows another after so many days. */
function after(base: Term, key: string, days: Days | { readonly least: number | null; readonly most: number }): Term {
  const { least, most } = days;
  if (least !== null && least === most) return { ...base, plus: base.plus.add(least) };
  return plain({ key, whole: true, range: ANY, distances: [{ from: base, least, most }], population: null }, base.needs);
}

/** 除数为0视为100%: one more value it can have. Where it is 不适用 nothing is said of it. */
function withZero(range: Range, whenZero: Arithmetic['whenZero']): Range {
  if (whenZero === null || whenZero === NOT_APPLICABLE) return range;
  const value = new Fraction(whenZero);
  const low = range.low !== null && value.compare(range.low) < 0 ? value : range.low;
  return { low, high: range.high !== null && value.compare(range.high) > 0 ? value : range.high };
}

function aggregate({ operator, whenEmpty }: AggregateOf, key: string, field: Term | null): Term | null {
  if (field === null || field.quantity === null) return null;
  const { whole, range, distances } = field.quantity;
  if (operator === 'sum') return plain({ key, whole, range: rangeOfSum(range), distances: [], population: null });
  // Of nothing it is none, or (where the rule says so) 不适用, and then nothing is compared.
  return plain({ key, whole: whole && operator !== 'mean', range, distances, population: null }, whenEmpty === null ? [key] : []);
}

/** Nothing adds up to 0, so 0 lies in it too. */
function rangeOfSum({ low, high }: Range): Range {
  return { low: low !== null && low.compare(ZERO) >= 0 ? ZERO : null, high: high !== null && high.compare(ZERO) <= 0 ? ZERO : null };
}

function rangeOf({ quantity, plus }: Term): Range {
  if (quantity === null) return { low: plus, high: plus };
  return calculated('+', quantity.range, { low: plus, high: plus });
}

function isWhole({ quantity, plus }: Term): boolean {
  return (quantity === null || quantity.whole) && plus.d === 1n;
}

function dayNumber(day: string): Fraction {
  const midnight = new Date(0).setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  return new Fraction(midnight / 86_400_000);
}
