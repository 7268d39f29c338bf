import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, periodWith, shiftMonths } from './calendar.js';
import { daysOf, periodsIn } from './windows.js';
import { isWorkingDay, nextWorkingDay, shiftWorkingDays } from './working-days.js';

const shifted = (day: string, months: number) => dayOf(shiftMonths(dayNumber(day), months));
const range = ({ from, to }: { from: number; to: number }) => [dayOf(from), dayOf(to)];

describe('the calendar of the reference (semantics.md §5)', () => {
  it('numbers days as the platform does', () => {
    for (const day of ['0001-01-01', '1900-02-28', '1900-03-01', '1970-01-01', '2000-02-29', '2017-08-20', '9999-12-31']) {
      expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      expect(dayOf(dayNumber(day))).toBe(day);
    }
  });

  it("clamps months to the month's end", () => {
    expect(shifted('2017-03-31', -1)).toBe('2017-02-28');
    expect(shifted('2016-03-31', -1)).toBe('2016-02-29');
    expect(shifted('2016-02-29', -36)).toBe('2013-02-28');
    expect(shifted('2017-12-15', 1)).toBe('2018-01-15');
  });

  it('knows the windows', () => {
    const on = dayNumber('2017-08-20');
    const days = (window: Parameters<typeof daysOf>[0]) => range(daysOf(window, on, null));
    expect(days({ kind: 'last', n: 3, unit: 'year' })).toEqual(['2014-08-20', '2017-08-20']);
    expect(days({ kind: 'last', n: 30, unit: 'day' })).toEqual(['2017-07-21', '2017-08-20']);
    expect(days({ kind: 'lastPeriods', n: 3, unit: 'year' })).toEqual(['2014-01-01', '2016-12-31']);
    expect(days({ kind: 'lastPeriods', n: 2, unit: 'quarter' })).toEqual(['2017-01-01', '2017-06-30']);
    expect(days({ kind: 'lastPeriods', n: 6, unit: 'month' })).toEqual(['2017-02-01', '2017-07-31']);
    expect(days({ kind: 'thisYear' })).toEqual(['2017-01-01', '2017-08-20']);
    expect(periodsIn({ kind: 'thisYear' }, 'quarter', on).map(range)).toEqual([
      ['2017-01-01', '2017-03-31'],
      ['2017-04-01', '2017-06-30'],
      ['2017-07-01', '2017-09-30'],
    ]);
    expect(range(periodWith(on, 'month'))).toEqual(['2017-08-01', '2017-08-31']);
  });

  it('counts working days with 调休, and refuses outside 2004 to 2026', () => {
    const nth = (day: string, n: number, step: 1 | -1 = 1) => {
      const found = shiftWorkingDays(dayNumber(day), n, step);
      return found === null ? null : dayOf(found);
    };
    expect(nth('2017-05-25', 5)).toBe('2017-06-02'); // 27 May worked, 28–30 May off
    expect(nth('2017-06-02', 5, -1)).toBe('2017-05-25'); // 1 June, 31, 27, 26, 25 May
    expect(nth('2026-12-30', 1)).toBe('2026-12-31');
    expect(nth('2026-12-30', 2)).toBeNull();
    expect(nth('2004-01-02', 5, -1)).toBeNull();
    expect(isWorkingDay(dayNumber('2027-01-04'))).toBeNull();
    expect(dayOf(nextWorkingDay(dayNumber('2017-06-17')) as number)).toBe('2017-06-19');
    expect(nextWorkingDay(dayNumber('2003-12-31'))).toBeNull();
  });
});
