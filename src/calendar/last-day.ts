import type { Day } from '../text/place.js';
import { step } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/** One step of a period: 15日, 5个工作日, 3个月, 1年. */
export interface PeriodStep {
  readonly n: number;
  readonly unit: 'day' | 'workingDay' | 'month' | 'year';
}

/**
 * A day, or, where the working calendar does not reach, a bound for it: stepping forwards the day is not before
 * `bound`, stepping backwards not after it.
 */
export type Reached = { readonly kind: 'day'; readonly day: Day } | { readonly kind: 'outOfCalendar'; readonly bound: Day };

/**
 * Last day of a period that runs from `base` (semantics.md §5). The day of the event is not counted. `moves`: when
 * the whole period's last day is no working day, it is the next working day. Out of the calendar's reach the
 * unmoved last day is the bound, a working day counted as a day of the calendar.
 */
export function lastDay(base: Day, periods: readonly PeriodStep[], moves: boolean, calendar: WorkingCalendar): Reached {
  const counted = countOut(base, periods, calendar);
  const last = moves && counted !== null ? moved(counted, calendar) : counted;
  return last === null ? { kind: 'outOfCalendar', bound: unmoved(base, periods) } : { kind: 'day', day: last };
}

/** `D之后N…` (sign 1) or `D之前N…` (sign −1), as a date in a comparison: it never moves off a holiday. */
export function shifted(base: Day, period: PeriodStep, sign: 1 | -1, calendar: WorkingCalendar): Reached {
  if (period.unit === 'workingDay') return workingDays(base, period.n, sign, calendar);
  return { kind: 'day', day: step(base, sign * period.n, period.unit) };
}

/** The last day before it moves; null where the calendar does not reach. */
function countOut(base: Day, periods: readonly PeriodStep[], calendar: WorkingCalendar): Day | null {
  let last: Day = base;
  for (const period of periods) {
    const reached = shifted(last, period, 1, calendar);
    if (reached.kind === 'outOfCalendar') return null;
    last = reached.day;
  }
  return last;
}

/** The last day with every working day counted as a day of the calendar. */
function unmoved(base: Day, periods: readonly PeriodStep[]): Day {
  return periods.reduce((day, { n, unit }) => step(day, n, unit === 'workingDay' ? 'day' : unit), base);
}

function workingDays(base: Day, n: number, sign: 1 | -1, calendar: WorkingCalendar): Reached {
  const outOfCalendar = { kind: 'outOfCalendar', bound: step(base, sign * n, 'day') } as const;
  let day = base;
  for (let left = n; left > 0; ) {
    day = step(day, sign, 'day');
    const worked = calendar.isWorkingDay(day);
    if (worked === null) return outOfCalendar;
    if (worked) left -= 1;
  }
  return { kind: 'day', day };
}

/** The last day itself, or the first working day after it; null where the calendar does not reach. */
function moved(last: Day, calendar: WorkingCalendar): Day | null {
  for (let day = last; ; day = step(day, 1, 'day')) {
    const worked = calendar.isWorkingDay(day);
    if (worked === null) return null;
    if (worked) return day;
  }
}
