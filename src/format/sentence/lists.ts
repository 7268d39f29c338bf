import type { SentenceWord } from '../../../grammar/spellings.js';
import type { ListNode, Node } from '../../syntax/sentence-tree.js';
import { count } from './figures.js';
import { keyword, type Piece, piece } from './pieces.js';
import { print } from './print.js';
import { window } from './values.js';
import { INSIDE, keywords, nameOf, type Standing, type Writer } from './writer.js';

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** 每名L满足C, 没有C的L, 至少三件L满足C. */
export function quantified(w: Writer, node: NodeOf<'quantified'>, at: Standing): readonly Piece[] {
  const condition =
    node.condition === null ? [] : [satisfies(w, node), ...print(w, node.condition, { ...at, operand: false, counted: false })];
  return [...quantifier(w, node), ...list(w, node.list, at.last || node.condition !== null), ...condition];
}

function satisfies({ spelling }: Writer, { quantifier, condition, end }: NodeOf<'quantified'>): Piece {
  // every officers satisfies, no officers satisfy.
  return keyword('Satisfies', spelling, condition?.start ?? end, spelling === 'en' && quantifier !== 'every' ? 1 : 0);
}

const QUANTIFIERS: Readonly<Record<NodeOf<'quantified'>['quantifier'], SentenceWord>> = {
  every: 'Every',
  none: 'No',
  some: 'Has',
  atLeast: 'AtLeast',
  atMost: 'AtMost',
  exactly: 'Exactly',
};

/** The quantifier with its count, and the measure word where Chinese has one. */
function quantifier(w: Writer, { quantifier: rule, n, measure, list: { name }, start }: NodeOf<'quantified'>): readonly Piece[] {
  const counted = n === null ? [] : [piece('figure', count(n.exact, w.spelling), start)];
  const declared = w.names.measureOf(name.text);
  const other = measure !== null && measure.text !== declared ? measure.text : null;
  const usual = w.spelling === 'zh' && rule !== 'none' && rule !== 'some' ? declared : null;
  // A measure word that is not the list's own stays: the check asks what was meant.
  const word = other ?? usual;
  return [...keywords(w.spelling, start, QUANTIFIERS[rule]), ...counted, ...(word === null ? [] : [piece('measure', word, start)])];
}

/**
 * L, C的L, `L where C`. Each spelling has its own form for a filter, and sentences in which it would be read otherwise: there the
 * other's form stands. `closed`: what follows does not fall under the filter's last condition.
 */
export function list(w: Writer, { name, filter }: ListNode, closed: boolean): readonly Piece[] {
  const named = nameOf(w, 'list', name);
  if (filter === null) return [named];
  const condition = print(w, filter, INSIDE);
  if (w.spelling === 'zh' ? mayStandBefore(condition) : !closed) return [...condition, keyword('Of', 'zh', name.start), named];
  return [named, keyword('Where', 'en', filter.start), ...condition];
}

/** Whether the parser finds the 的 of a filter: what would open another part of the sentence may not stand before it. */
function mayStandBefore(condition: readonly Piece[]): boolean {
  let depth = 0;
  return condition.every(({ kind }, i) => {
    if (kind === 'open') depth += 1;
    else if (kind === 'close') depth -= 1;
    else if (depth === 0) {
      const asks = i === 0 && (kind === 'Has' || kind === 'No') && condition[1]?.kind === 'name';
      return (!OPENERS.has(kind) || asks) && !(kind === 'Of' && condition[i + 1]?.kind === 'list');
    }
    return true;
  });
}

/** As in the grammar's filterAhead (grammar/sentence/gates.ts). */
const OPENERS: ReadonlySet<string> = new Set<SentenceWord | 'mark'>([
  'Satisfies',
  'Every',
  'No',
  'Has',
  'AtLeast',
  'AtMost',
  'Exactly',
  'Last',
  'ThisYear',
  'AssessedYear',
  'Among',
  'Below',
  'mark',
]);

/** 近三年没有L, 近三年（…）. */
export function windowed(w: Writer, node: NodeOf<'windowed'>, at: Standing): readonly Piece[] {
  return [...window(w, node.window), ...print(w, node.target, { ...at, counted: true })];
}
