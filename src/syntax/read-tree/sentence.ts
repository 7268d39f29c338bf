import type { CstNode } from 'chevrotain';
import type { DeadlineForm, Item, ItemsRule, Join, Node, Span } from '../sentence-tree.js';
import type { Order } from '../words.js';
import { all, child, maybe, needed, span, token, tokenSpan, tokens, word } from './cst.js';
import { boundOf } from './lists.js';
import { whenEmpty, whenZero, withEmpty, withZero } from './otherwise.js';
import { number, sum } from './values.js';
import { duration } from './windows.js';

export function body(cst: CstNode): Node {
  const items = maybe(cst, 'items');
  return items === null ? chain(child(cst, 'chain')) : itemList(items);
}

export function itemList(cst: CstNode): Node {
  const head = child(cst, 'itemsHead');
  const items = [...all(cst, 'item'), ...all(cst, 'innerItem')].map((node): Item => {
    const mark = token(node, 'Mark') ?? needed(node, 'InnerMark');
    const inner = maybe(node, 'body');
    return { mark: word(mark), body: inner === null ? chain(child(node, 'chain')) : body(inner), ...span(node) };
  });
  const bound = maybe(head, 'bound');
  const { rule, n } =
    bound === null ? { rule: (token(head, 'AnyOf') === null ? 'all' : 'any') as ItemsRule, n: items.length } : boundOf(bound);
  return { kind: 'items', rule: rule === 'atLeast' && n === 1 ? 'any' : rule, n, items, ...span(cst) };
}

export function chain(cst: CstNode): Node {
  const links = all(cst, 'link').map(link);
  const first = links[0];
  if (first === undefined) throw new Error('a chain without links: the parser let an empty sentence pass');
  if (links.length === 1) return first;
  const joins = [...tokens(cst, 'And'), ...tokens(cst, 'Or')]
    .map((t): Join => ({ word: t.tokenType.name === 'And' ? 'and' : 'or', ...tokenSpan(t) }))
    .sort((a, b) => a.start - b.start);
  return { kind: 'chain', items: links, joins, ...span(cst) };
}

export function link(cst: CstNode): Node {
  const item = comparison(child(cst, 'comparison'));
  return token(cst, 'Not') === null ? item : { kind: 'not', item, ...span(cst) };
}

export function comparison(cst: CstNode): Node {
  const left = sum(child(cst, 'sum'));
  const here = span(cst);
  const compared = relation(cst, left, here);
  const empty = maybe(cst, 'whenEmpty');
  const said = empty === null ? compared : (withEmpty(compared, whenEmpty(empty)) ?? misfit(compared, empty, 'share', here));
  const zero = maybe(cst, 'whenZero');
  return zero === null ? said : (withZero(said, whenZero(zero)) ?? misfit(said, zero, 'quotient', here));
}

function misfit(item: Node, words: CstNode, needs: 'share' | 'quotient', here: Span): Node {
  return { kind: 'misfit', item, words: span(words), needs, ...here };
}

export function relation(cst: CstNode, left: Node, here: Span): Node {
  const choiceCst = maybe(cst, 'choice');
  if (choiceCst !== null) return choice(choiceCst, left, here);
  const orderCst = maybe(cst, 'order');
  if (orderCst !== null) return orderOf(orderCst, left, here);
  const deadlineCst = maybe(cst, 'deadline');
  if (deadlineCst !== null) return deadline(deadlineCst, left, here);
  const above = maybe(cst, 'orAbove');
  if (above !== null) {
    const order = token(above, 'OrAbove') === null ? 'le' : 'ge';
    return { kind: 'order', order, ofDates: false, left, right: number(above), ...here };
  }
  const absent = maybe(cst, 'stillAbsentEnglish');
  if (absent !== null) return stillAbsentEnglish(absent, left, here);
  const asked = token(cst, 'Exists') ?? token(cst, 'Supplied');
  if (asked === null) return left;
  if (left.kind !== 'name') return { kind: 'misfit', item: left, words: tokenSpan(asked), needs: 'field', ...here };
  if (asked.tokenType.name === 'Supplied') return { kind: 'supplied', name: left.word, isList: false, ...here };
  return { kind: 'exists', field: left.word, negated: false, condition: null, ...here };
}

function stillAbsentEnglish(cst: CstNode, left: Node, here: Span): Node {
  if (left.kind !== 'name') return { kind: 'misfit', item: left, words: tokenSpan(needed(cst, 'StillAbsent')), needs: 'field', ...here };
  return { kind: 'stillAbsent', field: left.word, base: sum(child(cst, 'sum')), ...here };
}

export function choice(cst: CstNode, left: Node, here: Span): Node {
  const options = tokens(cst, 'OptionName').map(word);
  const right = maybe(cst, 'sum');
  return {
    kind: 'choice',
    negated: token(cst, 'IsNot') !== null || token(cst, 'NotOneOf') !== null,
    several: token(cst, 'OneOf') !== null || token(cst, 'NotOneOf') !== null,
    left,
    options,
    right: right === null ? null : sum(right),
    ...here,
  };
}

export const ORDER_WORDS: Readonly<Record<string, { readonly order: Order; readonly ofDates: boolean }>> = {
  NoLess: { order: 'ge', ofDates: false },
  AtLeast: { order: 'ge', ofDates: false },
  NoMore: { order: 'le', ofDates: false },
  AtMost: { order: 'le', ofDates: false },
  More: { order: 'gt', ofDates: false },
  Less: { order: 'lt', ofDates: false },
  Equal: { order: 'eq', ofDates: false },
  Unequal: { order: 'ne', ofDates: false },
  Earlier: { order: 'lt', ofDates: true },
  Later: { order: 'gt', ofDates: true },
  NotEarlier: { order: 'ge', ofDates: true },
  NotLater: { order: 'le', ofDates: true },
};

export function orderOf(cst: CstNode, left: Node, here: Span): Node {
  const name = Object.keys(ORDER_WORDS).find((n) => token(cst, n) !== null) ?? 'Equal';
  const { order, ofDates } = ORDER_WORDS[name] ?? { order: 'eq', ofDates: false };
  return { kind: 'order', order, ofDates, left, right: sum(child(cst, 'sum')), ...here };
}

export function deadline(cst: CstNode, subject: Node, here: Span): Node {
  if (token(cst, 'AssessedYear') !== null) return { kind: 'inYear', subject, ...here };
  const base = sum(child(cst, 'sum'));
  const negated = token(cst, 'NotAt') !== null || token(cst, 'NotWithin') !== null;
  if (token(cst, 'Within') !== null || token(cst, 'NotWithin') !== null) {
    const period = duration(child(cst, 'duration'));
    const shifted: Node = { kind: 'shift', base, direction: 'after', period, start: period.start, end: base.end };
    return { kind: 'deadline', form: 'inside', negated, subject, base: shifted, ...here };
  }
  const forms: readonly (readonly [string, DeadlineForm])[] = [
    ['Inside', 'inside'],
    ['By', 'by'],
    ['After', 'after'],
    ['Before', 'before'],
    ['OrAbove', 'above'],
    ['Below', 'below'],
  ];
  const form = forms.find(([name]) => token(cst, name) !== null)?.[1] ?? 'by';
  return { kind: 'deadline', form, negated, subject, base, ...here };
}
