import { foldedOf } from '../../syntax/phrase.js';
import { splitAt } from '../../syntax/read-vocabulary.js';
import type { Cursor } from '../cursor.js';
import { type Completion, type Offer, typedOn } from './completion.js';
import { NOTHING, type PlaceOf } from './inside.js';

/** 核查 查阅资料：花名册；实地察看: the declared methods that are not named yet, and 全部 in front. */
export const inVerification: PlaceOf = (workspace, cursor, start) => {
  const words = cursor.source.folded.slice(start, cursor.at);
  const all = /^(?:全部|all)[\s:,]+/.exec(words)?.[0].length ?? 0;
  const entry = Math.max(all, words.search(/[^;。]*$/));
  const typed = words.slice(entry).trimStart();
  if (typed.includes(':')) return NOTHING;
  const named = words
    .slice(all, entry)
    .split(/[;。]/)
    .map((one) => (one.split(':')[0] ?? '').trim());
  const methods = workspace.tree.heads
    .flatMap((head) => head.parts.get('methods') ?? [])
    .flatMap((p) => splitAt(p, /[,、;]/).map(foldedOf));
  const detail = { zh: '核查方法', en: 'method of verification' };
  const offers = methods.filter((m) => !named.includes(m)).map((label): Offer => ({ kind: 'method', label, detail }));
  const every: Offer = { ...either(cursor, '全部', 'all'), detail: { zh: '各种方法都要用', en: 'every method is needed' } };
  const first = entry === 0 ? [{ ...every, insert: `${every.label} ` }] : [];
  return { completions: typedOn(cursor, cursor.at - typed.length, [...offers, ...first]), unfinished: words.trim() === '' };
};

/** 原文文件: the texts beside the rule files. */
export const inNoticeFile: PlaceOf = (workspace, cursor, start) => {
  const names = workspace.texts.map(({ file }) => file.split('/').at(-1) ?? file);
  const detail = { zh: '文件夹里的文字', en: 'a text of the folder' };
  return only(
    typedOn(
      cursor,
      start,
      [...new Set(names)].map((label) => ({ kind: 'file', label, detail }) as const),
    ),
  );
};

export const inLastDay: PlaceOf = (_, cursor, start) =>
  only(
    typedOn(cursor, start, [
      { ...either(cursor, '不顺延', 'stays'), detail: { zh: '末日是节假日也不变', en: 'a last day on a holiday stays' } },
      {
        ...either(cursor, '顺延', 'moves'),
        detail: { zh: '末日是节假日的，到下一个工作日', en: 'a last day on a holiday moves to the next working day' },
      },
    ]),
  );

/** 须覆盖 “…” 至 “…”. */
export const inCover: PlaceOf = (_, cursor, start) => behindQuotation(cursor, start, either(cursor, '至', 'to'));

/** 未引 “…” 理由 …. */
export const inUncited: PlaceOf = (_, cursor, start) => behindQuotation(cursor, start, either(cursor, '理由', 'reason'));

function behindQuotation(cursor: Cursor, start: number, offer: Offer) {
  const quoted = /^"[^"]+"\s*/.exec(cursor.source.folded.slice(start, cursor.at));
  if (quoted === null) return NOTHING;
  return only(typedOn(cursor, start + quoted[0].length, [{ ...offer, insert: `${offer.label} ` }]));
}

function either({ written }: Cursor, zh: string, en: string): Offer {
  return { kind: 'keyword', label: written === 'en' ? en : zh, detail: { zh, en }, also: [zh, en] };
}

function only(completions: readonly Completion[]) {
  return { completions, unfinished: true };
}
