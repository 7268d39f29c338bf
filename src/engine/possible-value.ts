import type { Expression } from '../model/expression.js';
import { aggregateValue } from './aggregate.js';
import { calculate } from './arithmetic.js';
import type { Context } from './context.js';
import { countValue } from './count.js';
import { shift } from './date-shift.js';
import { possibleField } from './field.js';
import { point } from './interval.js';
import { membersOf } from './members.js';
import { exact } from './number.js';
import { type Possible, valued } from './possible.js';
import { shareValue } from './share.js';

/** In: an expression and where it stands. Out: what it can still be (semantics.md §1, §2, §5). Never throws for a checked model. */
export function possibleValue(expression: Expression, context: Context): Possible {
  switch (expression.kind) {
    case 'number':
      return valued({ kind: 'number', interval: point(exact(expression.exact)) });
    case 'date':
      return valued({ kind: 'date', interval: point(expression.day) });
    case 'text':
      return valued({ kind: 'text', text: expression.value });
    case 'field':
      return possibleField(expression, context);
    case 'evaluationDate':
      return valued({ kind: 'date', interval: point(context.on) });
    case 'arithmetic':
      return calculate(expression, possibleValue(expression.left, context), possibleValue(expression.right, context));
    case 'dateShift':
      return shift(expression, possibleValue(expression.base, context), context);
    case 'count':
      return countValue(membersOf(expression.list, expression.condition, context));
    case 'share':
      return shareValue(expression, membersOf(expression.list, expression.condition, context));
    case 'aggregate':
      return aggregateValue(expression, membersOf(expression.list, expression.condition, context), context);
    case 'definedValue':
      return possibleValue(expression.body, context);
  }
}
