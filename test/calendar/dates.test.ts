import { describe, expect, it } from 'vitest';
import { step } from '../../src/calendar/day.js';
import { lastDay, shifted } from '../../src/calendar/last-day.js';
import { daysOf, periodsOf } from '../../src/calendar/window.js';
import { stateCouncilCalendar as calendar } from '../../src/calendar/working-calendar.js';

const day = (text: string) => ({ kind: 'day', day: text });
const out = (bound: string) => ({ kind: 'outOfCalendar', bound });

describe('steps', () => {
  it.each([
    ['2017-03-31', -1, 'month', '2017-02-28'],
    ['2016-03-31', -1, 'month', '2016-02-29'],
    ['2016-02-29', -3, 'year', '2013-02-28'],
    ['2016-02-29', 4, 'year', '2020-02-29'],
    ['2016-12-31', 1, 'day', '2017-01-01'],
    ['0099-12-31', 1, 'day', '0100-01-01'],
    ['9999-12-31', 1, 'day', '9999-12-31'],
    ['9999-12-31', 1, 'month', '9999-12-31'],
    ['0001-01-01', -1, 'day', '0001-01-01'],
    ['0001-01-31', -1, 'year', '0001-01-01'],
    ['2017-01-01', 99_999_999, 'year', '9999-12-31'],
    ['2017-01-01', -99_999_999, 'day', '0001-01-01'],
  ] as const)('%s %i %s is %s', (from, n, unit, to) => {
    expect(step(from, n, unit)).toBe(to);
  });
});

describe('windows', () => {
  const on = '2017-08-20';
  it.each([
    [{ kind: 'last', n: 3, unit: 'year' }, '2014-08-20', on],
    [{ kind: 'last', n: 6, unit: 'month' }, '2017-02-20', on],
    [{ kind: 'last', n: 30, unit: 'day' }, '2017-07-21', on],
    [{ kind: 'lastPeriods', n: 3, unit: 'year' }, '2014-01-01', '2016-12-31'],
    [{ kind: 'lastPeriods', n: 4, unit: 'quarter' }, '2016-07-01', '2017-06-30'],
    [{ kind: 'lastPeriods', n: 2, unit: 'quarter' }, '2017-01-01', '2017-06-30'],
    [{ kind: 'lastPeriods', n: 8, unit: 'month' }, '2016-12-01', '2017-07-31'],
    [{ kind: 'thisYear' }, '2017-01-01', on],
    [{ kind: 'year', year: 2016 }, '2016-01-01', '2016-12-31'],
    [{ kind: 'year', year: 2017 }, '2017-01-01', on],
  ] as const)('%j', (window, from, to) => {
    expect(daysOf(window, on)).toMatchObject({ from, to });
  });

  it('each year of three', () => {
    expect(periodsOf({ kind: 'lastPeriods', n: 3, unit: 'year' }, 'year', on)).toEqual([
      { from: '2014-01-01', to: '2014-12-31', running: false },
      { from: '2015-01-01', to: '2015-12-31', running: false },
      { from: '2016-01-01', to: '2016-12-31', running: false },
    ]);
  });

  it('each month of two quarters', () => {
    const months = periodsOf({ kind: 'lastPeriods', n: 2, unit: 'quarter' }, 'month', on);
    expect(months.map((month) => month.from.slice(0, 7))).toEqual(['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06']);
    expect(months.at(1)?.to).toBe('2017-02-28');
  });

  it('each quarter of this year: the running one is marked, also on its last day', () => {
    expect(periodsOf({ kind: 'thisYear' }, 'quarter', on)).toEqual([
      { from: '2017-01-01', to: '2017-03-31', running: false },
      { from: '2017-04-01', to: '2017-06-30', running: false },
      { from: '2017-07-01', to: '2017-09-30', running: true },
    ]);
    expect(periodsOf({ kind: 'thisYear' }, 'quarter', '2017-06-30').map((p) => p.running)).toEqual([false, true]);
    expect(periodsOf({ kind: 'thisYear' }, 'quarter', '2017-07-01').map((p) => p.running)).toEqual([false, false, true]);
  });

  it('each quarter of a certain year: none before it has begun', () => {
    expect(periodsOf({ kind: 'year', year: 2016 }, 'quarter', on).map((p) => [p.from, p.running])).toEqual([
      ['2016-01-01', false],
      ['2016-04-01', false],
      ['2016-07-01', false],
      ['2016-10-01', false],
    ]);
    expect(periodsOf({ kind: 'year', year: 2017 }, 'quarter', on).map((p) => p.running)).toEqual([false, false, true]);
    expect(periodsOf({ kind: 'year', year: 2018 }, 'quarter', on)).toEqual([]);
  });

  it('each year of some months: cut at the window', () => {
    expect(periodsOf({ kind: 'lastPeriods', n: 2, unit: 'month' }, 'year', on)).toEqual([
      { from: '2017-06-01', to: '2017-07-31', running: false },
    ]);
  });
});

describe('the last day of a period', () => {
  it.each([
    // A Saturday moves to Monday; with 不顺延 it stays.
    ['2017-06-02', [{ n: 15, unit: 'day' }], true, day('2017-06-19')],
    ['2017-06-02', [{ n: 15, unit: 'day' }], false, day('2017-06-17')],
    // A Saturday that is worked stays; a Monday off moves over the holiday.
    ['2017-05-12', [{ n: 15, unit: 'day' }], true, day('2017-05-27')],
    ['2017-05-14', [{ n: 15, unit: 'day' }], true, day('2017-05-31')],
    ['2017-09-16', [{ n: 15, unit: 'day' }], true, day('2017-10-09')],
    // Working days with 调休 on both sides.
    ['2017-05-25', [{ n: 5, unit: 'workingDay' }], true, day('2017-06-02')],
    ['2017-09-28', [{ n: 5, unit: 'workingDay' }], true, day('2017-10-11')],
    // Only the last day of the whole period moves: 2016-07-02 is a Saturday, and 2 October moves to the 8th, a Saturday worked.
    [
      '2015-07-02',
      [
        { n: 1, unit: 'year' },
        { n: 3, unit: 'month' },
      ],
      true,
      day('2016-10-08'),
    ],
    ['2017-01-31', [{ n: 1, unit: 'month' }], true, day('2017-02-28')],
    // Out of reach.
    ['2026-12-20', [{ n: 15, unit: 'day' }], true, out('2027-01-04')],
    ['2026-12-20', [{ n: 15, unit: 'day' }], false, day('2027-01-04')],
    ['2026-12-24', [{ n: 5, unit: 'workingDay' }], true, day('2026-12-31')],
    ['2026-12-24', [{ n: 6, unit: 'workingDay' }], true, out('2026-12-30')],
    ['2003-12-31', [{ n: 1, unit: 'workingDay' }], true, day('2004-01-02')],
    ['2003-12-30', [{ n: 1, unit: 'workingDay' }], true, out('2003-12-31')],
    [
      '2003-12-01',
      [
        { n: 2, unit: 'workingDay' },
        { n: 6, unit: 'month' },
      ],
      true,
      out('2004-06-03'),
    ],
    [
      '2003-12-01',
      [
        { n: 2, unit: 'workingDay' },
        { n: 3, unit: 'workingDay' },
      ],
      true,
      out('2003-12-06'),
    ],
    ['2017-06-02', [], false, day('2017-06-02')],
  ] as const)('%s and %j, moves %s', (base, periods, moves, expected) => {
    expect(lastDay(base, periods, moves, calendar)).toEqual(expected);
  });

  it('rolling over the end of the data is refused, not answered', () => {
    const short = { isWorkingDay: (date: string) => (date > '2026-12-31' ? null : false) };
    expect(lastDay('2026-12-10', [{ n: 1, unit: 'day' }], true, short)).toEqual(out('2026-12-11'));
  });

  it('steps of comparisons never move', () => {
    expect(shifted('2017-06-02', { n: 15, unit: 'day' }, 1, calendar)).toEqual(day('2017-06-17'));
    expect(shifted('2017-06-02', { n: 5, unit: 'workingDay' }, -1, calendar)).toEqual(day('2017-05-25'));
    expect(shifted('2004-01-05', { n: 5, unit: 'workingDay' }, -1, calendar)).toEqual(out('2003-12-31'));
  });
});
