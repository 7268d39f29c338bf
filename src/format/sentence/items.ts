import type { SentenceWord } from '../../../grammar/spellings.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { readWhole } from '../../text/numeral.js';
import { count } from './figures.js';
import { keyword, type Piece, piece } from './pieces.js';
import { print } from './print.js';
import { keywords, type Standing, verbatim, WHOLE, type Writer } from './writer.js';

type Items = Extract<Node, { kind: 'items' }>;

/** 以下各项都满足, with its items. */
export function items(w: Writer, node: Items, at: Standing): readonly Piece[] {
  const level = at.level;
  const body = node.items.flatMap(({ mark, body: said }) => [
    piece('mark', markWords(mark.text, w), mark.start, { kind: 'item', level }),
    ...print(w, said, { ...WHOLE, level: level + 1 }),
  ]);
  return [...itemsHead(w, node), ...body];
}

const BOUNDS: Readonly<Record<Exclude<Items['rule'], 'all' | 'any'>, SentenceWord>> = {
  atLeast: 'AtLeast',
  atMost: 'AtMost',
  exactly: 'Exactly',
};

function itemsHead(w: Writer, { rule, n, start, items: said }: Items): readonly Piece[] {
  // Half an item: the check will speak of it.
  if (!Number.isInteger(n)) return [verbatim(w, { start, end: said[0]?.start ?? start })];
  const colon = piece('colon', ':', start);
  if (rule === 'all') {
    const zh = keywords('zh', start, 'Below', 'EachItem', 'AllDo', 'Satisfies');
    return w.spelling === 'zh' ? zh : [keyword('AllOf', 'en', start), colon];
  }
  if (rule === 'any' && w.spelling === 'en') return [keyword('AnyOf', 'en', start), colon];
  const bound = rule === 'any' ? { word: 'AtLeast' as const, n: 1 } : { word: BOUNDS[rule], n };
  const counted = [keyword(bound.word, w.spelling, start), piece('figure', count(String(bound.n), w.spelling), start)];
  if (w.spelling === 'en') return [...counted, keyword('OfItems', 'en', start), colon];
  return [keyword('Below', 'zh', start), ...counted, piece('measure', '项', start), keyword('Satisfies', 'zh', start)];
}

/** （1）, also where （一） was written; ① stays. A number left out or written twice stays too: the check will speak of it. */
function markWords(mark: string, { spelling }: Writer): string {
  const n = mark.startsWith('(') ? readWhole(mark, 1)?.n : undefined;
  if (n === undefined) return mark;
  return spelling === 'zh' ? `（${n}）` : `(${n})`;
}
