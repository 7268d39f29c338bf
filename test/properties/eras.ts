import fc from 'fast-check';
import type { Day } from '../../src/text/place.js';
import { dayNumber, dayOf, periodWith } from '../reference/calendar.js';

/**
 * Days are drawn near the evaluation date, so that windows and deadlines meet the facts. An era is such a
 * neighbourhood: an ordinary year, a leap day, a year's end, a day the library's data lacks, and both borders of the known
 * calendar (2004, 2026).
 */
export interface Era {
  readonly name: string;
  readonly on: fc.Arbitrary<Day>;
  readonly day: fc.Arbitrary<Day>;
  readonly month: fc.Arbitrary<{ readonly from: Day; readonly to: Day }>;
}

export const eras: readonly Era[] = [
  era(
    'ordinary',
    ['2017-08-20', '2017-10-31', '2017-03-31'],
    [
      '2014-08-20',
      '2014-08-19',
      '2017-01-01',
      '2017-02-28',
      '2017-04-30',
      '2017-06-02',
      '2017-07-31',
      '2017-09-30',
      '2017-10-01',
      '2018-02-14',
    ],
  ),
  era('leap day', ['2016-02-29', '2016-02-28'], ['2013-02-28', '2015-12-31', '2016-01-01', '2016-01-29', '2016-03-01']),
  era("year's end", ['2017-12-31', '2018-01-01', '2018-03-31'], ['2014-12-31', '2015-01-01', '2017-09-30', '2017-10-01', '2018-02-10']),
  era('corrected day', ['2006-01-05', '2006-01-04'], ['2005-12-30', '2005-12-31', '2006-01-01', '2006-01-03', '2006-01-04']),
  era(
    'calendar begins',
    ['2004-01-05', '2004-06-30', '2003-12-31'],
    ['2003-12-30', '2003-12-31', '2004-01-01', '2004-01-02', '2002-06-30'],
  ),
  era('calendar ends', ['2026-12-30', '2027-01-04', '2026-10-01'], ['2026-12-31', '2027-01-01', '2026-12-15', '2026-11-28', '2027-02-01']),
];

function era(name: string, evaluated: readonly Day[], borders: readonly Day[]): Era {
  const on = fc.constantFrom(...evaluated);
  const middle = dayNumber(evaluated[0] as Day);
  const near = fc.integer({ min: -60, max: 45 }).map((distance) => dayOf(middle + distance));
  const far = fc.integer({ min: -1500, max: 400 }).map((distance) => dayOf(middle + distance));
  const day = fc.oneof(
    { weight: 3, arbitrary: near },
    { weight: 2, arbitrary: far },
    { weight: 2, arbitrary: fc.constantFrom(...borders, ...evaluated) },
  );
  return { name, on, day, month: day.map(monthOf) };
}

function monthOf(day: Day) {
  const { from, to } = periodWith(dayNumber(day), 'month');
  return { from: dayOf(from), to: dayOf(to) };
}
