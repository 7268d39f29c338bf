import chineseDays from 'chinese-days';
import type { Day } from '../text/place.js';
import { step, weekday } from './day.js';

/** Which days are worked in China, as the State Council arranges it every year (semantics.md §5). */
export interface WorkingCalendar {
  /** true: a working day (also a weekend day that is worked, 调休); false: a day off; null: the data does not reach that day. */
  isWorkingDay(day: Day): boolean | null;
}

/**
 * The calendar that comes with this package, 2004 to 2026. The library behind it answers outside these years too,
 * with Monday to Friday; here it is not asked.
 */
export const stateCouncilCalendar: WorkingCalendar = {
  isWorkingDay: (day) => (day < FIRST || day > LAST ? null : workedIn(day.slice(0, 4)).has(day)),
};

const FIRST: Day = '2004-01-01';
const LAST: Day = '2026-12-31';

/** Which data the calendar above answers from, for whoever must say later by which days was counted. A test holds the version. */
export const calendarData = { package: 'chinese-days', version: '1.5.7', from: FIRST, to: LAST } as const;

/** Where the library's data differs from the State Council's notices. */
const CORRECTIONS: ReadonlyMap<Day, boolean> = new Map([
  // Worked in exchange for 3 January 2006: 国办发明电〔2005〕35号, 一、元旦.
  ['2005-12-31', true],
]);

function isWorked(day: Day): boolean {
  return CORRECTIONS.get(day) ?? arranged(day) ?? weekday(day) <= 5;
}

/**
 * What the year's notice says of the day; null where it says nothing. The library is asked for this alone, for it takes
 * the weekday in the machine's time zone: west of Greenwich its every Monday would be a Sunday. A day that a notice
 * names has a name in three parts (`Spring Festival,春节,4`), any other the name of its weekday.
 */
function arranged(day: Day): boolean | null {
  const detail = chineseDays.getDayDetail(day);
  return detail.name.includes(',') ? detail.work : null;
}

/** A year's working days, asked once and kept: periods count them one by one, for every record of every sheet. */
function workedIn(year: string): ReadonlySet<Day> {
  const known = WORKED.get(year);
  if (known !== undefined) return known;
  const worked = new Set(daysFrom(`${year}-01-01`, `${year}-12-31`).filter(isWorked));
  WORKED.set(year, worked);
  return worked;
}

/** What has been asked of the library so far: constants, worked out when first needed because most commands need a few years. */
const WORKED = new Map<string, ReadonlySet<Day>>();

function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = step(day, 1, 'day')) days.push(day);
  return days;
}
