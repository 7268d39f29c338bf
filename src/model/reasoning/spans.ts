import type { Duration, Window } from '../expression.js';

/** How many days some time takes, at the least and at the most; `most` null where nothing certain is known. */
export interface Days {
  readonly least: number;
  readonly most: number | null;
}

/** A step of a period. Months and years are clamped to the month's end, so a month may take 28 days (semantics.md §5). */
export function daysOf({ n, unit }: Duration): Days {
  switch (unit) {
    case 'day':
      return { least: n, most: n };
    case 'workingDay':
      // At most every day is one; how many are not depends on the calendar.
      return { least: n, most: null };
    case 'month':
      return months(n);
    case 'year':
      return months(12 * n);
  }
}

/** A whole period, with the move of its last day off a holiday where it moves. */
export function daysOfAll(periods: readonly Duration[], moves: boolean): Days {
  const all = periods.map(daysOf);
  const most = all.reduce<number | null>((sum, one) => (sum === null || one.most === null ? null : sum + one.most), 0);
  return { least: all.reduce((sum, one) => sum + one.least, 0), most: most === null ? null : most + (moves ? LONGEST_HOLIDAY : 0) };
}

/** Whether some periods one after the other certainly take no more days than others, from whatever day. */
export function isNoLonger(a: readonly Duration[], b: readonly Duration[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && first !== undefined && second !== undefined && first.unit === second.unit)
    return first.n <= second.n;
  const { most } = daysOfAll(a, false);
  return most !== null && most <= daysOfAll(b, false).least;
}

/** How far before the evaluation date a window's days may lie; null for the period at hand and for a certain year, of which nothing is known. */
export function daysBack(window: Window): Days | null {
  switch (window.kind) {
    case 'last':
      return { least: 0, most: daysOf({ n: window.n, unit: window.unit, interpretation: null }).most };
    case 'thisYear':
      return { least: 0, most: 365 };
    case 'lastPeriods':
      // The period of the evaluation date itself has begun, and is not taken.
      return { least: 1, most: months((window.n + 1) * MONTHS[window.unit]).most };
    case 'period':
    case 'year':
      return null;
  }
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** No run of days off is longer. */
const LONGEST_HOLIDAY = 31;

function months(n: number): Days {
  const [years, rest] = [Math.floor(n / 12), n % 12];
  return { least: years * 365 + rest * 28, most: years * 366 + rest * 31 };
}
