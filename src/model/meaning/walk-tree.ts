import type { ListNode, Node, Word } from '../../syntax/sentence-tree.js';

/** The parts of a node, in the order written. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'chain':
      return node.items;
    case 'not':
    case 'paren':
    case 'misfit':
      return [node.item];
    case 'items':
      return node.items.map((i) => i.body);
    case 'order':
    case 'arithmetic':
      return [node.left, node.right];
    case 'choice':
      return node.right === null ? [node.left] : [node.left, node.right];
    case 'deadline':
      return [node.subject, node.base];
    case 'stillAbsent':
      return [node.base];
    case 'exists':
      return node.condition === null ? [] : [node.condition];
    case 'quantified':
    case 'aggregate':
      return [node.list.filter, node.condition].filter((n) => n !== null);
    case 'windowed':
      return [node.target];
    case 'shift':
      return [node.base];
    case 'inYear':
      return [node.subject];
    default:
      return [];
  }
}

/** The names a node itself uses, those of its parts aside. */
export function wordsUsed(node: Node): readonly Word[] {
  switch (node.kind) {
    case 'name':
      return [node.word];
    case 'exists':
    case 'stillAbsent':
      return [node.field];
    case 'supplied':
      return node.isList ? [] : [node.name];
    default:
      return [];
  }
}

/** The list a node itself speaks of. */
export function listUsed(node: Node): ListNode | null {
  return node.kind === 'quantified' || node.kind === 'aggregate' ? node.list : null;
}
