import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { type DayNumber, dayNumber, dayOf } from './calendar.js';

/** The years for which the State Council's calendar is known; the library answers silently outside them (semantics.md §5). */
const first = dayNumber('2004-01-01');
const last = dayNumber('2026-12-31');
/** The tables themselves: the library's functions build theirs at loading, shifted by a day west of Greenwich. */
const workedWeekends: Readonly<Record<string, unknown>> = table.workdays;
const daysOff: Readonly<Record<string, unknown>> = table.holidays;
/** Missing in the data: worked in exchange for 3 January 2006 (国办发明电〔2005〕35号). */
const alsoWorked = ['2005-12-31'];

/** Is it a working day (with 调休)? null: the calendar does not say. */
export function isWorkingDay(day: DayNumber): boolean | null {
  if (day < first || day > last || !Number.isFinite(day)) return null;
  const written = dayOf(day);
  if (alsoWorked.includes(written) || Object.hasOwn(workedWeekends, written)) return true;
  return isWeekday(day) && !Object.hasOwn(daysOff, written);
}

/** 1970-01-01, day 0, was a Thursday. */
function isWeekday(day: DayNumber): boolean {
  const fromMonday = (((day + 3) % 7) + 7) % 7;
  return fromMonday < 5;
}

/** The nth working day after (`step` 1) or before (−1) a day; the day itself is not counted. null: 日历资料不足. */
export function shiftWorkingDays(day: DayNumber, n: number, step: 1 | -1): DayNumber | null {
  let at = day;
  for (let left = n; left > 0; ) {
    at += step;
    const working = isWorkingDay(at);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return at;
}

/** The day itself when it is a working day, else the next one. null: 日历资料不足. */
export function nextWorkingDay(day: DayNumber): DayNumber | null {
  const working = isWorkingDay(day);
  return working === false ? nextWorkingDay(day + 1) : working === null ? null : day;
}
