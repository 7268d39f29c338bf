import { type Day, fold, readDate } from '../../index.js';

/** In: a date as typed, 2017-08-20 or 2017年8月20日. Out: the day; null where it is no date, or a month, or no calendar has it. */
export function readDay(words: string): Day | null {
  const text = fold(words).trim();
  const date = readDate(text, 0);
  if (date === null || !date.real || date.length !== text.length || date.from !== date.to) return null;
  return date.from;
}
