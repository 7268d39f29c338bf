import type { Day } from '../../text/place.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2017-08-20 → 2017年8月20日. */
export function dateInChinese(day: Day): string {
  const [year, month, date] = parts(day);
  return `${year}年${month}月${date}日`;
}

/** 2017-08-20 → 20 August 2017. */
export function dateInEnglish(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date} ${MONTHS[month - 1] ?? month} ${year}`;
}

function parts(day: Day): readonly [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
