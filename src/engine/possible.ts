import type { Fraction } from 'fraction.js';
import type { Day } from '../text/place.js';
import type { Interval } from './interval.js';
import type { Note } from './note.js';

/**
 * What an expression can still be, given what the sheet says (semantics.md §1 “range of an unknown”, §2).
 * A value is certain where `values` is one point and `none` is `no`.
 */
export interface Possible {
  /** The values it may have; null where it can have none at all (it is certainly none, or could not be computed). */
  readonly values: Values | null;
  /** Whether it may be none (没有). */
  readonly none: 'no' | 'maybe' | 'certain';
  /** Whether it may not exist, and the rule says that it is then 不适用 (semantics.md §2.4). */
  readonly notApplicable: 'no' | 'maybe' | 'certain';
  /**
   * Nobody has said: the fact it comes from is unknown. A date known to the month is not unknown, nor is an aggregate.
   * The table of deadlines asks for this (semantics.md §5).
   */
  readonly unknown: boolean;
  /** Some completion of the facts gives no value at all: the share of an empty list, a division by what may be 0. */
  readonly undetermined: boolean;
  /** An error took part: it turns an undecided comparison into an error. */
  readonly failed: boolean;
  /** Why it is undetermined or failed. */
  readonly notes: readonly Note[];
}

export type Values =
  | { readonly kind: 'number'; readonly interval: Interval<Fraction> }
  | { readonly kind: 'date'; readonly interval: Interval<Day> }
  /** null: any text. */
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo'; readonly answers: readonly boolean[] };

/** A value that is said and computed without doubt about its nature. */
export function valued(values: Values): Possible {
  return { values, none: 'no', notApplicable: 'no', unknown: false, undetermined: false, failed: false, notes: [] };
}

/** 没有. */
export const NONE: Possible = {
  values: null,
  none: 'certain',
  notApplicable: 'no',
  unknown: false,
  undetermined: false,
  failed: false,
  notes: [],
};

/** A value that does not exist, of which the rule says 不适用; the reason goes with it. */
export function inapplicable(notes: readonly Note[]): Possible {
  return { ...NONE, none: 'no', notApplicable: 'certain', notes };
}

/** No value can be computed, though it is no error: the reason goes with it. */
export function incomputable(notes: readonly Note[]): Possible {
  return { values: null, none: 'no', notApplicable: 'no', unknown: false, undetermined: true, failed: false, notes };
}

/** Whether what it says may not exist, and would then be 不适用. */
export function mayNotExist({ notApplicable }: Possible): boolean {
  return notApplicable !== 'no';
}
