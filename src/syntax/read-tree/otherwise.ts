import type { CstNode } from 'chevrotain';
import { readNumeral } from '../../text/numeral.js';
import type { Node, OtherwiseNode } from '../sentence-tree.js';
import { child, needed, span, token } from './cst.js';

/** ，名单为空视为100%, ，名单为空时不适用. */
export function whenEmpty(cst: CstNode): OtherwiseNode {
  const first = token(cst, 'EmptyAs') ?? token(cst, 'EmptyNotApplicable') ?? needed(cst, 'Numeral');
  return { ...valueIn(cst), start: first.startOffset, end: span(cst).end };
}

/** ，除数为0时不适用, ，除数为0时视为100%. */
export function whenZero(cst: CstNode): OtherwiseNode {
  const words = child(cst, 'zeroWords');
  return { ...valueIn(words), start: span(words).start, end: span(cst).end };
}

/**
 * The share or the like that a sentence ending with ，名单为空… is about: the first one without such words. Null where there is
 * none.
 */
export function withEmpty(node: Node, empty: OtherwiseNode): Node | null {
  if (node.kind === 'aggregate') return takesEmpty(node, empty) && node.whenEmpty === null ? { ...node, whenEmpty: empty } : null;
  if (node.kind === 'windowed') {
    const target = withEmpty(node.target, empty);
    return target === null ? null : { ...node, target };
  }
  if (node.kind === 'paren') return inside(node, (item) => withEmpty(item, empty));
  return node.kind === 'order' || node.kind === 'arithmetic' ? inSides(node, (side) => withEmpty(side, empty)) : null;
}

/** The quotient that ，除数为0时… is about: the nearest, else the first, without such words. Null where there is none. */
export function withZero(node: Node, zero: OtherwiseNode): Node | null {
  switch (node.kind) {
    case 'arithmetic':
      if (node.operator === '/' && node.whenZero === null) return { ...node, whenZero: zero };
      return inSides(node, (side) => withZero(side, zero));
    case 'order':
      return inSides(node, (side) => withZero(side, zero));
    case 'paren':
      return inside(node, (item) => withZero(item, zero));
    default:
      return null;
  }
}

/** Whether an aggregate may say what an empty list means: a share anything, 平均 and the like only that it is 不适用. */
export function takesEmpty({ of }: Extract<Node, { kind: 'aggregate' }>, { exact }: OtherwiseNode): boolean {
  return of === 'share' || (exact === null && of !== 'count' && of !== 'sum');
}

function inside<T extends Extract<Node, { kind: 'paren' }>>(node: T, change: (item: Node) => Node | null): T | null {
  const item = change(node.item);
  return item === null ? null : { ...node, item };
}

function inSides<T extends Extract<Node, { kind: 'order' | 'arithmetic' }>>(node: T, change: (side: Node) => Node | null): T | null {
  const left = change(node.left);
  if (left !== null) return { ...node, left };
  const right = change(node.right);
  return right === null ? null : { ...node, right };
}

function valueIn(cst: CstNode): Pick<OtherwiseNode, 'exact' | 'percentage'> {
  const written = token(cst, 'Numeral');
  const numeral = written === null ? null : readNumeral(written.image, 0);
  return { exact: written === null ? null : (numeral?.exact ?? '0'), percentage: numeral?.percentage ?? false };
}
