import type { Period } from '../../calendar/window.js';
import type { PeriodUnit } from '../../model/expression.js';
import { monthWords } from '../../text/day-words.js';
import type { Words } from '../verdicts.js';
import { fill, say } from './phrases.js';

/** 2015年, 2015年第二季度, 2015年3月. */
export function periodWords({ from }: Period, unit: PeriodUnit): Words {
  const year = Number(from.slice(0, 4));
  if (unit === 'year') return say(`${year}年`, String(year));
  if (unit === 'month') return monthWords(from);
  const quarter = Math.floor((Number(from.slice(5, 7)) - 1) / 3);
  return fill('{year}年第{zh}季度', 'quarter {en} of {year}', { year, zh: '一二三四'.charAt(quarter), en: quarter + 1 });
}
