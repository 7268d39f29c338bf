import type { Condition, DateShift, Expression, FieldRef, ListExpression } from '../../src/model/expression.js';
import { aggregateOf } from './aggregate.js';
import { calculate } from './arithmetic.js';
import { dayNumber } from './calendar.js';
import { dayAt, stepAfter, stepBefore } from './deadline.js';
import { readFact } from './field.js';
import { countTrue } from './kleene.js';
import { membersOf, memberTruths } from './members.js';
import { certain, type Possible, type Scalar, scalar, words } from './possible.js';
import { parseExact, rational } from './rational.js';
import { factOf, fieldOf, type Scope } from './scope.js';
import { shareOf } from './share.js';
import { anything, between } from './span.js';

/** What an expression can still be, from what its parts can still be (semantics.md §2). */
export function valueIn(expression: Expression, scope: Scope): Possible {
  switch (expression.kind) {
    case 'number':
      return certain(parseExact(expression.exact));
    case 'date':
      return certain(rational(dayNumber(expression.day)));
    case 'text':
      return words([expression.value], false);
    case 'field':
      return fieldIn(expression, scope);
    case 'evaluationDate':
      return certain(rational(scope.on));
    case 'arithmetic':
      return calculate(expression, scalarIn(expression.left, scope), scalarIn(expression.right, scope));
    case 'dateShift':
      return shift(expression, scalarIn(expression.base, scope));
    case 'count':
      return countIn(expression.list, expression.condition, scope);
    case 'share':
      return shareOf(expression, scope);
    case 'aggregate':
      return aggregateOf(expression, scope);
    case 'definedValue':
      return valueIn(expression.body, scope);
  }
}

export function scalarIn(expression: Expression, scope: Scope): Scalar {
  const value = valueIn(expression, scope);
  if (value.kind !== 'scalar') throw new Error('a number or a date was expected');
  return value;
}

export function fieldIn(ref: FieldRef, scope: Scope): Possible {
  return readFact(fieldOf(scope, ref), factOf(scope, ref), scope.on);
}

/** L的数量, L中C的数量: an interval of whole numbers (§2). */
function countIn(list: ListExpression, condition: Condition | null, scope: Scope): Scalar {
  const members = membersOf(list, scope);
  const { low, high, error } = countTrue(memberTruths(members, condition), members.moreMayExist);
  return scalar(between(rational(low), high === null ? null : rational(high)), { error });
}

/** A shift keeps the order of days, so it moves both ends; where the calendar says nothing, the date may be any (§5). */
function shift({ direction, period }: DateShift, base: Scalar): Scalar {
  if (base.span === null) return base;
  const step = direction === 'after' ? stepAfter : stepBefore;
  const from = step(dayAt(base.span.low, -Infinity), period);
  const to = step(dayAt(base.span.high, Infinity), period);
  const span = from === null || to === null ? anything : between(finite(from), finite(to));
  return { ...base, span };
}

/** No end stays no end for days, months and years; working days reach out of the calendar there. */
const finite = (day: number) => (Number.isFinite(day) ? rational(day) : null);
