import { firstOfMonth, monthOf, step } from '../../calendar/day.js';
import type { Window } from '../../model/expression.js';
import type { Day } from '../../text/place.js';

/**
 * The first evaluation date on which a record of that day lies before the window and no longer counts: for 近三年 and
 * 2015-09-20 it is 2018-09-21, since both ends are included. Months and years step by the calendar, clamped to the month's end.
 * Null for the period at hand of 每年, which its own window places, and for a certain year, which no record ever leaves.
 */
export function leavesWindow(window: Window, day: Day): Day | null {
  switch (window.kind) {
    case 'period':
    case 'year':
      return null;
    case 'thisYear':
      return firstOfMonth(monthOf(day).year + 1, 1);
    case 'lastPeriods': {
      const months = { year: 12, quarter: 3, month: 1 }[window.unit];
      const { year, month } = monthOf(day);
      return firstOfMonth(year, month - ((month - 1) % months) + (window.n + 1) * months);
    }
    case 'last': {
      let on = step(day, window.n, window.unit);
      // Clamping can bring several days to one month's end: go on until the window really begins after the day.
      while (step(on, -window.n, window.unit) <= day) on = step(on, 1, 'day');
      return on;
    }
  }
}
