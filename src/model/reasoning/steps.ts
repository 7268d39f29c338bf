import type Fraction from 'fraction.js';
import type { Claim } from './claim.js';
import { isPartOf } from './population.js';
import { ZERO } from './range.js';
import { isNoLonger } from './spans.js';
import type { Quantity, Term } from './term.js';

/** `to` lies at most `by` above `from`; open: less than that. */
export interface Step {
  readonly from: Quantity | null;
  readonly to: Quantity | null;
  readonly by: Reach;
}

/** A distance, less something as small as one likes for each open step on the way. */
export interface Reach {
  readonly by: Fraction;
  readonly open: number;
}

/** No way at all. */
export const HERE: Reach = { by: ZERO, open: 0 };

/** The claim as a step. */
export function stepOf({ left, right, strict }: Pick<AtMost, 'left' | 'right' | 'strict'>): Step {
  return step(right.quantity, left.quantity, less(right.plus, left.plus), strict);
}

/** Most are compared with 0, which costs nothing. */
function less(a: Fraction, b: Fraction): Fraction {
  if (b === ZERO) return a;
  return a === ZERO ? b.neg() : a.sub(b);
}

/** Whole values are a whole distance apart. */
function step(from: Quantity | null, to: Quantity | null, by: Fraction, open: boolean): Step {
  if ((from !== null && !from.whole) || (to !== null && !to.whole)) return { from, to, by: { by, open: open ? 1 : 0 } };
  const whole = by.floor();
  return { from, to, by: { by: open && whole.equals(by) ? whole.sub(1) : whole, open: 0 } };
}

/** What holds of a quantity whatever the facts: its range, and how far it lies from others. */
export function ownSteps(quantity: Quantity): readonly Step[] {
  const { range, distances } = quantity;
  const own = { quantity, plus: ZERO, needs: [] };
  const figure = (plus: Fraction): Term => ({ quantity: null, plus, needs: [] });
  const atMost = (left: Term, right: Term) => stepOf({ left, right, strict: false });
  const moved = (term: Term, days: number): Term => ({ ...term, plus: term.plus.add(days) });
  return [
    ...(range.low === null ? [] : [atMost(figure(range.low), own)]),
    ...(range.high === null ? [] : [atMost(own, figure(range.high))]),
    ...distances.flatMap(({ from, least, most }) => [
      ...(least === null ? [] : [atMost(moved(from, least), own)]),
      ...(most === null ? [] : [atMost(own, moved(from, most))]),
    ]),
  ];
}

/** A part of some records is never more than all of them. */
export function partSteps(quantities: readonly Quantity[]): readonly Step[] {
  return partsAmong(quantities).map(({ part, all }) => step(all, part, ZERO, false));
}

/** Of two periods from one day the shorter ends no later: moving off a holiday never overtakes (semantics.md §5). */
export function laterSteps(quantities: readonly Quantity[]): readonly Step[] {
  const ends = quantities.filter(({ lastDay }) => lastDay !== undefined);
  return ends.flatMap((late) =>
    ends.filter((early) => early !== late && endsNoLater(early, late)).map((early) => step(late, early, ZERO, false)),
  );
}

function endsNoLater({ lastDay: a }: Quantity, { lastDay: b }: Quantity): boolean {
  if (a === undefined || b === undefined || (a.moves && !b.moves)) return false;
  if (a.base.quantity?.key !== b.base.quantity?.key || !a.base.plus.equals(b.base.plus)) return false;
  return isNoLonger(a.periods, b.periods);
}

/** Counts of which one counts only what the other counts as well. */
export function partsAmong(quantities: readonly Quantity[]): readonly { readonly part: Quantity; readonly all: Quantity }[] {
  const counts = quantities.flatMap((quantity) => (quantity.population === null ? [] : [{ quantity, population: quantity.population }]));
  return counts.flatMap((part) =>
    counts
      .filter((all) => all !== part && isPartOf(part.population, all.population))
      .map((all) => ({ part: part.quantity, all: all.quantity })),
  );
}

/** One way after the other. */
export function further(a: Reach, b: Reach): Reach {
  return { by: a.by.add(b.by), open: a.open + b.open };
}

export function isNearer(a: Reach, b: Reach): boolean {
  const order = a.by.compare(b.by);
  return order < 0 || (order === 0 && a.open > b.open);
}

type AtMost = Extract<Claim, { kind: 'atMost' }>;
