import { readWhole } from './numeral.js';
import type { Day } from './place.js';

/** A date read from a text: a day (`from` = `to`) or a month (its first and last day). */
export interface ReadDate {
  readonly from: Day;
  readonly to: Day;
  readonly length: number;
  /** False for a date no calendar has: 2017-02-30. Then `from` and `to` mean nothing. */
  readonly real: boolean;
}

/**
 * Reads the date that begins at `offset` of a folded text: 2017年8月30日, 二〇一七年八月三十日, 2017-08-30,
 * 2017/8/30, 2017.8.30, and months 2015年3月, 2015-03. Null where none begins there.
 */
export function readDate(text: string, offset: number): ReadDate | null {
  return readSigned(text, offset) ?? readWritten(text, offset);
}

/** A day of a year that is told elsewhere. */
export interface AssessedDay {
  readonly month: number;
  readonly day: number;
  readonly length: number;
}

/**
 * Reads the day of the assessed year that begins at `offset` of a folded text: 考核年度12月31日, 考核年度十二月三十一日, assessed year
 * 12-31. Null where none begins there; whether that year has such a day is not asked.
 */
export function readAssessedDay(text: string, offset: number): AssessedDay | null {
  SIGNED_ASSESSED.lastIndex = offset;
  const signed = SIGNED_ASSESSED.exec(text);
  if (signed !== null) return { month: Number(signed[1]), day: Number(signed[2]), length: signed[0].length };
  if (!text.startsWith(ASSESSED, offset)) return null;
  const month = readBefore(text, offset + ASSESSED.length, '月');
  const day = month === null ? null : (readBefore(text, month.end, '日') ?? readBefore(text, month.end, '号'));
  return month === null || day === null ? null : { month: month.n, day: day.n, length: day.end - offset };
}

const ASSESSED = '考核年度';
const SIGNED_ASSESSED = /assessed year\s+(\d{1,2})-(\d{1,2})(?!\d)/y;

/** Whether a year, a month and a day make a date, and how long its month is. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `2017, 8, 3` is `2017-08-03`. */
export function writeDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const SIGNED_DAY = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const SIGNED_MONTH = /(\d{4})[-/](\d{1,2})(?![\d])/y;

function readSigned(text: string, offset: number): ReadDate | null {
  SIGNED_DAY.lastIndex = offset;
  const day = SIGNED_DAY.exec(text);
  if (day !== null) return dateOf(Number(day[1]), Number(day[3]), Number(day[4]), day[0].length);
  SIGNED_MONTH.lastIndex = offset;
  const month = SIGNED_MONTH.exec(text);
  return month === null ? null : dateOf(Number(month[1]), Number(month[2]), null, month[0].length);
}

function readWritten(text: string, offset: number): ReadDate | null {
  const year = readBefore(text, offset, '年');
  if (year === null || year.n < 1000 || year.n > 9999) return null;
  const month = readBefore(text, year.end, '月');
  if (month === null) return null;
  const day = readBefore(text, month.end, '日') ?? readBefore(text, month.end, '号');
  return dateOf(year.n, month.n, day?.n ?? null, (day?.end ?? month.end) - offset);
}

/** A whole number and the word after it, white space between them aside. */
function readBefore(text: string, offset: number, word: string): { n: number; end: number } | null {
  const start = skipSpaces(text, offset);
  const number = readWhole(text, start);
  if (number === null) return null;
  const end = skipSpaces(text, start + number.length);
  return text.startsWith(word, end) ? { n: number.n, end: end + word.length } : null;
}

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ') at += 1;
  return at;
}

function dateOf(year: number, month: number, day: number | null, length: number): ReadDate {
  if (!isRealDay(year, month, day ?? 1)) return { from: '', to: '', length, real: false };
  const from = writeDay(year, month, day ?? 1);
  return { from, to: writeDay(year, month, day ?? lengthOfMonth(year, month)), length, real: true };
}
