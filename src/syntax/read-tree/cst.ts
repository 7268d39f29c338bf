import type { CstNode, IToken } from 'chevrotain';
import type { Span, Word } from '../sentence-tree.js';

export function all(cst: CstNode, rule: string): CstNode[] {
  return (cst.children[rule] ?? []).filter((c): c is CstNode => 'children' in c);
}

export function maybe(cst: CstNode, rule: string): CstNode | null {
  return all(cst, rule)[0] ?? null;
}

/** INVARIANT: only asked where the grammar has put one; the parser's own bug otherwise. */
export function child(cst: CstNode, rule: string): CstNode {
  const found = maybe(cst, rule);
  if (found === null) throw new Error(`the grammar gives ${cst.name} no ${rule}`);
  return found;
}

export function tokens(cst: CstNode, name: string): IToken[] {
  return (cst.children[name] ?? []).filter((c): c is IToken => 'image' in c);
}

export function token(cst: CstNode, name: string): IToken | null {
  return tokens(cst, name)[0] ?? null;
}

export function needed(cst: CstNode, name: string): IToken {
  const found = token(cst, name);
  if (found === null) throw new Error(`the grammar gives ${cst.name} no ${name}`);
  return found;
}

export function tokenSpan(t: IToken): Span {
  return { start: t.startOffset, end: t.startOffset + t.image.length };
}

export function word(t: IToken): Word {
  return { text: t.image, ...tokenSpan(t) };
}

export function inside(t: IToken): string {
  return t.image.slice(1, -1).replace(/\s+/g, '');
}

export function span(cst: CstNode): Span {
  return { start: cst.location?.startOffset ?? 0, end: (cst.location?.endOffset ?? 0) + 1 };
}
