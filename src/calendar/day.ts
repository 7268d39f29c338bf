import { Temporal } from 'temporal-polyfill';
import type { Day } from '../text/place.js';

export type DayUnit = 'day' | 'month' | 'year';

/**
 * The day `n` units after `day` (before it, for a negative `n`). Months and years step by the calendar and are
 * clamped to the month's end: one month before 31 March is 28 or 29 February (semantics.md §5). Steps that lead
 * out of the years 1 to 9999 stop at the last day that can be written.
 */
export function step(day: Day, n: number, unit: DayUnit): Day {
  if (Math.abs(n) > FARTHEST[unit]) return n > 0 ? LAST : FIRST;
  if (unit === 'day') return stepDays(day, n);
  const reached = Temporal.PlainDate.from(day).add(unit === 'month' ? { months: n } : { years: n });
  if (reached.year > 9999) return LAST;
  return reached.year < 1 ? FIRST : reached.toString();
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return instant(day, 0).getUTCDay() || 7;
}

/** Year and month (1 to 12) of a day. */
export function monthOf(day: Day): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

/** First day of a month; months beyond 1 to 12 run into the neighbouring years. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + (month - 1);
  const ofYear = Math.floor(months / 12);
  if (ofYear < 1) return FIRST;
  return ofYear > 9999 ? LAST : `${pad(ofYear, 4)}-${pad((months % 12) + 1, 2)}-01`;
}

/** The earliest and latest of days that compare as text. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

const FIRST: Day = '0001-01-01';
const LAST: Day = '9999-12-31';
/** More than this leads out of the years 1 to 9999 from any day. */
const FARTHEST = { day: 3_700_000, month: 120_000, year: 10_000 } as const;

/**
 * Working days are counted one by one, so this is the quick way, by the proleptic Gregorian calendar of Date, and the
 * quickest where the month does not change.
 */
function stepDays(day: Day, n: number): Day {
  const sameMonth = Number(day.slice(8, 10)) + n;
  if (sameMonth >= 1 && sameMonth <= 28) return day.slice(0, 8) + pad(sameMonth, 2);
  const reached = instant(day, n);
  const year = reached.getUTCFullYear();
  if (year > 9999) return LAST;
  return year < 1 ? FIRST : reached.toISOString().slice(0, 10);
}

/** Midnight in UTC, where no time zone can move it: no clock and no zone of the machine takes part. */
function instant(day: Day, moreDays: number): Date {
  const midnight = new Date(0);
  midnight.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)) + moreDays);
  return midnight;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
