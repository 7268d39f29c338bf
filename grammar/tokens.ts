import { createToken, Lexer, type TokenType } from 'chevrotain';
import { SENTENCE_WORDS, type SentenceWord } from './spellings.js';

/**
 * The token types of a sentence. Words come from the table of spellings; the tokens themselves are cut by
 * cut.ts, because where a Chinese word ends depends on the names the vocabulary declares.
 */
const make = (name: string, label: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, label, pattern: Lexer.NA, categories });

export const WORD: Readonly<Record<SentenceWord, TokenType>> = Object.fromEntries(
  Object.entries(SENTENCE_WORDS).map(([name, s]) => [name, make(name, ([...s.zh, ...s.en] as string[])[0] ?? name)]),
) as Record<SentenceWord, TokenType>;

/** A field's name, or a defined value's. */
export const FieldName = make('FieldName', '名称');
/** A list's name, or a derived list's. */
export const ListName = make('ListName', '名单');
export const OptionName = make('OptionName', '选项');
/** 名, 件, 人: a measure word or a unit. */
export const Measure = make('Measure', '量词或单位');
export const Numeral = make('Numeral', '数');
export const DateWord = make('DateWord', '日期');
/** 考核年度12月31日: a day of the year assessed, which only the head of the set says. */
export const AssessedDay = make('AssessedDay', '考核年度的日期');
/** “…”: an interpretation. */
export const Quoted = make('Quoted', '“解释”');
/** “…”: an interpretation that is a window. */
export const QuotedWindow = make('QuotedWindow', '“时间范围的解释”');
/** 「…」: a text value. */
export const TextValue = make('TextValue', '「文字」');
/** （1） and ①. */
export const Mark = make('Mark', '（1）');
export const InnerMark = make('InnerMark', '①');

export const LParen = make('LParen', '（');
export const RParen = make('RParen', '）');
export const Comma = make('Comma', '，');
export const Enum = make('Enum', '、');
export const Semicolon = make('Semicolon', '；');
export const Colon = make('Colon', '：');
export const Stop = make('Stop', '。');
export const Plus = make('Plus', '＋');
export const Minus = make('Minus', '－');
export const Times = make('Times', '×');
export const Divide = make('Divide', '÷');

export const PUNCTUATION: Readonly<Record<string, TokenType>> = {
  '(': LParen,
  ')': RParen,
  ',': Comma,
  '、': Enum,
  ';': Semicolon,
  ':': Colon,
  '。': Stop,
  '.': Stop,
  '+': Plus,
  '-': Minus,
  '×': Times,
  '*': Times,
  '÷': Divide,
  '/': Divide,
};

export const SENTENCE_TOKENS: TokenType[] = [
  ...Object.values(WORD),
  FieldName,
  ListName,
  OptionName,
  Measure,
  Numeral,
  DateWord,
  AssessedDay,
  Quoted,
  QuotedWindow,
  TextValue,
  Mark,
  InnerMark,
  LParen,
  RParen,
  Comma,
  Enum,
  Semicolon,
  Colon,
  Stop,
  Plus,
  Minus,
  Times,
  Divide,
];
