import type { AggregateOf, CountOf, Expression, ShareOf } from '../../model/expression.js';

/** The first value over a list inside an expression; null where it has none. */
export function listIn(expression: Expression): CountOf | ShareOf | AggregateOf | null {
  switch (expression.kind) {
    case 'count':
    case 'share':
    case 'aggregate':
      return expression;
    case 'arithmetic':
      return listIn(expression.left) ?? listIn(expression.right);
    case 'dateShift':
      return listIn(expression.base);
    case 'definedValue':
      return listIn(expression.body);
    default:
      return null;
  }
}

/** The same, where the expression is nothing else than that value, perhaps under a defined name. */
export function wholeListIn(expression: Expression): CountOf | ShareOf | AggregateOf | null {
  if (expression.kind === 'definedValue') return wholeListIn(expression.body);
  return expression.kind === 'count' || expression.kind === 'share' || expression.kind === 'aggregate' ? expression : null;
}
