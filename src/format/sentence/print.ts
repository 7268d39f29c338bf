import type { Node, OtherwiseNode } from '../../syntax/sentence-tree.js';
import { aggregate } from './aggregates.js';
import { canonical } from './canonical.js';
import { items } from './items.js';
import { quantified, windowed } from './lists.js';
import { keyword, type Piece } from './pieces.js';
import { arithmetic, choice, deadline, exists, inYear, order, shift, stillAbsent, supplied } from './relations.js';
import { assessedDay, date, number, textValue, whenEmpty, whenZero } from './values.js';
import { close, nameOf, open, quotation, type Standing, verbatim, type Writer } from './writer.js';

type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/**
 * A sentence, or a part of one, in the first spelling of each of its words (language.md §5). In: who writes, the part as it was
 * read, where it stands. Out: its words. INVARIANT: read again they make the same tree, names and redundant words aside.
 */
export function print(w: Writer, written: Node, at: Standing): readonly Piece[] {
  const node = canonical(written);
  switch (node.kind) {
    case 'chain':
      return chain(w, node, at);
    case 'not':
      return [keyword('Not', w.spelling, node.start), ...print(w, node.item, { ...at, counted: false })];
    case 'items':
      return items(w, node, at);
    case 'quantified':
      return quantified(w, node, at);
    case 'windowed':
      return withEmpty(w, node, at, windowed);
    case 'aggregate':
      return withEmpty(w, node, at, aggregate);
    case 'order':
      return withZero(w, node, at, (some, one, standing) => withEmpty(some, one, standing, order));
    case 'choice':
      return choice(w, node, at);
    case 'deadline':
      return deadline(w, node, at);
    case 'exists':
      return exists(w, node, at);
    case 'stillAbsent':
      return stillAbsent(w, node, at);
    case 'inYear':
      return inYear(w, node, at);
    case 'supplied':
      return supplied(w, node, at);
    case 'paren':
      return [open(w, node.start), ...print(w, node.item, { ...at, last: true, operand: false, counted: false }), close(w, node.end)];
    case 'arithmetic':
      return withZero(w, node, at, arithmetic);
    case 'shift':
      return shift(w, node, at, node.period.quote === null ? w.spelling : 'zh');
    case 'misfit':
      return [...print(w, node.item, { ...at, last: false }), verbatim(w, node.words)];
    default:
      return simple(w, node);
  }
}

function simple(
  w: Writer,
  node: NodeOf<'name' | 'number' | 'date' | 'assessedDay' | 'text' | 'quote' | 'evaluationDate'>,
): readonly Piece[] {
  switch (node.kind) {
    case 'name':
      return [nameOf(w, 'name', node.word)];
    case 'number':
      return number(w, node);
    case 'date':
      return [date(w, node)];
    case 'assessedDay':
      return [assessedDay(w, node)];
    case 'text':
      return [textValue(w, node)];
    case 'quote':
      return [quotation(w, 'quote', node)];
    case 'evaluationDate':
      return [keyword('EvaluationDate', w.spelling, node.start)];
  }
}

/** A line may begin at its 且, never after it. */
function chain(w: Writer, { items: links, joins }: NodeOf<'chain'>, at: Standing): readonly Piece[] {
  const deeper = at.depth === null ? null : at.depth + 1;
  return links.flatMap((link, i) => {
    const last = i === links.length - 1 && at.last;
    const printed = print(w, link, { ...at, depth: deeper, last, operand: false, counted: false });
    const join = joins[i - 1];
    if (join === undefined) return printed;
    const word = keyword(join.word === 'and' ? 'And' : 'Or', w.spelling, join.start);
    return [{ ...word, breaks: at.depth === null ? null : { kind: 'join' as const, depth: at.depth } }, ...printed];
  });
}

/** What an empty list is worth stands at the end of the comparison, where the share it is about is the first one there. */
function withEmpty<T extends Node>(
  w: Writer,
  node: T,
  at: Standing,
  write: (w: Writer, node: T, at: Standing) => readonly Piece[],
): readonly Piece[] {
  const found = at.operand ? null : shareIn(node);
  if (found?.empty == null) return write(w, node, at);
  return [...write(w, found.without as T, at), ...whenEmpty(w, found.empty)];
}

/**
 * What a divisor of 0 means stands at the end of the comparison, or of the calculation, where the reader finds the quotient it is
 * about: the outermost one, with nothing behind it that could take the words.
 */
function withZero<T extends NodeOf<'order' | 'arithmetic'>>(
  w: Writer,
  node: T,
  at: Standing,
  write: (w: Writer, node: T, at: Standing) => readonly Piece[],
): readonly Piece[] {
  const quotient = node.kind === 'order' ? node.left : node;
  const simple = node.kind === 'arithmetic' || (node.right.kind !== 'arithmetic' && shareIn(node)?.empty == null);
  if (at.operand || !simple || quotient.kind !== 'arithmetic' || quotient.whenZero === null) return write(w, node, at);
  const without = { ...quotient, whenZero: null };
  const rest = (node.kind === 'order' ? { ...node, left: without } : without) as T;
  return [...write(w, rest, at), ...whenZero(w, quotient.whenZero)];
}

/** The share that ，名单为空视为100% at the end of a node is about, as the reader finds it (syntax/read-tree/sentence.ts). */
function shareIn(node: Node): { readonly empty: OtherwiseNode | null; readonly without: Node } | null {
  if (node.kind === 'aggregate')
    return node.whenEmpty !== null || node.of === 'share' ? { empty: node.whenEmpty, without: { ...node, whenEmpty: null } } : null;
  if (node.kind === 'windowed') {
    const found = shareIn(node.target);
    return found === null ? null : { empty: found.empty, without: { ...node, target: found.without } };
  }
  // In a calculation on the left a share may say nothing of it: the words at the end would go to that one.
  if (node.kind !== 'order' || node.left.kind === 'arithmetic' || node.left.kind === 'paren') return null;
  const left = shareIn(node.left);
  if (left !== null) return { empty: left.empty, without: { ...node, left: left.without } };
  const right = shareIn(node.right);
  return right === null ? null : { empty: right.empty, without: { ...node, right: right.without } };
}
