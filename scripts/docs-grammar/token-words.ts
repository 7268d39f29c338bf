import { SENTENCE_WORDS, type Spelling } from '../../grammar/spellings.js';
import type { Language } from './language.js';

/** What a token is called in a diagram. `keyword`: a word written just so; else a kind of word. */
export interface TokenWord {
  readonly text: string;
  readonly keyword: boolean;
}

/** The word of a token in one language; null where that language has none (在 … 内 has no English of its own). */
export function tokenWord(name: string, label: string, language: Language): TokenWord | null {
  if (Object.hasOwn(SENTENCE_WORDS, name)) {
    const spelling: Spelling = SENTENCE_WORDS[name as keyof typeof SENTENCE_WORDS];
    const first = spelling[language][0];
    return first === undefined ? null : { text: first, keyword: true };
  }
  const kind = KINDS[name];
  if (kind !== undefined) return { text: kind[language], keyword: false };
  return { text: language === 'en' ? (HALF_WIDTH[label] ?? label) : label, keyword: true };
}

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  FieldName: { zh: '项目名称', en: 'field name' },
  ListName: { zh: '名单名称', en: 'list name' },
  OptionName: { zh: '选项', en: 'option' },
  Measure: { zh: '量词或单位', en: 'measure word or unit' },
  Numeral: { zh: '数字', en: 'numeral' },
  DateWord: { zh: '日期', en: 'date' },
  AssessedDay: { zh: '考核年度12月31日', en: 'assessed year 12-31' },
  Quoted: { zh: '“解释”', en: '“interpretation”' },
  QuotedWindow: { zh: '“期间的解释”', en: '“interpreted window”' },
  TextValue: { zh: '「文字」', en: '「text」' },
  Mark: { zh: '（1）', en: '(1)' },
  InnerMark: { zh: '①', en: '①' },
};

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '、': ',',
  '＋': '+',
  '－': '-',
};
