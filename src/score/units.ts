import type { Fraction } from 'fraction.js';
import { ONE, ZERO } from '../engine/number.js';
import type { NotApplicableRule } from '../model/scoring.js';
import type { Applies, Unit } from './score.js';
import { atMost, hull, just, larger, NOTHING, type Span, smaller, span, total, within } from './span.js';

/**
 * Sums of clauses, parts and sheets of which some are, or may be, 不适用 (semantics.md §8.7). A member that may be is (points of
 * marks) or (0 of 0), each by itself.
 */

/** A sum without a name yet. */
export type Sum = Omit<Unit, 'of' | 'whole' | 'rate'>;

/** A sum as one member of a larger one, where nothing is said of 不适用: points of those that apply, of their marks. */
export function summed(units: readonly Unit[]): Sum {
  return {
    points: total(units.map(pointsLeft)),
    marks: total(units.map(marksLeft)),
    notApplicable: allOf(units),
  };
}

/** Bounded by a 封顶: points and marks alike. */
export function capped<S extends Sum>(unit: S, cap: Fraction | null): S {
  return cap === null ? unit : { ...unit, points: atMost(unit.points, cap), marks: atMost(unit.marks, cap) };
}

/** What a sum is under its own 不适用 line. `marks`: its full marks. */
export function ruled(units: readonly Unit[], rule: NotApplicableRule, marks: Fraction, cap: Fraction | null): Sum {
  const notApplicable = allOf(units);
  const whole = just(marks);
  switch (rule) {
    case 'leaveOut':
      return capped(summed(units), cap);
    case 'zero':
      return { points: atMost(total(units.map(pointsLeft)), cap), marks: whole, notApplicable };
    case 'fullPoints':
      return { points: atMost(total(units.map(pointsOrFull)), cap), marks: whole, notApplicable };
    case 'rescale': {
      const rate = rateOf(units, cap);
      return { points: span(rate.low?.mul(marks) ?? null, rate.high?.mul(marks) ?? null), marks: whole, notApplicable };
    }
  }
}

/** Points ÷ marks over those that apply: its lowest and its highest over all choices of what is 不适用; 1 where nothing applies. */
export function rateOf(units: readonly Unit[], cap: Fraction | null): Span {
  const left = units.filter(({ notApplicable }) => notApplicable !== 'yes');
  const sum = summed(left);
  if (sum.marks.high === null || sum.marks.high.equals(ZERO)) return just(1);
  const exactly = cap === null && left.every(({ marks }) => marks.low !== null && marks.high !== null && marks.low.equals(marks.high));
  if (!exactly) return within(looseRate(capped(sum, cap)), boundsOf(left, sum, cap));
  return span(lowestRate(left), highestRate(left));
}

/** Ends of points over the far ends of marks: never too narrow. */
function looseRate({ points, marks }: Sum): Span {
  const over = (end: Fraction | null, by: Fraction | null) => (end === null || by === null || by.equals(ZERO) ? null : end.div(by));
  const low = points.low !== null && points.low.compare(ZERO) < 0 ? over(points.low, marks.low) : over(points.low, marks.high);
  const high = points.high !== null && points.high.compare(ZERO) < 0 ? over(points.high, marks.high) : over(points.high, marks.low);
  return span(low, high);
}

/** Of several members together no rate is beyond that of each; what 封顶 cuts has at most all, and loses at most what all of them lose. */
function boundsOf(units: readonly Unit[], { points }: Sum, cap: Fraction | null): Span {
  const rates = units.map(({ rate }) => rate).reduce(hull);
  if (cap === null || cap.equals(ZERO)) return rates;
  return hull(hull(rates, just(ONE)), span(points.low === null ? null : smaller(points.low.div(cap), ZERO), ONE));
}

/** From the certain ones on, those that may apply are added by rising rate as long as they pull it down. */
function lowestRate(units: readonly Unit[]): Fraction | null {
  if (units.some(({ points }) => points.low === null)) return null;
  return extreme(
    units,
    (unit) => unit.points.low ?? ZERO,
    (a, b) => a.compare(b),
  );
}

function highestRate(units: readonly Unit[]): Fraction | null {
  if (units.some(({ points }) => points.high === null)) return null;
  return extreme(
    units,
    (unit) => unit.points.high ?? ZERO,
    (a, b) => b.compare(a),
  );
}

function extreme(units: readonly Unit[], points: (unit: Unit) => Fraction, order: (a: Fraction, b: Fraction) => number): Fraction {
  const rate = (unit: Unit) => points(unit).div(marksOf(unit));
  const sure = units.filter(({ notApplicable }) => notApplicable === 'no');
  const open = units.filter(({ notApplicable, marks }) => notApplicable !== 'no' && marks.high?.equals(ZERO) === false);
  let [got, of] = [sure.reduce((sum, unit) => sum.add(points(unit)), ZERO), sure.reduce((sum, unit) => sum.add(marksOf(unit)), ZERO)];
  for (const unit of [...open].sort((a, b) => order(rate(a), rate(b)))) {
    if (!of.equals(ZERO) && order(rate(unit), got.div(of)) >= 0) break;
    [got, of] = [got.add(points(unit)), of.add(marksOf(unit))];
  }
  return of.equals(ZERO) ? ONE : got.div(of);
}

function marksOf({ marks }: Unit): Fraction {
  return marks.high ?? ZERO;
}

export function pointsLeft({ points, notApplicable }: Unit): Span {
  if (notApplicable === 'yes') return NOTHING;
  return notApplicable === 'no'
    ? points
    : span(points.low === null ? null : smaller(points.low, ZERO), points.high === null ? null : larger(points.high, ZERO));
}

function marksLeft({ marks, notApplicable }: Unit): Span {
  if (notApplicable === 'yes') return NOTHING;
  return notApplicable === 'no' ? marks : span(ZERO, marks.high);
}

/** 按满分: a member that is 不适用 counts with its full marks. */
export function pointsOrFull(unit: Unit): Span {
  const filled = unit.whole?.points ?? unit.points;
  const full = just(wholeMarks(unit));
  if (unit.notApplicable === 'no') return filled;
  return unit.notApplicable === 'yes' ? full : hull(filled, full);
}

/** Its full marks, whatever of it is 不适用. */
export function wholeMarks({ marks, whole }: Unit): Fraction {
  return whole?.marks ?? marks.high ?? ZERO;
}

/** 不适用 as a whole where every member is. Of no members: no. */
function allOf(units: readonly Unit[]): Applies {
  if (units.length === 0 || units.some(({ notApplicable }) => notApplicable === 'no')) return 'no';
  return units.some(({ notApplicable }) => notApplicable === 'maybe') ? 'maybe' : 'yes';
}
