import type { SentenceWord } from '../../../grammar/spellings.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Order } from '../../syntax/words.js';
import { keyword, type Piece, piece } from './pieces.js';
import { print } from './print.js';
import { duration, whenZero } from './values.js';
import { close, nameOf, open, type Standing, type Writer } from './writer.js';

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

const ORDERS: Readonly<Record<Order, readonly [zh: SentenceWord, en: SentenceWord, sign: string]>> = {
  ge: ['NoLess', 'AtLeast', '≥'],
  le: ['NoMore', 'AtMost', '≤'],
  gt: ['More', 'More', '>'],
  lt: ['Less', 'Less', '<'],
  eq: ['Equal', 'Equal', '='],
  ne: ['Unequal', 'Unequal', '≠'],
};
const DATE_ORDERS: Readonly<Record<Order, SentenceWord>> = {
  ge: 'NotEarlier',
  le: 'NotLater',
  gt: 'Later',
  lt: 'Earlier',
  eq: 'Equal',
  ne: 'Unequal',
};

export function order(w: Writer, node: NodeOf<'order'>, at: Standing): readonly Piece[] {
  const [zh, en, sign] = ORDERS[node.order];
  const from = node.left.end;
  const word = keyword(node.ofDates ? DATE_ORDERS[node.order] : w.spelling === 'zh' ? zh : en, w.spelling, from);
  const relation = w.signs && !node.ofDates ? piece('sign', sign, from) : word;
  return [...operand(w, node.left, at, false), relation, ...operand(w, node.right, at, true)];
}

export function choice(w: Writer, node: NodeOf<'choice'>, at: Standing): readonly Piece[] {
  const word: SentenceWord = node.several ? (node.negated ? 'NotOneOf' : 'OneOf') : node.negated ? 'IsNot' : 'Is';
  const options = node.options.flatMap((option, i) => [
    ...(i === 0 ? [] : [w.spelling === 'zh' ? piece('enum', '、', option.start) : piece('comma', ',', option.start)]),
    nameOf(w, 'option', option),
  ]);
  const right = node.right === null ? options : operand(w, node.right, at, true);
  return [...operand(w, node.left, at, false), keyword(word, w.spelling, node.left.end), ...right];
}

/** 在D之后15日内, 在D以前; within 15 days after D, by D. */
export function deadline(w: Writer, { form, negated, subject, base }: NodeOf<'deadline'>, at: Standing): readonly Piece[] {
  const left = operand(w, subject, at, false);
  const from = base.start;
  if (form === 'inside') {
    if (w.spelling === 'en' && base.kind === 'shift' && base.direction === 'after') {
      const { period } = base;
      const words = [keyword(negated ? 'NotWithin' : 'Within', 'en', from), ...duration(w, period, 'en'), keyword('Later', 'en', from)];
      return [...left, ...words, ...operand(w, base.base, at, true)];
    }
    const until = base.kind === 'shift' ? shift(w, base, { ...at, depth: null }, 'zh') : operand(w, base, at, false);
    return [...left, keyword(negated ? 'NotAt' : 'At', 'zh', from), ...until, keyword('Inside', 'zh', base.end)];
  }
  const day = operand(w, base, at, w.spelling === 'en');
  if (w.spelling === 'en') return [...left, keyword('By', 'en', from), ...day];
  return [...left, keyword('At', 'zh', from), ...day, keyword('By', 'zh', base.end)];
}

/** F在考核年度内, `F in the assessed year`. */
export function inYear(w: Writer, { subject, end }: NodeOf<'inYear'>, at: Standing): readonly Piece[] {
  const left = operand(w, subject, at, false);
  const year = keyword('AssessedYear', w.spelling, end);
  return w.spelling === 'en' ? [...left, year] : [...left, keyword('At', 'zh', end), year];
}

/** D之后15日, `15 days after D`. English has no form for a period that an interpretation gives, nor for what stands before one. */
export function shift(w: Writer, { base, direction, period, start }: NodeOf<'shift'>, at: Standing, form: 'zh' | 'en'): readonly Piece[] {
  if (form === 'en') {
    const word = keyword(direction === 'after' ? 'Later' : 'Earlier', 'en', start);
    return [...duration(w, period, 'en'), word, ...operand(w, base, at, true)];
  }
  const before = base.kind === 'shift' ? shift(w, base, at, 'zh') : operand(w, base, at, false);
  return [...before, keyword(direction === 'after' ? 'After' : 'Before', 'zh', base.end), ...duration(w, period, 'zh')];
}

/** 有F, 没有F; `F exists`, `no F`. */
export function exists(w: Writer, { field, negated, condition, start }: NodeOf<'exists'>, at: Standing): readonly Piece[] {
  const name = nameOf(w, 'name', field);
  if (w.spelling === 'en' && !negated && condition === null && !at.operand) return [name, keyword('Exists', 'en', field.end)];
  const words = [keyword(negated ? 'No' : 'Has', w.spelling, start), name];
  if (condition === null) return words;
  return [...words, keyword('Satisfies', w.spelling, condition.start), ...print(w, condition, { ...at, operand: false, counted: false })];
}

/** 到D仍没有F; `F still absent after D`. */
export function stillAbsent(w: Writer, { field, base, start }: NodeOf<'stillAbsent'>, at: Standing): readonly Piece[] {
  const name = nameOf(w, 'name', field);
  if (w.spelling === 'en' && !at.operand) return [name, keyword('StillAbsent', 'en', field.end), ...operand(w, base, at, true)];
  return [keyword('Until', 'zh', start), ...operand(w, base, at, false), keyword('StillNo', 'zh', base.end), name];
}

export function supplied(w: Writer, { name, isList, start }: NodeOf<'supplied'>, at: Standing): readonly Piece[] {
  const named = nameOf(w, isList ? 'list' : 'name', name);
  if (w.spelling === 'en' && (isList || !at.operand)) return [named, keyword('Supplied', 'en', name.end)];
  return [keyword('Supplied', 'zh', start), named];
}

const SIGNS = { '+': ['＋', '+'], '-': ['－', '-'], '*': ['×', '×'], '/': ['÷', '÷'] } as const;

export function arithmetic(w: Writer, { operator, left, right, whenZero: zero }: NodeOf<'arithmetic'>, at: Standing): readonly Piece[] {
  const [zh, en] = SIGNS[operator];
  const sign = piece('sign', w.spelling === 'zh' ? zh : en, left.end);
  const words = [...operand(w, left, at, false), sign, ...operand(w, right, at, zero === null)];
  return zero === null ? words : [...words, open(w, zero.start), ...whenZero(w, zero).slice(1), close(w, zero.start)];
}

/** What is compared: it stays on its line, and something follows it. */
function operand(w: Writer, node: Node, at: Standing, last: boolean): readonly Piece[] {
  return print(w, node, { ...at, depth: null, operand: true, counted: false, last: last && at.last });
}
