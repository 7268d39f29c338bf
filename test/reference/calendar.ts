import type { PeriodUnit } from '../../src/model/expression.js';
import type { Day } from '../../src/text/place.js';

/** A day as the number of days since 1970-01-01; ±Infinity stands for “no end”. */
export type DayNumber = number;

export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The day number of a plain calendar date (proleptic Gregorian, no time zone; semantics.md §5). */
export function dayNumber(day: Day): DayNumber {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + date - 1 - daysBeforeYear(1970);
}

export function dayOf(number: DayNumber): Day {
  let year = 1970 + Math.floor(number / 365.2425);
  while (firstDay(year, 1) > number) year -= 1;
  while (firstDay(year + 1, 1) <= number) year += 1;
  let month = 1;
  while (month < 12 && firstDay(year, month + 1) <= number) month += 1;
  const date = number - firstDay(year, month) + 1;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
}

/** Months by calendar, clamped to the month's end: 31 March − 1 month = 28 or 29 February (§5). */
export function shiftMonths(number: DayNumber, months: number): DayNumber {
  if (!Number.isFinite(number)) return number;
  const [year, month, date] = dayOf(number).split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return firstDay(newYear, newMonth) + Math.min(date, daysInMonth(newYear, newMonth)) - 1;
}

/** The whole year, quarter or month that holds a day. */
export function periodWith(number: DayNumber, unit: PeriodUnit): DayRange {
  const [year, month] = dayOf(number).split('-').map(Number) as [number, number];
  const size = monthsIn(unit);
  const first = Math.floor((month - 1) / size) * size + 1;
  const from = firstDay(year, first);
  return { from, to: shiftMonths(from, size) - 1 };
}

export function monthsIn(unit: PeriodUnit): number {
  return { year: 12, quarter: 3, month: 1 }[unit];
}

const pad = (n: number) => String(n).padStart(2, '0');
const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const firstDay = (year: number, month: number) => daysBeforeYear(year) + daysBeforeMonth(year, month) - daysBeforeYear(1970);

function daysBeforeYear(year: number): number {
  const y = year - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
