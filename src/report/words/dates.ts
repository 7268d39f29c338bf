import { dayWords } from '../../text/day-words.js';
import type { Day } from '../../text/place.js';

/** 2017-08-20 → 2017年8月20日. */
export function dateInChinese(day: Day): string {
  return dayWords(day).zh;
}

/** 2017-08-20 → 20 August 2017. */
export function dateInEnglish(day: Day): string {
  return dayWords(day).en;
}
