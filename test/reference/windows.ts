import type { PeriodUnit, Window } from '../../src/model/expression.js';
import { type DayNumber, type DayRange, dayNumber, monthsIn, periodWith, shiftMonths } from './calendar.js';
import { dayAt } from './deadline.js';
import type { Truth } from './kleene.js';
import type { Scalar } from './possible.js';

/** The days of a window, both ends included (semantics.md §5). */
export function daysOf(window: Window, on: DayNumber, period: DayRange | null): DayRange {
  switch (window.kind) {
    case 'last':
      return { from: window.unit === 'day' ? on - window.n : shiftMonths(on, -window.n * (window.unit === 'year' ? 12 : 1)), to: on };
    case 'lastPeriods': {
      const current = periodWith(on, window.unit);
      return { from: shiftMonths(current.from, -window.n * monthsIn(window.unit)), to: current.from - 1 };
    }
    case 'thisYear':
      return { from: periodWith(on, 'year').from, to: on };
    case 'year': {
      const { from, to } = periodWith(dayNumber(`${window.year}-01-01`), 'year');
      return { from, to: Math.min(to, on) };
    }
    case 'period':
      if (period === null) throw new Error('the window of a period stands inside 每年 only');
      return period;
  }
}

/** The years, quarters or months of a window, each whole; the one that holds the window's last day may still run. */
export function periodsIn(window: Window, each: PeriodUnit, on: DayNumber): DayRange[] {
  const { from, to } = daysOf(window, on, null);
  const periods: DayRange[] = [];
  for (let period = periodWith(from, each); period.from <= to; period = periodWith(period.to + 1, each)) periods.push(period);
  return periods;
}

/** A period runs until its last day is over. */
export const isRunning = (period: DayRange, on: DayNumber) => on <= period.to;

/** Does the date of a record lie in the window? An undated record, unknown or none, is undetermined (§1); in a year to come lies none. */
export function liesIn(date: Scalar, { from, to }: DayRange): Truth {
  if (from > to) return 'false';
  if (date.none || date.span === null) return 'undetermined';
  const [first, last] = [dayAt(date.span.low, -Infinity), dayAt(date.span.high, Infinity)];
  if (last < from || first > to) return 'false';
  return first >= from && last <= to ? 'true' : 'undetermined';
}
