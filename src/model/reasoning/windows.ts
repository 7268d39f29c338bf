import type { Window } from '../expression.js';
import { windowKey } from './keys.js';
import { daysOf } from './spans.js';

/**
 * Whether every day of window `a` lies in window `b`, on whatever evaluation date: 近三年 in 近五年, 本年度 in 近一年
 * (semantics.md §5). `false` where it is not certain.
 */
export function liesInWindow(a: Window, b: Window): boolean {
  if (windowKey(a) === windowKey(b)) return true;
  if (b.kind === 'lastPeriods') return a.kind === 'lastPeriods' && a.unit === b.unit && a.n <= b.n;
  if (b.kind !== 'last') return false;
  const [months, days] = [monthsBack(a), daysBackAtMost(a)];
  if (b.unit === 'day') return days !== null && days <= b.n;
  const inMonths = b.unit === 'year' ? 12 * b.n : b.n;
  return (months !== null && months <= inMonths) || (days !== null && days <= daysOf({ n: b.n, unit: b.unit, interpretation: null }).least);
}

/** Within how many months before the evaluation date all its days lie: the period of that date itself has begun and is not taken. */
function monthsBack(window: Window): number | null {
  switch (window.kind) {
    case 'last':
      return window.unit === 'day' ? null : MONTHS[window.unit] * window.n;
    case 'lastPeriods':
      return MONTHS[window.unit] * (window.n + 1);
    case 'thisYear':
      return 12;
    case 'period':
    case 'year':
      return null;
  }
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** Within how many days. From 1 January to 31 December are 365. */
function daysBackAtMost(window: Window): number | null {
  if (window.kind === 'thisYear') return 365;
  if (window.kind === 'last' && window.unit === 'day') return window.n;
  const months = monthsBack(window);
  return months === null ? null : daysOf({ n: months, unit: 'month', interpretation: null }).most;
}
