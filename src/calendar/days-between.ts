import { Temporal } from 'temporal-polyfill';
import type { Day } from '../text/place.js';
import { step } from './day.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * How many days `to` is after `from` (the day `from` itself is not counted); below 0 where it lies before. With a calendar only its
 * working days count; null where it does not reach.
 */
export function daysBetween(from: Day, to: Day, calendar: WorkingCalendar | null): number | null {
  if (to < from) {
    const back = daysBetween(to, from, calendar);
    return back === null ? null : -back;
  }
  return calendar === null ? calendarDays(from, to) : workingDays(from, to, calendar);
}

function calendarDays(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

function workingDays(from: Day, to: Day, calendar: WorkingCalendar): number | null {
  let n = 0;
  for (let day = step(from, 1, 'day'); day <= to; day = step(day, 1, 'day')) {
    const worked = calendar.isWorkingDay(day);
    if (worked === null) return null;
    if (worked) n += 1;
  }
  return n;
}
