import { type Condition, type Expression, NOT_APPLICABLE } from './expression.js';

/** Whether a condition can ever come out 不适用 (semantics.md §2.4): a value it compares may not exist. */
export function canBeNotApplicable(condition: Condition): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'countedItems':
      // Such parts are skipped, so all of them have to be.
      return condition.items.length > 0 && condition.items.every(canBeNotApplicable);
    case 'not':
      return canBeNotApplicable(condition.item);
    case 'definedCondition':
      return canBeNotApplicable(condition.body);
    case 'eachPeriod':
      return canBeNotApplicable(condition.condition);
    case 'comparison':
      return mayNotExist(condition.left) || mayNotExist(condition.right);
    case 'deadline':
      return mayNotExist(condition.subject) || mayNotExist(condition.base);
    case 'stillAbsent':
      return mayNotExist(condition.base);
    case 'holds':
    case 'oneOf':
    case 'exists':
    case 'quantified':
    case 'supplied':
      return false;
  }
}

/** Whether the value of an expression may not exist, and the rule says that it is then 不适用. */
export function mayNotExist(expression: Expression): boolean {
  switch (expression.kind) {
    case 'arithmetic':
      return expression.whenZero === NOT_APPLICABLE || mayNotExist(expression.left) || mayNotExist(expression.right);
    case 'dateShift':
      return mayNotExist(expression.base);
    case 'definedValue':
      return mayNotExist(expression.body);
    case 'share':
    case 'aggregate':
      return expression.whenEmpty === NOT_APPLICABLE;
    default:
      return false;
  }
}
