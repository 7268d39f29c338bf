import type { Window } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import { fill, NOTHING, say } from './phrases.js';

/** 近3年, 近3个年度, 本年度; nothing without a window and inside 每年, where the period is told beside it. */
export function windowWords(window: Window | null): Words {
  if (window === null || window.kind === 'period') return NOTHING;
  if (window.kind === 'thisYear') return say('本年度', 'this year, ');
  if (window.kind === 'year') return fill('{year}年度', 'in {year}, ', { year: window.year });
  const [zh, en] = window.kind === 'last' ? LAST[window.unit] : WHOLE[window.unit];
  return fill(`近{n}${zh}`, `in the last {n} ${en}${window.n === 1 ? '' : 's'}, `, { n: window.n });
}

const LAST = { year: ['年', 'year'], month: ['个月', 'month'], day: ['日', 'day'] } as const;
const WHOLE = {
  year: ['个年度', 'calendar year'],
  quarter: ['个季度', 'calendar quarter'],
  month: ['个自然月', 'calendar month'],
} as const;
