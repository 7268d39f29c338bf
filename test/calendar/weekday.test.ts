import { expect, it } from 'vitest';
import { weekday } from '../../src/calendar/day.js';

it.each([
  ['2017-08-21', 1],
  ['2017-08-25', 5],
  ['2017-08-26', 6],
  ['2017-08-27', 7],
])('%s is day %i of the week, Sunday the seventh', (day, expected) => {
  expect(weekday(day)).toBe(expected);
});
