import { foldedOf, type Phrase, part } from './phrase.js';

/** What may follow the name of a 栏目 or a 名单, one behind a comma each. */
export type HeadingAttribute =
  /** 属于 抽查案卷. */
  | { readonly kind: 'belongsTo'; readonly name: Phrase }
  /** 未列的视为没有. */
  | { readonly kind: 'unlisted' }
  /** 须注明 已逐项检查. */
  | { readonly kind: 'provided'; readonly name: Phrase }
  /** 责任科室 人事科. */
  | { readonly kind: 'keptBy'; readonly who: Phrase }
  | { readonly kind: 'unknown' };

/** Reads one of them, in either spelling. In: the words between two commas. */
export function headingAttribute(words: Phrase): HeadingAttribute {
  const folded = foldedOf(words).replace(/\s+/g, ' ');
  if (folded === '未列的视为没有' || folded === 'unlisted means none') return { kind: 'unlisted' };
  const keeper = keeperIn(foldedOf(words));
  if (keeper !== null) return { kind: 'keptBy', who: part(words, foldedOf(words).length - keeper.length, keeper.length) };
  const match = NAMING.exec(foldedOf(words));
  if (match === null) return { kind: 'unknown' };
  const [whole, keyword = '', name = ''] = match;
  return { kind: /^(?:属于|belongs)/.test(keyword) ? 'belongsTo' : 'provided', name: part(words, whole.length - name.length, name.length) };
}

const NAMING = /^(属于|belongs\s+to(?=\s)|须注明|provided(?=\s))\s*([^\s:,;"()]+)$/;

/** 责任科室 人事科: the section that keeps a fact; null for other words. In: folded words, of a heading or a field. */
export function keeperIn(words: string): string | null {
  return KEEPER.exec(words)?.[1] ?? null;
}

const KEEPER = /^(?:责任科室|kept\s+by)\s+([^\s:,;"()](?:[^:,;"()\r\n]*[^\s:,;"()])?)$/;
