import type { CstNode } from 'chevrotain';
import type { DurationNode, ListNode, Node, WindowNode } from '../sentence-tree.js';
import { child, maybe, needed, token } from './cst.js';
import { counted, filteredAggregate, listOf } from './lists.js';
import { body } from './sentence.js';
import { dateWord, number, textValue } from './values.js';
import { duration, window } from './windows.js';

/** From the parser's tree of words to the sentence as written. In: the CST of one entry rule. Out: its node. */
export function readTree(cst: CstNode): Node {
  return cst.name === 'body' ? body(cst) : body(child(cst, 'body'));
}

/** 定义 F 是指 …: a body, or C的L的数量. */
export function readDefinitionTree(cst: CstNode): Node {
  const filtered = maybe(cst, 'filteredAggregate');
  return filtered === null ? readTree(cst) : filteredAggregate(filtered);
}

/** 件L满足C behind 每有1. */
export function readCountedTree(cst: CstNode): Node {
  return counted(cst);
}

/** 定义名单 L 是指 …. */
export function readListTree(cst: CstNode): { readonly list: ListNode; readonly window: WindowNode | null } {
  const windowCst = maybe(cst, 'window');
  return { list: listOf(cst), window: windowCst === null ? null : window(windowCst) };
}

/** 解释 “…” 是指 …. */
export type InterpretationNode =
  | { readonly kind: 'window'; readonly window: WindowNode }
  | { readonly kind: 'duration'; readonly duration: DurationNode }
  | Extract<Node, { kind: 'number' | 'date' | 'text' }>;

export function readInterpretationTree(cst: CstNode): InterpretationNode {
  const windowCst = maybe(cst, 'window');
  if (windowCst !== null) return { kind: 'window', window: window(windowCst) };
  const durationCst = maybe(cst, 'duration');
  if (durationCst !== null) return { kind: 'duration', duration: duration(durationCst) };
  const numberCst = maybe(cst, 'number');
  if (numberCst !== null) return number(numberCst);
  const date = token(cst, 'DateWord');
  return date === null ? textValue(needed(cst, 'TextValue')) : dateWord(date);
}
