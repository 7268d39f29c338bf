import type { Expression, FieldRef } from '../../model/expression.js';

/** The fields a value is computed from, those inside of lists aside. */
export function fieldsIn(expression: Expression): readonly FieldRef[] {
  switch (expression.kind) {
    case 'field':
      return [expression];
    case 'dateShift':
      return fieldsIn(expression.base);
    case 'definedValue':
      return fieldsIn(expression.body);
    case 'arithmetic':
      return [...fieldsIn(expression.left), ...fieldsIn(expression.right)];
    default:
      return [];
  }
}
