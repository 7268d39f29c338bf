import type { Condition, Expression } from '../model/expression.js';

/** The values that an atomic condition asks about, in the order written; none for a condition made of others. */
export function operandsOf(condition: Condition): readonly Expression[] {
  switch (condition.kind) {
    case 'holds':
    case 'exists':
      return [condition.field];
    case 'oneOf':
      return [condition.left];
    case 'comparison':
      return [condition.left, condition.right];
    case 'stillAbsent':
      return [condition.field, condition.base];
    case 'deadline':
      return [condition.subject, condition.base];
    default:
      return [];
  }
}
