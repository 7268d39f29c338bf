import type { Shown } from './formats.js';

/**
 * What a person reads in a cell that holds a number. In: the number as the file writes it, how it is shown, and from which year days are counted.
 * Out: the shortest decimal (a spreadsheet keeps fifteen figures; those beyond are dust of its binary arithmetic), `95%`, `2017-08-03`, `2017-08`.
 */
export function numberText(written: string, shown: Shown, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written.trim();
  if (shown === 'number') return shortest(value, 0);
  if (shown === 'percentage') return `${shortest(value, 2)}%`;
  return dateText(Math.floor(value), shown, from1904) ?? shortest(value, 0);
}

/** In: how many places the point moves to the right. The digits are moved, nothing is multiplied. */
function shortest(value: number, places: number): string {
  const [mantissa = '', power = '0'] = value.toExponential(14).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const point = Number(power) + 1 + places;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Null for a number that is no day: the calendar of spreadsheets ends with the year 9999. */
function dateText(serial: number, shown: Shown, from1904: boolean): string | null {
  if (serial < 0 || serial > LAST_SERIAL) return null;
  // The year 1900 has a 29 February in spreadsheets, though in no calendar; that it is none is for the reader of dates to say.
  if (!from1904 && serial === 60) return '1900-02-29';
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(first + serial * DAY).toISOString().slice(0, 10);
  if (shown === 'day') return day;
  return shown === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)}年`;
}

const DAY = 86_400_000;
const LAST_SERIAL = 2_957_003;
