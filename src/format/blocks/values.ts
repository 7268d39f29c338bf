import type { Field } from '../../model/vocabulary.js';
import { foldedOf, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type { Spelling } from '../spelling.js';
import { dateText } from './date-text.js';
import type { Printing } from './printing.js';

/**
 * A value of 已知, which is read as a fact sheet's is. In: its field, its words. Out: 是, 没有, 不详, options and dates in the spelling
 * at hand; texts and figures as they stand.
 */
export function valueText(p: Pick<Printing, 'spelling' | 'names'>, field: Field, words: Phrase): string {
  const said = foldedOf(words);
  const { type } = field;
  if (type.kind === 'option') {
    const option = type.options.find(({ name, alias }) => name === said || alias === said);
    if (option !== undefined) return p.names.wordFor({ kind: 'option', list: field.list, field: field.key, key: option.name }, p.spelling);
  }
  const plain = PLAIN.get(said);
  if (plain !== undefined && (plain.kind === 'any' || type.kind === 'yesNo')) return plain[p.spelling];
  if (type.kind === 'date') return dateText(words, p.spelling);
  return type.kind === 'text' ? wordsOf(words) : said;
}

interface Plain extends Readonly<Record<Spelling, string>> {
  /** Read so in every field, or only in one of 是 and 否. */
  readonly kind: 'any' | 'yesNo';
}

const NONE: Plain = { kind: 'any', zh: '没有', en: 'none' };
const UNKNOWN: Plain = { kind: 'any', zh: '不详', en: 'unknown' };
const YES: Plain = { kind: 'yesNo', zh: '是', en: 'yes' };
const NO: Plain = { kind: 'yesNo', zh: '否', en: 'no' };

const PLAIN: ReadonlyMap<string, Plain> = new Map([
  ...[NONE, UNKNOWN, YES, NO].flatMap((one) => [[one.zh, one] as const, [one.en, one] as const]),
  ['true', YES],
  ['false', NO],
]);

/** 没有 and 不详, also of a whole list; null for anything else. */
export function wholeListText(said: string, spelling: Spelling): string | null {
  const found = PLAIN.get(said);
  return found?.kind === 'any' ? found[spelling] : null;
}
