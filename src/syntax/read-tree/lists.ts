import type { CstNode } from 'chevrotain';
import { readNumeral } from '../../text/numeral.js';
import type { AggregateWord, ListNode, Node, QuantifierWord, Span, Whole } from '../sentence-tree.js';
import { child, maybe, needed, span, token, tokenSpan, word } from './cst.js';
import { whenEmpty } from './otherwise.js';
import { body, chain } from './sentence.js';
import { paren } from './values.js';
import { window } from './windows.js';

export function quantified(cst: CstNode): Node {
  const here = span(cst);
  const boundCst = maybe(cst, 'bound');
  const bound = boundCst === null ? null : boundOf(boundCst);
  const quantifier: QuantifierWord = bound?.rule ?? (token(cst, 'Every') !== null ? 'every' : token(cst, 'No') !== null ? 'none' : 'some');
  const bodyCst = maybe(cst, 'body');
  const condition = bodyCst === null ? null : body(bodyCst);
  const field = token(cst, 'FieldName');
  if (field !== null) return { kind: 'exists', field: word(field), negated: quantifier === 'none', condition, ...here };
  const measure = token(cst, 'Measure');
  return {
    kind: 'quantified',
    quantifier,
    n: bound?.whole ?? null,
    measure: measure === null ? null : word(measure),
    list: listOf(cst),
    condition,
    ...here,
  };
}

/** 件L满足C behind 每有1: 有L满足C, inside its window. */
export function counted(cst: CstNode): Node {
  const here = span(cst);
  const measure = token(cst, 'Measure');
  const bodyCst = maybe(cst, 'body');
  const windowCst = maybe(cst, 'window');
  const some: Node = {
    kind: 'quantified',
    quantifier: 'some',
    n: null,
    measure: measure === null ? null : word(measure),
    list: listOf(cst),
    condition: bodyCst === null ? null : body(bodyCst),
    ...here,
  };
  return windowCst === null ? some : { kind: 'windowed', window: window(windowCst), target: some, ...here };
}

/** C的L or L where C, below `cst`. */
export function listOf(cst: CstNode): ListNode {
  const filtered = maybe(cst, 'filtered');
  if (filtered !== null) return { name: word(needed(filtered, 'ListName')), filter: chain(child(filtered, 'chain')), ...span(filtered) };
  const plain = maybe(cst, 'plainList') ?? maybe(cst, 'listArgument') ?? cst;
  const filter = maybe(plain, 'chain');
  const name = word(needed(plain, 'ListName'));
  return {
    name,
    filter: filter === null ? null : chain(filter),
    ...(filter === null ? { start: name.start, end: name.end } : span(plain)),
  };
}

export function windowed(cst: CstNode): Node {
  const filtered = maybe(cst, 'filteredAggregate');
  const quantifiedCst = maybe(cst, 'quantified');
  const parenCst = maybe(cst, 'paren');
  const target =
    filtered !== null
      ? filteredAggregate(filtered)
      : quantifiedCst !== null
        ? quantified(quantifiedCst)
        : parenCst !== null
          ? paren(parenCst)
          : anyAggregate(cst);
  if (target === null) throw new Error('a window without a target: the parser let it pass');
  return { kind: 'windowed', window: window(child(cst, 'window')), target, ...span(cst) };
}

export function filteredAggregate(cst: CstNode): Node {
  const list = listOf(cst);
  return aggregateOf(child(cst, 'aggregateTail'), list, { start: list.start, end: span(cst).end });
}

export function anyAggregate(cst: CstNode): Node | null {
  const zh = maybe(cst, 'aggregate');
  if (zh !== null) return aggregateOf(child(zh, 'aggregateTail'), listOf(zh), span(zh));
  const en = maybe(cst, 'aggregateEnglish');
  return en === null ? null : aggregateEnglish(en);
}

export function aggregateOf(tail: CstNode, list: ListNode, here: Span): Node {
  if (token(tail, 'Supplied') !== null) return { kind: 'supplied', name: list.name, isList: true, ...here };
  const over = maybe(tail, 'overField');
  const conditionCst = maybe(tail, 'chain');
  const empty = maybe(tail, 'whenEmpty');
  return {
    kind: 'aggregate',
    of: over !== null ? overWord(child(over, 'overWord')) : token(tail, 'Share') === null ? 'count' : 'share',
    // C的L的数量 is L中C的数量.
    list: conditionCst === null ? { ...list, filter: null } : list,
    condition: conditionCst === null ? list.filter : chain(conditionCst),
    field: over === null ? null : word(needed(over, 'FieldName')),
    whenEmpty: empty === null ? null : whenEmpty(empty),
    ...here,
  };
}

export function aggregateEnglish(cst: CstNode): Node {
  const over = maybe(cst, 'overWord');
  const parenCst = maybe(cst, 'paren');
  const empty = maybe(cst, 'whenEmpty');
  const list = listOf(cst);
  return {
    kind: 'aggregate',
    of: over !== null ? overWord(over) : token(cst, 'Share') === null ? 'count' : 'share',
    // count of (L where C) is L中C的数量: one tree in both spellings. A share has a condition of its own.
    list: parenCst === null ? { ...list, filter: null } : list,
    condition: parenCst === null ? list.filter : chain(child(parenCst, 'chain')),
    field: over === null ? null : word(needed(cst, 'FieldName')),
    whenEmpty: empty === null ? null : whenEmpty(empty),
    ...span(cst),
  };
}

export function overWord(cst: CstNode): AggregateWord {
  const words: readonly (readonly [string, AggregateWord])[] = [
    ['Sum', 'sum'],
    ['Mean', 'mean'],
    ['Largest', 'largest'],
    ['Smallest', 'smallest'],
    ['Earliest', 'earliest'],
    ['Latest', 'latest'],
  ];
  return words.find(([name]) => token(cst, name) !== null)?.[1] ?? 'sum';
}

export function boundOf(cst: CstNode): { rule: 'atLeast' | 'atMost' | 'exactly'; n: number; whole: Whole } {
  const numeral = needed(cst, 'Numeral');
  const exact = readNumeral(numeral.image, 0)?.exact ?? '0';
  const rule = token(cst, 'AtLeast') !== null ? 'atLeast' : token(cst, 'AtMost') !== null ? 'atMost' : 'exactly';
  return { rule, n: Number(exact), whole: { exact, ...tokenSpan(numeral) } };
}
