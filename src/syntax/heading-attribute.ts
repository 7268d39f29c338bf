import { foldedOf, type Phrase, part } from './phrase.js';

/** What may follow the name of a 栏目 or a 名单, one behind a comma each. */
export type HeadingAttribute =
  /** 属于 抽查案卷. */
  | { readonly kind: 'belongsTo'; readonly name: Phrase }
  /** 未列的视为没有. */
  | { readonly kind: 'unlisted' }
  /** 须注明 已逐项检查. */
  | { readonly kind: 'provided'; readonly name: Phrase }
  | { readonly kind: 'unknown' };

/** Reads one of them, in either spelling. In: the words between two commas. */
export function headingAttribute(words: Phrase): HeadingAttribute {
  const folded = foldedOf(words).replace(/\s+/g, ' ');
  if (folded === '未列的视为没有' || folded === 'unlisted means none') return { kind: 'unlisted' };
  const match = NAMING.exec(foldedOf(words));
  if (match === null) return { kind: 'unknown' };
  const [whole, keyword = '', name = ''] = match;
  return { kind: /^(?:属于|belongs)/.test(keyword) ? 'belongsTo' : 'provided', name: part(words, whole.length - name.length, name.length) };
}

const NAMING = /^(属于|belongs\s+to(?=\s)|须注明|provided(?=\s))\s*([^\s:,;"()]+)$/;
