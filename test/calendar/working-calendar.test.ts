import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { step } from '../../src/calendar/day.js';
import { stateCouncilCalendar as calendar, calendarData } from '../../src/calendar/working-calendar.js';

/** Days off and weekend days worked, from the State Council's yearly notices. */
const NOTICES: readonly { year: string; off: readonly [string, string][]; worked: readonly string[] }[] = [
  {
    year: '2004',
    off: [
      ['01-01', '01-01'],
      ['01-22', '01-28'],
      ['05-01', '05-07'],
      ['10-01', '10-07'],
    ],
    worked: ['01-17', '01-18', '05-08', '05-09', '10-09', '10-10'],
  },
  {
    year: '2005',
    off: [
      ['01-01', '01-03'],
      ['02-09', '02-15'],
      ['05-01', '05-07'],
      ['10-01', '10-07'],
    ],
    worked: ['02-05', '02-06', '04-30', '05-08', '10-08', '10-09', '12-31'],
  },
  {
    year: '2006',
    off: [
      ['01-01', '01-03'],
      ['01-29', '02-04'],
      ['05-01', '05-07'],
      ['10-01', '10-07'],
    ],
    worked: ['01-28', '02-05', '04-29', '04-30', '09-30', '10-08', '12-30', '12-31'],
  },
  {
    year: '2007',
    off: [
      ['01-01', '01-03'],
      ['02-18', '02-24'],
      ['05-01', '05-07'],
      ['10-01', '10-07'],
      ['12-30', '12-31'],
    ],
    worked: ['02-17', '02-25', '04-28', '04-29', '09-29', '09-30', '12-29'],
  },
  {
    year: '2017',
    off: [
      ['01-01', '01-02'],
      ['01-27', '02-02'],
      ['04-02', '04-04'],
      ['05-01', '05-01'],
      ['05-28', '05-30'],
      ['10-01', '10-08'],
    ],
    worked: ['01-22', '02-04', '04-01', '05-27', '09-30'],
  },
];

describe('the State Council’s calendar', () => {
  it.each(NOTICES)('every day of $year', ({ year, off, worked }) => {
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = step(day, 1, 'day')) {
      const short = day.slice(5);
      const isOff = off.some(([from, to]) => from <= short && short <= to);
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect([day, calendar.isWorkingDay(day)]).toEqual([day, worked.includes(short) || (!weekend && !isOff)]);
    }
  });

  it('answers at both ends of its data and nowhere beyond', () => {
    expect(calendar.isWorkingDay('2004-01-02')).toBe(true);
    expect(calendar.isWorkingDay('2026-12-31')).toBe(true);
    expect(calendar.isWorkingDay('2003-12-31')).toBeNull();
    expect(calendar.isWorkingDay('2027-01-01')).toBeNull();
  });
});

it('says by which version of the data it counts, and which days it reaches', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(dependencies[calendarData.package]).toBe(calendarData.version);
  for (const [day, beyond] of [
    [calendarData.from, step(calendarData.from, -1, 'day')],
    [calendarData.to, step(calendarData.to, 1, 'day')],
  ] as const) {
    expect(calendar.isWorkingDay(day)).not.toBeNull();
    expect(calendar.isWorkingDay(beyond)).toBeNull();
  }
});
