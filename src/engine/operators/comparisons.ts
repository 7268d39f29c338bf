import type { Order } from '../../model/expression.js';
import { type OperatorPair, pair } from './pair.js';

/** Numbers, percentages, dates and texts compared. */
export const comparisonOperators: readonly OperatorPair[] = [
  pair(
    'comparison',
    ['equals', 'differs'],
    ({ operator }) => operator === 'eq',
    ({ operator }) => operator === 'eq' || operator === 'ne',
  ),
  ofOrder('lt', 'isLessThan', 'isNotLessThan'),
  ofOrder('le', 'isAtMost', 'isNotAtMost'),
  ofOrder('gt', 'isMoreThan', 'isNotMoreThan'),
  ofOrder('ge', 'isAtLeast', 'isNotAtLeast'),
];

function ofOrder(order: Order, positive: string, negative: string): OperatorPair {
  return pair('comparison', [positive, negative], undefined, ({ operator }) => operator === order);
}
