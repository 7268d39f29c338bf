import type { Interval } from './interval.js';
import type { Possible } from './possible.js';

/** The values that are aggregated, by how sure it is that they take part (semantics.md §2). */
export interface Population<T> {
  /** Of members certainly in, with a value that is certainly not none. */
  readonly certain: readonly Interval<T>[];
  /** Of members that may be in, or whose value may be none: in or out, whichever widens. */
  readonly optional: readonly Interval<T>[];
  /** The range of further members that nobody has reported; null where the list is complete. */
  readonly further: Interval<T> | null;
}

/** What an aggregate can be; none where there is no value at all. */
export interface Aggregated<T> {
  readonly interval: Interval<T> | null;
  readonly none: Possible['none'];
}

/** Whether a population may have no value at all, or surely has none. */
export function noneOf<T>({ certain, optional, further }: Population<T>): Possible['none'] {
  if (certain.length > 0) return 'no';
  return optional.length > 0 || further !== null ? 'maybe' : 'certain';
}
