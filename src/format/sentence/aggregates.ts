import type { SentenceWord } from '../../../grammar/spellings.js';
import type { ListNode, Node } from '../../syntax/sentence-tree.js';
import { list } from './lists.js';
import { keyword, type Piece } from './pieces.js';
import { print } from './print.js';
import { whenEmpty } from './values.js';
import { close, INSIDE, nameOf, open, type Standing, type Writer } from './writer.js';

type Aggregate = Extract<Node, { kind: 'aggregate' }>;

/** L的数量, L中C的比例, L的F合计, and what an empty list is worth. */
export function aggregate(w: Writer, node: Aggregate, at: Standing): readonly Piece[] {
  const twoConditions = node.list.filter !== null && node.condition !== null;
  // A share of a filtered list: English has a form everywhere, Chinese only behind a window or 是指. Of counts only Chinese has one.
  const english = node.of === 'share' ? w.spelling === 'en' || (twoConditions && !at.counted) : w.spelling === 'en' && !twoConditions;
  const words = english ? aggregateInEnglish(w, node) : aggregateInChinese(w, node);
  if (node.whenEmpty === null) return words;
  // A share has no such words in English that could stand in parentheses.
  if (w.spelling === 'en' && (!at.operand || node.whenEmpty.exact !== null)) return [...words, ...whenEmpty(w, node.whenEmpty)];
  const { start } = node.whenEmpty;
  return [...words, open(w, start), ...whenEmpty(w, node.whenEmpty).slice(1), close(w, start)];
}

const OVER: Readonly<Record<Exclude<Aggregate['of'], 'count' | 'share'>, SentenceWord>> = {
  sum: 'Sum',
  mean: 'Mean',
  largest: 'Largest',
  smallest: 'Smallest',
  earliest: 'Earliest',
  latest: 'Latest',
};

function aggregateInChinese(w: Writer, { of, list: from, condition, field, start }: Aggregate): readonly Piece[] {
  const within = condition === null ? [] : [keyword('Among', 'zh', condition.start), ...print(w, condition, INSIDE)];
  const asked =
    of === 'count'
      ? [keyword('Count', 'zh', start)]
      : of === 'share'
        ? [keyword('Share', 'zh', start)]
        : [...(field === null ? [] : [nameOf(w, 'name', field)]), keyword(OVER[of], 'zh', start)];
  return [...list(w, from, w.spelling === 'zh'), ...within, keyword('Of', 'zh', start), ...asked];
}

function aggregateInEnglish(w: Writer, { of, list: from, condition, field, start }: Aggregate): readonly Piece[] {
  if (of === 'share') {
    const satisfying = condition === null ? [] : [open(w, condition.start), ...print(w, condition, INSIDE), close(w, condition.end)];
    return [keyword('Share', 'en', start), ...argument(w, from, from.filter), keyword('Satisfies', 'en', start, 2), ...satisfying];
  }
  if (of === 'count') return [keyword('Count', 'en', start), ...argument(w, from, condition)];
  const over = field === null ? [] : [nameOf(w, 'name', field)];
  return [keyword(OVER[of], 'en', start), ...over, keyword('OfItems', 'en', start), ...argument(w, from, condition)];
}

/** L, or `(L where C)`. */
function argument(w: Writer, from: ListNode, condition: Node | null): readonly Piece[] {
  const named = nameOf(w, 'list', from.name);
  if (condition === null) return [named];
  return [open(w, from.start), named, keyword('Where', 'en', condition.start), ...print(w, condition, INSIDE), close(w, condition.end)];
}
