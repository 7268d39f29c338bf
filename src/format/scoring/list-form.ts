import { VERB } from '../../syntax/scoring/amount.js';
import type { EffectWord, LineFormSyntax, OtherwiseSyntax } from '../../syntax/scoring-tree.js';
import type { Printing } from '../blocks/printing.js';
import { type Piece, piece } from '../sentence/pieces.js';
import { pointsText } from './amount.js';
import { linePieces } from './line.js';
import { conditionPieces, countedPieces, listName, tail, words } from './slots.js';

type ListForm = Extract<LineFormSyntax, { readonly items: unknown }>;

/** 以下各项…, with （1）（2） below it, or ①② inside an item. `most`: ，至多扣4分 behind the head. */
export function listPieces(p: Printing, effect: EffectWord, form: ListForm, most: readonly Piece[], depth: number): readonly Piece[] {
  const items = itemsOf(p, effect, form, depth + 1);
  const from = items[0]?.[0]?.from ?? 0;
  const colon = p.spelling === 'en' ? [piece('colon', ':', from)] : [];
  const marked = items.flatMap((item, i) => [mark(p, i + 1, depth + 1, item[0]?.from ?? from), ...item]);
  return [...headPieces(p, effect, form, from), ...most, ...colon, ...marked];
}

/** （1）, ①. */
export function mark({ spelling }: Printing, n: number, level: number, from: number): Piece {
  const text = level > 1 ? String.fromCharCode(0x2460 + n - 1) : spelling === 'zh' ? `（${n}）` : `(${n})`;
  return piece('mark', text, from, { kind: 'item', level });
}

function itemsOf(p: Printing, effect: EffectWord, form: ListForm, depth: number): readonly (readonly Piece[])[] {
  if (form.kind === 'elements') return form.items.map((item) => conditionPieces(p, item, depth));
  const lines = form.items.map((item) => linePieces(p, item, depth));
  const otherwise = form.kind === 'group' ? null : form.otherwise;
  return otherwise === null ? lines : [...lines, [otherwisePiece(p, effect, otherwise)]];
}

/** 其余扣0.3分, 其余不扣分; in a line that awards 其余得0分. */
function otherwisePiece(p: Printing, effect: EffectWord, { points: { exact, at } }: OtherwiseSyntax): Piece {
  const nothing = exact === '0' && effect !== 'award';
  if (p.spelling === 'en') return words(`otherwise ${nothing ? 'nothing' : pointsText(exact, p)}`, at.start);
  return words(nothing ? `其余不${VERB[effect]}分` : `其余${VERB[effect]}${pointsText(exact, p)}`, at.start);
}

function headPieces(p: Printing, effect: EffectWord, form: ListForm, from: number): readonly Piece[] {
  const [zh, verb] = [p.spelling === 'zh', VERB[effect]];
  switch (form.kind) {
    case 'elements': {
      const n = pointsText(form.points.exact, p);
      const rule = form.rule === 'missing' ? '缺' : '满足';
      return [words(zh ? `以下各项每${rule}一项${verb}${n}` : `${n} for each ${form.rule} of`, form.points.at.start)];
    }
    case 'group': {
      const n = pointsText(form.most.exact, p);
      return [words(zh ? `以下各项合计至多${verb}${n}` : `at most ${n} in all of`, form.most.at.start)];
    }
    case 'heaviest':
      return [words(zh ? `以下情形只${verb}最重的一项` : 'only the heaviest of', from)];
    case 'heaviestEach': {
      const start = form.counted.words.start;
      const counted = [words(zh ? '每' : 'for each', start), ...countedPieces(p, form.counted)];
      return [...counted, words(zh ? `只${verb}最重的一项` : 'only the heaviest of', form.counted.words.end), ...meanPieces(p, verb, form)];
    }
    case 'highest':
      return [words(zh ? '只取最高的一档' : 'only the highest of', from)];
  }
}

/** ，取平均，没有L的不适用. */
function meanPieces(p: Printing, verb: string, { mean, counted }: Extract<ListForm, { kind: 'heaviestEach' }>): readonly Piece[] {
  if (mean === null) return [];
  const [zh, list] = [p.spelling === 'zh', listName(p, counted)];
  const none = zh
    ? `，没有${list}的${mean.whenEmpty === 'nothing' ? `不${verb}` : '不适用'}`
    : `, ${EMPTY[mean.whenEmpty ?? 'nothing']} if there is no ${list}`;
  return [tail((zh ? '，取平均' : ', averaged') + (mean.whenEmpty === null ? '' : none), counted.words.end)];
}

const EMPTY = { notApplicable: 'not applicable', nothing: 'nothing' } as const;
