/** The closed sets of words a sentence uses, shared by the tree that was written and the model it means. */
export type Order = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type PeriodUnit = 'year' | 'quarter' | 'month';

/** Which records a window takes, by their 计时 date (semantics.md §5). */
export type Window =
  /** 近三年, 近六个月, 近三十日: both ends included. */
  | { readonly kind: 'last'; readonly n: number; readonly unit: 'year' | 'month' | 'day' }
  /** 近三个年度, 近四个季度, 近六个自然月: whole periods before the one that holds the evaluation date. */
  | { readonly kind: 'lastPeriods'; readonly n: number; readonly unit: PeriodUnit }
  /** 本年度: from 1 January to the evaluation date. */
  | { readonly kind: 'thisYear' }
  /** 考核年度内: the whole year that the head of the set names, up to the evaluation date where it is not over. */
  | { readonly kind: 'year'; readonly year: number }
  /** The period at hand inside 每年, 每季度, 每月. */
  | { readonly kind: 'period' };
