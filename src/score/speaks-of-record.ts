import type { Lookup } from '../engine/context.js';
import type { Condition, Expression, ListExpression } from '../model/expression.js';

/**
 * Whether a condition read in a record of a list says anything of that record: it names a field of it, or a list whose records belong to
 * it (semantics.md §8.5). In: the condition, the list's key.
 */
export function speaksOfRecord(condition: Condition, list: string, { lists }: Pick<Lookup, 'lists'>): boolean {
  return ofCondition(condition, 0);

  /** `depth`: how many records stand between the words at hand and the record asked about. */
  function ofCondition(node: Condition, depth: number): boolean {
    switch (node.kind) {
      case 'and':
      case 'or':
      case 'countedItems':
        return node.items.some((item) => ofCondition(item, depth));
      case 'not':
        return ofCondition(node.item, depth);
      case 'holds':
      case 'exists':
        return ofValue(node.field, depth);
      case 'oneOf':
        return ofValue(node.left, depth);
      case 'comparison':
        return ofValue(node.left, depth) || ofValue(node.right, depth);
      case 'deadline':
        return ofValue(node.subject, depth) || ofValue(node.base, depth);
      case 'stillAbsent':
        return ofValue(node.field, depth) || ofValue(node.base, depth);
      case 'quantified':
        return ofList(node.list, node.condition, depth);
      case 'eachPeriod':
        return ofCondition(node.condition, depth);
      case 'supplied':
        return node.target.kind === 'field' && ofValue(node.target, depth);
      case 'definedCondition':
        return ofCondition(node.body, depth);
    }
  }

  function ofValue(node: Expression, depth: number): boolean {
    switch (node.kind) {
      case 'field':
        return node.list === list && node.up === depth;
      case 'arithmetic':
        return ofValue(node.left, depth) || ofValue(node.right, depth);
      case 'dateShift':
        return ofValue(node.base, depth);
      case 'count':
      case 'share':
      case 'aggregate':
        return ofList(node.list, node.condition, depth);
      case 'definedValue':
        return ofValue(node.body, depth);
      default:
        return false;
    }
  }

  function ofList({ list: key, filters }: ListExpression, condition: Condition | null, depth: number): boolean {
    const belongs = lists.get(key)?.list.parent?.list === list;
    return belongs || [...filters, ...(condition === null ? [] : [condition])].some((part) => ofCondition(part, depth + 1));
  }
}
