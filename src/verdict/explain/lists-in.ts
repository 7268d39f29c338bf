import type { Members } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { membersOf } from '../../engine/members.js';
import type { AggregateOf, CountOf, Expression, ShareOf } from '../../model/expression.js';

/** A part of a value that is computed over a list, with the records it saw. */
export interface Listed {
  readonly expression: CountOf | ShareOf | AggregateOf;
  readonly members: Members;
}

/** The counts, shares and aggregates of an expression, in the order of the rule. */
export function listsIn(expression: Expression, context: Context): readonly Listed[] {
  switch (expression.kind) {
    case 'count':
    case 'share':
    case 'aggregate':
      return [{ expression, members: membersOf(expression.list, expression.condition, context) }];
    case 'arithmetic':
      return [...listsIn(expression.left, context), ...listsIn(expression.right, context)];
    case 'dateShift':
      return listsIn(expression.base, context);
    case 'definedValue':
      return listsIn(expression.body, context);
    default:
      return [];
  }
}
