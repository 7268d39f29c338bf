import type { Day } from '../text/place.js';
import { earlier, firstOfMonth, later, monthOf, step } from './day.js';

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  /** It is not over on the evaluation date: its last day is that date or lies after it. */
  readonly running: boolean;
}

export type WholeUnit = 'year' | 'quarter' | 'month';

/** The windows of a rule (model/expression.ts `Window`, without the period at hand). */
export type CalendarWindow =
  | { readonly kind: 'last'; readonly n: number; readonly unit: 'year' | 'month' | 'day' }
  | { readonly kind: 'lastPeriods'; readonly n: number; readonly unit: WholeUnit }
  | { readonly kind: 'thisYear' }
  | { readonly kind: 'year'; readonly year: number };

/**
 * The days of a window seen from the evaluation date (semantics.md §5): 近三年 on 2017-08-20 is 2014-08-20 to
 * 2017-08-20; 近三个年度 the three whole calendar years before; 本年度 from 1 January to the evaluation date; 考核年度内 that year, as far
 * as it is over: without days where it is still to come.
 */
export function daysOf(window: CalendarWindow, on: Day): Period {
  if (window.kind === 'last') return period(step(on, -window.n, window.unit), on, on);
  if (window.kind === 'thisYear') return period(wholePeriod('year', on, 0).from, on, on);
  if (window.kind === 'year')
    return period(firstOfMonth(window.year, 1), earlier(step(firstOfMonth(window.year + 1, 1), -1, 'day'), on), on);
  const first = wholePeriod(window.unit, on, -window.n);
  const last = wholePeriod(window.unit, on, -1);
  return period(first.from, last.to, on);
}

/**
 * The periods of 每年 每季度 每月 inside a window, in order. A period that reaches beyond the window's whole
 * periods is cut there; one that holds the evaluation date keeps its own end and is `running`.
 */
export function periodsOf(window: CalendarWindow, each: WholeUnit, on: Day): readonly Period[] {
  const days = daysOf(window, on);
  const periods: Period[] = [];
  for (let at = 0; ; at += 1) {
    const next = wholePeriod(each, days.from, at);
    if (next.from > days.to || next.from === periods.at(-1)?.from) return periods;
    const end = window.kind === 'lastPeriods' ? earlier(next.to, days.to) : next.to;
    periods.push(period(later(next.from, days.from), end, on));
  }
}

/** The whole year, quarter or month that holds `day`, moved by `steps`. */
function wholePeriod(unit: WholeUnit, day: Day, steps: number): { readonly from: Day; readonly to: Day } {
  const { year, month } = monthOf(day);
  const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
  const first = month - ((month - 1) % months) + steps * months;
  return { from: firstOfMonth(year, first), to: step(firstOfMonth(year, first + months), -1, 'day') };
}

function period(from: Day, to: Day, on: Day): Period {
  return { from, to, running: to >= on };
}
