import type { CstNode } from 'chevrotain';
import { readNumeral } from '../../text/numeral.js';
import type { DurationNode, WindowNode } from '../sentence-tree.js';
import type { PeriodUnit, Window } from '../words.js';
import { child, inside, maybe, needed, span, token } from './cst.js';

export function window(cst: CstNode): WindowNode {
  const here = span(cst);
  const quote = token(cst, 'QuotedWindow');
  if (quote !== null) return { quote: inside(quote), window: null, each: null, ...here };
  if (token(cst, 'EachQuarterThisYear') !== null) return { quote: null, window: { kind: 'thisYear' }, each: 'quarter', ...here };
  if (token(cst, 'EachMonthThisYear') !== null) return { quote: null, window: { kind: 'thisYear' }, each: 'month', ...here };
  if (token(cst, 'EachQuarterAssessed') !== null) return { quote: null, window: ASSESSED, each: 'quarter', ...here };
  if (token(cst, 'EachMonthAssessed') !== null) return { quote: null, window: ASSESSED, each: 'month', ...here };
  const eachCst = maybe(cst, 'each');
  if (token(cst, 'AssessedYear') !== null)
    return { quote: null, window: ASSESSED, each: eachCst === null ? null : eachOf(eachCst), ...here };
  const length = lengthOf(cst);
  // In English the word comes first and says only that it is each: in each of the last 4 calendar quarters.
  const own = token(cst, 'Last') === null && length.kind === 'lastPeriods' && token(eachCst ?? cst, 'EachYear') !== null;
  const each = eachCst === null ? null : own ? length.unit : eachOf(eachCst);
  return { quote: null, window: length, each, ...here };
}

const ASSESSED = { kind: 'assessedYear' } as const;

export function lengthOf(cst: CstNode): Window {
  if (token(cst, 'ThisYear') !== null) return { kind: 'thisYear' };
  const exact = readNumeral(needed(cst, 'Numeral').image, 0)?.exact ?? '';
  const n = /^\d{1,4}$/.test(exact) ? Number(exact) : Number.NaN;
  const whole = maybe(cst, 'wholePeriod');
  if (whole !== null) {
    const unit = token(whole, 'WholeYear') !== null ? 'year' : token(whole, 'WholeQuarter') !== null ? 'quarter' : 'month';
    return { kind: 'lastPeriods', n, unit };
  }
  return { kind: 'last', n, unit: token(cst, 'YearUnit') !== null ? 'year' : token(cst, 'MonthUnit') !== null ? 'month' : 'day' };
}

export function eachOf(cst: CstNode): PeriodUnit {
  return token(cst, 'EachYear') !== null ? 'year' : token(cst, 'EachQuarter') !== null ? 'quarter' : 'month';
}

export function duration(cst: CstNode): DurationNode {
  const quote = token(cst, 'Quoted');
  if (quote !== null) return { quote: inside(quote), exact: null, unit: null, ...span(cst) };
  return {
    quote: null,
    exact: readNumeral(needed(cst, 'Numeral').image, 0)?.exact ?? null,
    unit: durationUnit(child(cst, 'durationUnit')),
    ...span(cst),
  };
}

export function durationUnit(cst: CstNode): 'day' | 'workingDay' | 'month' | 'year' {
  if (token(cst, 'WorkingDayUnit') !== null) return 'workingDay';
  if (token(cst, 'MonthUnit') !== null) return 'month';
  return token(cst, 'YearUnit') === null ? 'day' : 'year';
}
