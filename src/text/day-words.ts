import type { Day } from './place.js';

/** A day as a sentence says it, in both languages: 2017-08-20 is 2017年8月20日, 20 August 2017. */
export function dayWords(day: Day): { readonly zh: string; readonly en: string } {
  const [year, month, date] = parts(day);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1] ?? month} ${year}` };
}

/** A month known without its day: 2015年3月. */
export function monthWords(day: Day): { readonly zh: string; readonly en: string } {
  const [year, month] = parts(day);
  return { zh: `${year}年${month}月`, en: `${MONTHS[month - 1] ?? month} ${year}` };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function parts(day: Day): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
