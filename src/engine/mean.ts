import { Fraction } from 'fraction.js';
import { compareLows, hull, type Interval } from './interval.js';
import { byNumber } from './number.js';
import { type Aggregated, noneOf, type Population } from './population.js';

type Numbers = Interval<Fraction>;

/**
 * 平均 (semantics.md §2). Its low end takes every value at its lowest and, of those that may be left out, only the ones
 * that pull it down; its high end the other way. Further members may pull it anywhere in their range.
 */
export function mean(population: Population<Fraction>): Aggregated<Fraction> {
  const none = noneOf(population);
  if (none === 'certain') return { interval: null, none };
  const { certain, optional, further } = population;
  const own = certain.length + optional.length === 0 ? null : ownMean(certain, optional);
  if (further === null) return { interval: own, none };
  return { interval: own === null ? further : hull(own, further, byNumber), none };
}

function ownMean(certain: readonly Numbers[], optional: readonly Numbers[]): Numbers {
  const low = lowestMean(certain, optional);
  const high = mirror(lowestMean(certain.map(mirror), optional.map(mirror)));
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

/** The low end: from the lowest optional value upwards, each is taken as long as it lies below the mean so far. */
function lowestMean(certain: readonly Numbers[], optional: readonly Numbers[]): Numbers {
  const taken = [...certain];
  for (const next of [...optional].sort((a, b) => compareLows(a, b, byNumber))) {
    if (taken.length > 0 && !pullsDown(next, taken)) break;
    taken.push(next);
  }
  if (taken.some((value) => value.low === null)) return { ...WHOLE };
  return { ...WHOLE, low: averageLow(taken), lowOpen: taken.some((value) => value.lowOpen) };
}

function pullsDown(next: Numbers, taken: readonly Numbers[]): boolean {
  if (taken.some((value) => value.low === null)) return false;
  return next.low === null || next.low.compare(averageLow(taken)) < 0;
}

function averageLow(taken: readonly Numbers[]): Fraction {
  const total = taken.reduce((sum, value) => sum.add(value.low ?? 0), new Fraction(0));
  return total.div(taken.length);
}

const WHOLE: Numbers = { low: null, lowOpen: false, high: null, highOpen: false };

function mirror(value: Numbers): Numbers {
  return { low: value.high?.neg() ?? null, lowOpen: value.highOpen, high: value.low?.neg() ?? null, highOpen: value.lowOpen };
}
