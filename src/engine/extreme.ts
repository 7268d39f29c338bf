import { type Compare, compareHighs, compareLows, hull, type Interval } from './interval.js';
import { type Aggregated, noneOf, type Population } from './population.js';

/**
 * 最大, 最晚 (semantics.md §2): at least what the certain members reach, at most what any possible or further member
 * may reach. While no member certainly has a value, any possible one may be the only one.
 */
export function greatest<T>(population: Population<T>, compare: Compare<T>): Aggregated<T> {
  const { certain } = population;
  const all = everyone(population);
  const any = spanOf(all, compare);
  if (any === null) return { interval: null, none: 'certain' };
  const last = all.reduce((a, b) => (compareHighs(a, b, compare) >= 0 ? a : b));
  const floor = certain.length === 0 ? any : certain.reduce((a, b) => (compareLows(a, b, compare) >= 0 ? a : b));
  return { interval: { low: floor.low, lowOpen: floor.lowOpen, high: last.high, highOpen: last.highOpen }, none: noneOf(population) };
}

/** 最小, 最早: the mirror image. */
export function least<T>(population: Population<T>, compare: Compare<T>): Aggregated<T> {
  const mirrored = {
    certain: population.certain.map(mirror),
    optional: population.optional.map(mirror),
    further: population.further === null ? null : mirror(population.further),
  };
  const { interval, none } = greatest(mirrored, (a: T, b: T) => compare(b, a));
  return { interval: interval === null ? null : mirror(interval), none };
}

function everyone<T>({ certain, optional, further }: Population<T>): readonly Interval<T>[] {
  return [...certain, ...optional, ...(further === null ? [] : [further])];
}

function spanOf<T>(intervals: readonly Interval<T>[], compare: Compare<T>): Interval<T> | null {
  const [first, ...rest] = intervals;
  return first === undefined ? null : rest.reduce((a, b) => hull(a, b, compare), first);
}

function mirror<T>(interval: Interval<T>): Interval<T> {
  return { low: interval.high, lowOpen: interval.highOpen, high: interval.low, highOpen: interval.lowOpen };
}
