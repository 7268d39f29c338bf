import { foldedOf, type Phrase, phrase, wordsOf } from '../../syntax/phrase.js';
import type { PlacesSyntax, SelectionSyntax } from '../../syntax/scoring-tree.js';
import { CONTINUED, type Printing } from '../blocks/printing.js';
import type { Line } from '../layout/line.js';
import { figure } from '../sentence/figures.js';
import { laidOut, tail, valuePieces } from './slots.js';

/** 全部参评单位, 每个所属地区, the name of another 推选. */
export function rangeText(p: Printing, range: NonNullable<SelectionSyntax['range']>): string {
  const zh = p.spelling === 'zh';
  if (range.kind === 'all') return zh ? '全部参评单位' : 'all units';
  if (range.kind === 'selected') return wordsOf(range.of);
  const field = p.names.word(p.source, range.field, p.spelling);
  return zh ? `每个${field}` : `each ${field}`;
}

/** 3个; 参评单位数的四分之一，只舍不入; 不限. */
export function placesText({ spelling }: Printing, places: PlacesSyntax): string {
  const zh = spelling === 'zh';
  if (places.kind === 'unlimited') return zh ? '不限' : 'unlimited';
  if (places.kind === 'number') return zh ? `${places.n}个` : String(places.n);
  const { exact, rounding } = places;
  const inHundredths = /\/10{2,}$/.test(exact);
  const share = inHundredths ? figure(exact, true) : zh ? figure(exact, false) : exact;
  if (zh) return `参评单位数的${share}${rounding === null ? '' : `，${ROUNDINGS[rounding].zh}`}`;
  return `${share} of the units${rounding === null ? '' : `, round ${ROUNDINGS[rounding].en}`}`;
}

const ROUNDINGS = {
  down: { zh: '只舍不入', en: 'down' },
  up: { zh: '只入不舍', en: 'up' },
  halfUp: { zh: '四舍五入', en: 'half up' },
} as const;

/** 由办公室决定, 一并入选. */
export function tiesText({ spelling }: Printing, ties: NonNullable<SelectionSyntax['ties']>): string {
  if (ties.kind === 'all') return spelling === 'zh' ? '一并入选' : 'all selected';
  return spelling === 'zh' ? `由${wordsOf(ties.by)}决定` : `decided by ${wordsOf(ties.by)}`;
}

/** 总分从高到低；投诉件数从少到多. A key is told as it was: by height, by number, by date. */
export function rankLines(p: Printing, rank: SelectionSyntax['rank'], body: Phrase): readonly Line[] {
  const zh = p.spelling === 'zh';
  const pieces = rank.flatMap(({ value, order }, i) => {
    const next = rank[i + 1]?.value.words.start ?? body.end;
    const way = WAYS[wayOf(foldedOf(phrase(body.source, value.words.end, next)))][order];
    const end = i === rank.length - 1 ? '' : zh ? '；' : ';';
    return [...valuePieces(p, value, p.outcomeReader), tail(`${zh ? way.zh : `, ${way.en} first`}${end}`, value.words.end)];
  });
  return laidOut(
    p,
    pieces,
    CONTINUED,
    rank.map(({ value }) => value),
  );
}

type Way = 'height' | 'number' | 'date';

function wayOf(words: string): Way {
  if (/[多少]|most|fewest/.test(words)) return 'number';
  return /[早晚]|latest|earliest/.test(words) ? 'date' : 'height';
}

const WAYS: Readonly<Record<Way, Readonly<Record<'descending' | 'ascending', { readonly zh: string; readonly en: string }>>>> = {
  height: { descending: { zh: '从高到低', en: 'highest' }, ascending: { zh: '从低到高', en: 'lowest' } },
  number: { descending: { zh: '从多到少', en: 'most' }, ascending: { zh: '从少到多', en: 'fewest' } },
  date: { descending: { zh: '从晚到早', en: 'latest' }, ascending: { zh: '从早到晚', en: 'earliest' } },
};
