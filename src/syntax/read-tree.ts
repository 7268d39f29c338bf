import type { CstNode, IToken } from 'chevrotain';
import { readDate } from '../text/dates.js';
import { readNumeral } from '../text/numeral.js';
import type {
  AggregateWord, DeadlineForm, DurationNode, EmptyNode, Item, ItemsRule, Join, ListNode, Node, QuantifierWord, Span, Whole,
  WindowNode, Word,
} from './sentence-tree.js';
import type { Order, PeriodUnit, Window } from './words.js';

/** From the parser's tree of words to the sentence as written. In: the CST of one entry rule. Out: its node. */
export function readTree(cst: CstNode): Node {
  return cst.name === 'body' ? body(cst) : body(child(cst, 'body'));
}

/** 定义 F 是指 …: a body, or C的L的数量. */
export function readDefinitionTree(cst: CstNode): Node {
  const filtered = maybe(cst, 'filteredAggregate');
  return filtered === null ? readTree(cst) : filteredAggregate(filtered);
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

function body(cst: CstNode): Node {
  const items = maybe(cst, 'items');
  return items === null ? chain(child(cst, 'chain')) : itemList(items);
}

function itemList(cst: CstNode): Node {
  const head = child(cst, 'itemsHead');
  const items = [...all(cst, 'item'), ...all(cst, 'innerItem')].map((node): Item => {
    const mark = token(node, 'Mark') ?? needed(node, 'InnerMark');
    const inner = maybe(node, 'body');
    return { mark: word(mark), body: inner === null ? chain(child(node, 'chain')) : body(inner), ...span(node) };
  });
  const bound = maybe(head, 'bound');
  const { rule, n } = bound === null ? { rule: (token(head, 'AnyOf') === null ? 'all' : 'any') as ItemsRule, n: items.length } : boundOf(bound);
  return { kind: 'items', rule: rule === 'atLeast' && n === 1 ? 'any' : rule, n, items, ...span(cst) };
}

function boundOf(cst: CstNode): { rule: 'atLeast' | 'atMost' | 'exactly'; n: number; whole: Whole } {
  const numeral = needed(cst, 'Numeral');
  const exact = readNumeral(numeral.image, 0)?.exact ?? '0';
  const rule = token(cst, 'AtLeast') !== null ? 'atLeast' : token(cst, 'AtMost') !== null ? 'atMost' : 'exactly';
  return { rule, n: Number(exact), whole: { exact, ...tokenSpan(numeral) } };
}

function chain(cst: CstNode): Node {
  const links = all(cst, 'link').map(link);
  const first = links[0];
  if (first === undefined) throw new Error('a chain without links: the parser let an empty sentence pass');
  if (links.length === 1) return first;
  const joins = [...tokens(cst, 'And'), ...tokens(cst, 'Or')]
    .map((t): Join => ({ word: t.tokenType.name === 'And' ? 'and' : 'or', ...tokenSpan(t) }))
    .sort((a, b) => a.start - b.start);
  return { kind: 'chain', items: links, joins, ...span(cst) };
}

function link(cst: CstNode): Node {
  const item = comparison(child(cst, 'comparison'));
  return token(cst, 'Not') === null ? item : { kind: 'not', item, ...span(cst) };
}

function comparison(cst: CstNode): Node {
  const left = sum(child(cst, 'sum'));
  const here = span(cst);
  const compared = relation(cst, left, here);
  const empty = maybe(cst, 'whenEmpty');
  return empty === null ? compared : withEmpty(compared, whenEmpty(empty));
}

function relation(cst: CstNode, left: Node, here: Span): Node {
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
  if (token(cst, 'Exists') !== null && left.kind === 'name') return { kind: 'exists', field: left.word, negated: false, condition: null, ...here };
  if (token(cst, 'Supplied') !== null && left.kind === 'name') return { kind: 'supplied', name: left.word, isList: false, ...here };
  return left;
}

function choice(cst: CstNode, left: Node, here: Span): Node {
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

const ORDER_WORDS: Readonly<Record<string, { readonly order: Order; readonly ofDates: boolean }>> = {
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

function orderOf(cst: CstNode, left: Node, here: Span): Node {
  const name = Object.keys(ORDER_WORDS).find((n) => token(cst, n) !== null) ?? 'Equal';
  const { order, ofDates } = ORDER_WORDS[name] ?? { order: 'eq', ofDates: false };
  return { kind: 'order', order, ofDates, left, right: sum(child(cst, 'sum')), ...here };
}

function deadline(cst: CstNode, subject: Node, here: Span): Node {
  const base = sum(child(cst, 'sum'));
  if (token(cst, 'Within') !== null) {
    const period = duration(child(cst, 'duration'));
    const shifted: Node = { kind: 'shift', base, direction: 'after', period, start: period.start, end: base.end };
    return { kind: 'deadline', form: 'inside', subject, base: shifted, ...here };
  }
  const forms: readonly (readonly [string, DeadlineForm])[] = [
    ['Inside', 'inside'], ['By', 'by'], ['After', 'after'], ['Before', 'before'], ['OrAbove', 'above'], ['Below', 'below'],
  ];
  const form = forms.find(([name]) => token(cst, name) !== null)?.[1] ?? 'by';
  return { kind: 'deadline', form, subject, base, ...here };
}

/** The share that a sentence ends with ，名单为空视为100% about: the only one without such words. */
function withEmpty(node: Node, empty: EmptyNode): Node {
  if (node.kind === 'aggregate') return node.whenEmpty === null ? { ...node, whenEmpty: empty } : node;
  if (node.kind === 'windowed') return { ...node, target: withEmpty(node.target, empty) };
  if (node.kind === 'order') {
    const left = withEmpty(node.left, empty);
    return left === node.left ? { ...node, right: withEmpty(node.right, empty) } : { ...node, left };
  }
  return node;
}

function whenEmpty(cst: CstNode): EmptyNode {
  const numeral = readNumeral(needed(cst, 'Numeral').image, 0);
  return { exact: numeral?.exact ?? '0', percentage: numeral?.percentage ?? false, ...span(cst) };
}

function sum(cst: CstNode): Node {
  return folded(all(cst, 'product').map(product), [...tokens(cst, 'Plus'), ...tokens(cst, 'Minus')]);
}

function product(cst: CstNode): Node {
  return folded(all(cst, 'shifted').map(shifted), [...tokens(cst, 'Times'), ...tokens(cst, 'Divide')]);
}

const OPERATORS: Readonly<Record<string, '+' | '-' | '*' | '/'>> = { Plus: '+', Minus: '-', Times: '*', Divide: '/' };

function folded(parts: readonly Node[], signs: readonly IToken[]): Node {
  const sorted = [...signs].sort((a, b) => a.startOffset - b.startOffset);
  return parts.slice(1).reduce<Node>((left, right, i) => {
    const operator = OPERATORS[sorted[i]?.tokenType.name ?? ''] ?? '+';
    return { kind: 'arithmetic', operator, left, right, start: left.start, end: right.end };
  }, parts[0] as Node);
}

function shifted(cst: CstNode): Node {
  return all(cst, 'shift').reduce<Node>((base, s) => {
    const period = duration(child(s, 'duration'));
    return { kind: 'shift', base, direction: token(s, 'After') === null ? 'before' : 'after', period, start: base.start, end: period.end };
  }, primary(child(cst, 'primary')));
}

function duration(cst: CstNode): DurationNode {
  const quote = token(cst, 'Quoted');
  if (quote !== null) return { quote: inside(quote), exact: null, unit: null, ...span(cst) };
  return { quote: null, exact: readNumeral(needed(cst, 'Numeral').image, 0)?.exact ?? null, unit: durationUnit(child(cst, 'durationUnit')), ...span(cst) };
}

function durationUnit(cst: CstNode): 'day' | 'workingDay' | 'month' | 'year' {
  if (token(cst, 'WorkingDayUnit') !== null) return 'workingDay';
  if (token(cst, 'MonthUnit') !== null) return 'month';
  return token(cst, 'YearUnit') === null ? 'day' : 'year';
}

function primary(cst: CstNode): Node {
  const here = span(cst);
  const parenCst = maybe(cst, 'paren');
  if (parenCst !== null) return paren(parenCst);
  const quantifiedCst = maybe(cst, 'quantified');
  if (quantifiedCst !== null) return quantified(quantifiedCst);
  const windowedCst = maybe(cst, 'windowed');
  if (windowedCst !== null) return windowed(windowedCst);
  const aggregateNode = anyAggregate(cst);
  if (aggregateNode !== null) return aggregateNode;
  const suppliedCst = maybe(cst, 'suppliedTest');
  if (suppliedCst !== null) {
    const list = token(suppliedCst, 'ListName');
    return { kind: 'supplied', name: word(list ?? needed(suppliedCst, 'FieldName')), isList: list !== null, ...here };
  }
  const shiftCst = maybe(cst, 'shiftEnglish');
  if (shiftCst !== null) return shiftEnglish(shiftCst);
  const numberCst = maybe(cst, 'number');
  if (numberCst !== null) return number(numberCst);
  return simple(cst, here);
}

function simple(cst: CstNode, here: Span): Node {
  const field = token(cst, 'FieldName');
  if (field !== null) return { kind: 'name', word: word(field), ...here };
  const date = token(cst, 'DateWord');
  if (date !== null) return dateWord(date);
  const quote = token(cst, 'Quoted');
  if (quote !== null) return { kind: 'quote', name: inside(quote), ...here };
  const text = token(cst, 'TextValue');
  return text === null ? { kind: 'evaluationDate', ...here } : textValue(text);
}

function paren(cst: CstNode): Node {
  return { kind: 'paren', item: chain(child(cst, 'chain')), ...span(cst) };
}

function number(cst: CstNode): Extract<Node, { kind: 'number' }> {
  const numeral = readNumeral(needed(cst, 'Numeral').image, 0);
  const unit = token(cst, 'Measure');
  return { kind: 'number', exact: numeral?.exact ?? '0', percentage: numeral?.percentage ?? false, unit: unit === null ? null : word(unit), ...span(cst) };
}

function dateWord(t: IToken): Extract<Node, { kind: 'date' }> {
  const date = readDate(t.image, 0);
  return { kind: 'date', from: date?.from ?? '', to: date?.to ?? '', real: date?.real ?? false, ...tokenSpan(t) };
}

function textValue(t: IToken): Extract<Node, { kind: 'text' }> {
  return { kind: 'text', value: t.image.slice(1, -1), ...tokenSpan(t) };
}

function shiftEnglish(cst: CstNode): Node {
  const base = shifted(child(cst, 'shifted'));
  const numeral = needed(cst, 'Numeral');
  const unit = child(cst, 'durationUnit');
  const period: DurationNode = {
    quote: null,
    exact: readNumeral(numeral.image, 0)?.exact ?? null,
    unit: durationUnit(unit),
    start: numeral.startOffset,
    end: span(unit).end,
  };
  return { kind: 'shift', base, direction: token(cst, 'Later') === null ? 'before' : 'after', period, ...span(cst) };
}

function quantified(cst: CstNode): Node {
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

/** C的L or L where C, below `cst`. */
function listOf(cst: CstNode): ListNode {
  const filtered = maybe(cst, 'filtered');
  if (filtered !== null) return { name: word(needed(filtered, 'ListName')), filter: chain(child(filtered, 'chain')), ...span(filtered) };
  const plain = maybe(cst, 'plainList') ?? maybe(cst, 'listArgument') ?? cst;
  const filter = maybe(plain, 'chain');
  const name = word(needed(plain, 'ListName'));
  return { name, filter: filter === null ? null : chain(filter), ...(filter === null ? { start: name.start, end: name.end } : span(plain)) };
}

function windowed(cst: CstNode): Node {
  const filtered = maybe(cst, 'filteredAggregate');
  const quantifiedCst = maybe(cst, 'quantified');
  const parenCst = maybe(cst, 'paren');
  const target =
    filtered !== null ? filteredAggregate(filtered)
    : quantifiedCst !== null ? quantified(quantifiedCst)
    : parenCst !== null ? paren(parenCst)
    : anyAggregate(cst);
  if (target === null) throw new Error('a window without a target: the parser let it pass');
  return { kind: 'windowed', window: window(child(cst, 'window')), target, ...span(cst) };
}

function window(cst: CstNode): WindowNode {
  const here = span(cst);
  const quote = token(cst, 'QuotedWindow');
  if (quote !== null) return { quote: inside(quote), window: null, each: null, ...here };
  if (token(cst, 'EachQuarterThisYear') !== null) return { quote: null, window: { kind: 'thisYear' }, each: 'quarter', ...here };
  if (token(cst, 'EachMonthThisYear') !== null) return { quote: null, window: { kind: 'thisYear' }, each: 'month', ...here };
  const eachCst = maybe(cst, 'each');
  const length = lengthOf(cst);
  // In English the word comes first and says only that it is each: in each of the last 4 calendar quarters.
  const own = token(cst, 'Last') === null && length.kind === 'lastPeriods' && token(eachCst ?? cst, 'EachYear') !== null;
  const each = eachCst === null ? null : own ? length.unit : eachOf(eachCst);
  return { quote: null, window: length, each, ...here };
}

function lengthOf(cst: CstNode): Window {
  if (token(cst, 'ThisYear') !== null) return { kind: 'thisYear' };
  const exact = readNumeral(needed(cst, 'Numeral').image, 0)?.exact ?? '';
  const n = /^\d{1,4}$/.test(exact) ? Number(exact) : Number.NaN;
  const whole = maybe(cst, 'wholePeriod');
  if (whole !== null) {
    const unit = token(whole, 'WholeYear') !== null ? 'year' : token(whole, 'WholeQuarter') !== null ? 'quarter' : 'month';
    return { kind: 'lastPeriods', n, unit };
  }
  return { kind: 'last', n, unit: token(cst, 'YearUnit') !== null ? 'year' : token(cst, 'MonthUnit') !== null ? 'month' : 'day' };
}

function eachOf(cst: CstNode): PeriodUnit {
  return token(cst, 'EachYear') !== null ? 'year' : token(cst, 'EachQuarter') !== null ? 'quarter' : 'month';
}

function filteredAggregate(cst: CstNode): Node {
  const list = listOf(cst);
  return aggregateOf(child(cst, 'aggregateTail'), list, { start: list.start, end: span(cst).end });
}

function anyAggregate(cst: CstNode): Node | null {
  const zh = maybe(cst, 'aggregate');
  if (zh !== null) return aggregateOf(child(zh, 'aggregateTail'), listOf(zh), span(zh));
  const en = maybe(cst, 'aggregateEnglish');
  return en === null ? null : aggregateEnglish(en);
}

function aggregateOf(tail: CstNode, list: ListNode, here: Span): Node {
  if (token(tail, 'Supplied') !== null) return { kind: 'supplied', name: list.name, isList: true, ...here };
  const over = maybe(tail, 'overField');
  const conditionCst = maybe(tail, 'chain');
  const empty = maybe(tail, 'whenEmpty');
  return {
    kind: 'aggregate',
    of: over !== null ? overWord(child(over, 'overWord')) : token(tail, 'Share') === null ? 'count' : 'share',
    list,
    condition: conditionCst === null ? null : chain(conditionCst),
    field: over === null ? null : word(needed(over, 'FieldName')),
    whenEmpty: empty === null ? null : whenEmpty(empty),
    ...here,
  };
}

function aggregateEnglish(cst: CstNode): Node {
  const over = maybe(cst, 'overWord');
  const parenCst = maybe(cst, 'paren');
  const empty = maybe(cst, 'whenEmpty');
  return {
    kind: 'aggregate',
    of: over !== null ? overWord(over) : token(cst, 'Share') === null ? 'count' : 'share',
    list: listOf(cst),
    condition: parenCst === null ? null : chain(child(parenCst, 'chain')),
    field: over === null ? null : word(needed(cst, 'FieldName')),
    whenEmpty: empty === null ? null : whenEmpty(empty),
    ...span(cst),
  };
}

function overWord(cst: CstNode): AggregateWord {
  const words: readonly (readonly [string, AggregateWord])[] = [
    ['Sum', 'sum'], ['Mean', 'mean'], ['Largest', 'largest'], ['Smallest', 'smallest'], ['Earliest', 'earliest'], ['Latest', 'latest'],
  ];
  return words.find(([name]) => token(cst, name) !== null)?.[1] ?? 'sum';
}

// What follows reads one node of the parser's tree.

function all(cst: CstNode, rule: string): CstNode[] {
  return (cst.children[rule] ?? []).filter((c): c is CstNode => 'children' in c);
}

function maybe(cst: CstNode, rule: string): CstNode | null {
  return all(cst, rule)[0] ?? null;
}

/** INVARIANT: only asked where the grammar has put one; the parser's own bug otherwise. */
function child(cst: CstNode, rule: string): CstNode {
  const found = maybe(cst, rule);
  if (found === null) throw new Error(`the grammar gives ${cst.name} no ${rule}`);
  return found;
}

function tokens(cst: CstNode, name: string): IToken[] {
  return (cst.children[name] ?? []).filter((c): c is IToken => 'image' in c);
}

function token(cst: CstNode, name: string): IToken | null {
  return tokens(cst, name)[0] ?? null;
}

function needed(cst: CstNode, name: string): IToken {
  const found = token(cst, name);
  if (found === null) throw new Error(`the grammar gives ${cst.name} no ${name}`);
  return found;
}

function tokenSpan(t: IToken): Span {
  return { start: t.startOffset, end: t.startOffset + t.image.length };
}

function word(t: IToken): Word {
  return { text: t.image, ...tokenSpan(t) };
}

function inside(t: IToken): string {
  return t.image.slice(1, -1).replace(/\s+/g, '');
}

function span(cst: CstNode): Span {
  return { start: cst.location?.startOffset ?? 0, end: (cst.location?.endOffset ?? 0) + 1 };
}
