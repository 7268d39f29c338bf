import type { DeadlineForm, Node } from '../../syntax/sentence-tree.js';
import type { Order } from '../../syntax/words.js';

/**
 * The one form of an idea that a clerk may write in several (language.md §5): 在D之后 is 晚于D, 在90%以上 is 不少于90%, and a
 * day ≥ another is 不早于. In: a node. Out: the same with such forms replaced, at this node only.
 */
export function canonical(node: Node): Node {
  if (node.kind === 'order') return ofDates(node);
  if (node.kind !== 'deadline') return node;
  const order = ORDERS[node.form];
  if (order === undefined) return node;
  const { subject, base, start, end } = node;
  // 之后 and 之前 speak of days, unless a figure stands beside them.
  const days = (node.form === 'after' || node.form === 'before') && !isFigure(subject) && !isFigure(base);
  return ofDates({ kind: 'order', order, ofDates: days, left: subject, right: base, start, end });
}

const ORDERS: Readonly<Partial<Record<DeadlineForm, Order>>> = { after: 'gt', before: 'lt', above: 'ge', below: 'le' };

type OrderNode = Extract<Node, { kind: 'order' }>;

/** Where one side is a day for certain, only days can stand on the other: the words for days say the same. */
function ofDates(node: OrderNode): OrderNode {
  const days = isDay(node.left) || isDay(node.right);
  return days && node.order !== 'eq' && node.order !== 'ne' ? { ...node, ofDates: true } : node;
}

function isDay(node: Node): boolean {
  switch (node.kind) {
    case 'date':
    case 'assessedDay':
    case 'evaluationDate':
    case 'shift':
      return true;
    case 'aggregate':
      return node.of === 'earliest' || node.of === 'latest';
    default:
      return false;
  }
}

function isFigure(node: Node): boolean {
  return node.kind === 'number' || node.kind === 'arithmetic' || (node.kind === 'aggregate' && !isDay(node));
}
