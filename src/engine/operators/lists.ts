import type { Bound } from '../../model/expression.js';
import { type OperatorPair, pair } from './pair.js';

/** 每 没有 有 至少 至多 恰好 over records, 每年 over periods, 以下至少两项 over items. */
export const listOperators: readonly OperatorPair[] = [
  pair('quantified', ['everyRecord', 'notEveryRecord'], undefined, ({ quantifier }) => quantifier === 'every'),
  pair(
    'quantified',
    ['someRecord', 'noRecord'],
    ({ quantifier }) => quantifier === 'some',
    ({ quantifier }) => quantifier === 'some' || quantifier === 'none',
  ),
  counted('atLeast', 'atLeastSoManyRecords', 'fewerRecords'),
  counted('atMost', 'atMostSoManyRecords', 'moreRecords'),
  counted('exactly', 'exactlySoManyRecords', 'notSoManyRecords'),
  pair('eachPeriod', ['inEveryPeriod', 'notInEveryPeriod']),
  pair('countedItems', ['soManyItems', 'notSoManyItems']),
];

function counted(rule: Bound['rule'], positive: string, negative: string): OperatorPair {
  return pair('quantified', [positive, negative], undefined, ({ quantifier, count }) => quantifier === 'counted' && count?.rule === rule);
}
