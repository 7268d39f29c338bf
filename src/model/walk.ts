import type { Condition, Expression, ListExpression } from './expression.js';

/** Any node of a meaning. */
export type MeaningNode =
  | { readonly kind: 'condition'; readonly node: Condition }
  | { readonly kind: 'expression'; readonly node: Expression }
  | { readonly kind: 'list'; readonly node: ListExpression };

const c = (node: Condition): MeaningNode => ({ kind: 'condition', node });
const e = (node: Expression): MeaningNode => ({ kind: 'expression', node });
const l = (node: ListExpression): MeaningNode => ({ kind: 'list', node });

/** Calls `visit` for a condition and everything inside it, the outer before the inner. */
export function walkCondition(condition: Condition, visit: (node: MeaningNode) => void): void {
  walk(c(condition), visit);
}

/** The same from any node. */
export function walk(from: MeaningNode, visit: (node: MeaningNode) => void): void {
  visit(from);
  for (const part of partsOf(from)) walk(part, visit);
}

/** What stands directly inside a node. */
export function partsOf(from: MeaningNode): readonly MeaningNode[] {
  if (from.kind === 'list') return from.node.filters.map(c);
  return from.kind === 'condition' ? partsOfCondition(from.node) : partsOfExpression(from.node);
}

function partsOfCondition(node: Condition): readonly MeaningNode[] {
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'countedItems':
      return node.items.map(c);
    case 'not':
      return [c(node.item)];
    case 'holds':
    case 'exists':
      return [e(node.field)];
    case 'comparison':
      return [e(node.left), e(node.right)];
    case 'oneOf':
      return [e(node.left)];
    case 'deadline':
      return [e(node.subject), e(node.base)];
    case 'stillAbsent':
      return [e(node.field), e(node.base)];
    case 'quantified':
      return node.condition === null ? [l(node.list)] : [l(node.list), c(node.condition)];
    case 'eachPeriod':
      return [c(node.condition)];
    case 'supplied':
      return node.target.kind === 'field' ? [e(node.target)] : [];
    case 'definedCondition':
      return [c(node.body)];
  }
}

function partsOfExpression(node: Expression): readonly MeaningNode[] {
  switch (node.kind) {
    case 'arithmetic':
      return [e(node.left), e(node.right)];
    case 'dateShift':
      return [e(node.base)];
    case 'count':
      return node.condition === null ? [l(node.list)] : [l(node.list), c(node.condition)];
    case 'share':
      return [l(node.list), c(node.condition)];
    case 'aggregate':
      return [l(node.list), ...(node.condition === null ? [] : [c(node.condition)]), e(node.field)];
    case 'definedValue':
      return [e(node.body)];
    default:
      return [];
  }
}
