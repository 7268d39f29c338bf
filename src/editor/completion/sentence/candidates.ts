import type { TokenType } from '../../../../grammar/parser.js';
import { SENTENCE_WORDS, type SentenceWord, type Spelling } from '../../../../grammar/spellings.js';
import * as T from '../../../../grammar/tokens.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { InterpretationValue } from '../../../model/model.js';
import type { Field, List, Option } from '../../../model/vocabulary.js';
import { wordsOf } from '../../../syntax/phrase.js';
import type { Written } from '../../spelling.js';
import { definitionDetail, fieldDetail, interpretationDetail, listDetail, negativeDetail, optionDetail } from '../../words/details.js';
import { sentenceWordHelp } from '../../words/sentence-words.js';
import type { Workspace } from '../../workspace.js';
import type { CompletionKind } from '../completion.js';

/** A word that might stand in a sentence. */
export interface Candidate {
  readonly type: TokenType;
  readonly word: string;
  /** Other words by which it is found. */
  readonly also: readonly string[];
  readonly kind: CompletionKind;
  readonly detail: Bilingual;
  readonly stands: Stands;
}

/** What a candidate stands for. */
export type Stands =
  | { readonly kind: 'word' | 'measure' | 'list' | 'definition' }
  | { readonly kind: 'mark'; readonly n: number }
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'negative'; readonly field: Field }
  | { readonly kind: 'option'; readonly field: Field; readonly option: Option }
  | { readonly kind: 'interpretation'; readonly value: InterpretationValue };

/** Every word a sentence of this set can hold, but figures, dates and free texts. In: the spelling to write them in. */
export function candidatesIn(workspace: Workspace, written: Written): readonly Candidate[] {
  const { vocabulary } = workspace.meaning();
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)];
  return [
    ...keywords(written, workspace.meaning().assessedYear !== null),
    ...fields.map((field) => fieldCandidate(field, vocabulary.lists, written)),
    ...fields.flatMap((field) => negativeCandidates(field, written)),
    ...vocabulary.lists.map((list) => listCandidate(list, written)),
    ...definitions(workspace, written),
    ...interpretations(workspace),
    ...fields.flatMap((field) => options(field, written)),
    ...measures(workspace),
    ...marks(),
    ...signs(written),
  ];
}

/** `assessed`: whether the head of the set names a year, without which 考核年度内 means nothing. */
function keywords(written: Written, assessed: boolean): readonly Candidate[] {
  return Object.entries<Spelling>(SENTENCE_WORDS).flatMap(([key, spelling]) => {
    if (NOT_IN_SENTENCES.has(key) || (!assessed && OF_THE_YEAR.has(key))) return [];
    const type = T.WORD[key as SentenceWord];
    const also = [...spelling.zh, ...spelling.en];
    // satisfies, satisfy and satisfying each have their place; elsewhere the first spelling is the one to write.
    const words = key === 'Satisfies' ? spelling[written] : spelling[written].slice(0, 1);
    const detail = sentenceWordHelp(key as SentenceWord).short;
    return words.map((word) => ({ type, word, also, kind: 'keyword', detail, stands: WORD }) as const);
  });
}

const WORD = { kind: 'word' } as const;

/** Words of 解释 and 应当, which are no sentences. */
const NOT_IN_SENTENCES: ReadonlySet<string> = new Set(['UsedBy', 'ClauseWord']);

const OF_THE_YEAR: ReadonlySet<string> = new Set(['AssessedYear', 'EachQuarterAssessed', 'EachMonthAssessed']);

interface Named {
  readonly name: string;
  readonly alias: string | null;
}

/** A name as this spelling has it, and all its names. */
function bothNames({ name, alias }: Named, written: Written): Pick<Candidate, 'word' | 'also'> {
  return { word: written === 'en' ? (alias ?? name) : name, also: alias === null ? [name] : [name, alias] };
}

function fieldCandidate(field: Field, lists: readonly List[], written: Written): Candidate {
  const detail = fieldDetail(field, lists);
  return { type: T.FieldName, ...bothNames(field, written), kind: 'field', detail, stands: { kind: 'field', field } };
}

/** 反面: the name of the “no”. */
function negativeCandidates(field: Field, written: Written): readonly Candidate[] {
  if (field.negative === null) return [];
  const detail = negativeDetail(field);
  const stands = { kind: 'negative', field } as const;
  return [{ type: T.FieldName, ...bothNames(field.negative, written), kind: 'field', detail, stands }];
}

function listCandidate(list: List, written: Written): Candidate {
  return { type: T.ListName, ...bothNames(list, written), kind: 'list', detail: listDetail(list), stands: { kind: 'list' } };
}

function definitions(workspace: Workspace, written: Written): readonly Candidate[] {
  return workspace.tree.definitions.map((syntax) => {
    const named = { name: wordsOf(syntax.name), alias: syntax.alias === null ? null : wordsOf(syntax.alias) };
    const isList = workspace.reader().names.words.get(named.name) === 'list';
    return {
      type: isList ? T.ListName : T.FieldName,
      ...bothNames(named, written),
      kind: 'definition',
      detail: definitionDetail(syntax),
      stands: isList ? { kind: 'list' } : { kind: 'definition' },
    };
  });
}

function interpretations(workspace: Workspace): readonly Candidate[] {
  return [...workspace.meaning().interpretations.values()].map(({ name, value, words }) => ({
    type: value.kind === 'window' ? T.QuotedWindow : T.Quoted,
    word: `“${name}”`,
    // The marks may be typed in either width, or left away.
    also: [`"${name}"`, name],
    kind: 'interpretation',
    detail: interpretationDetail(words),
    stands: { kind: 'interpretation', value },
  }));
}

function options(field: Field, written: Written): readonly Candidate[] {
  const { type } = field;
  if (type.kind !== 'option') return [];
  return type.options.map((option) => {
    const stands = { kind: 'option', field, option } as const;
    return { type: T.OptionName, ...bothNames(option, written), kind: 'option', detail: optionDetail(field), stands } as const;
  });
}

function measures(workspace: Workspace): readonly Candidate[] {
  const { words } = workspace.reader().names;
  const declared = [...words].filter(([, kind]) => kind === 'measure').map(([word]) => word);
  const detail = { zh: '量词或单位', en: 'measure word or unit' };
  return [...new Set([...declared, ITEM])].map((word) => ({
    type: T.Measure,
    word,
    also: [],
    kind: 'measure',
    detail,
    stands: { kind: 'measure' },
  }));
}

/** 以下至少两项满足 counts its items so. */
export const ITEM = '项';

function marks(): readonly Candidate[] {
  const of = (type: TokenType, n: number, word: string, also: string[]): Candidate => {
    const detail = { zh: `第${n}项`, en: `item ${n}` };
    return { type, word, also, kind: 'item', detail, stands: { kind: 'mark', n } };
  };
  return [
    ...Array.from({ length: 99 }, (_, i) => of(T.Mark, i + 1, `（${i + 1}）`, [`(${i + 1})`])),
    ...Array.from({ length: 20 }, (_, i) => of(T.InnerMark, i + 1, String.fromCharCode(0x2460 + i), [])),
  ];
}

/** Punctuation in the width that goes with the spelling. */
function signs(written: Written): readonly Candidate[] {
  return SIGNS.map(([type, zh, en, detail]) => ({
    type,
    word: written === 'en' ? en : zh,
    also: [zh, en],
    kind: 'punctuation',
    detail,
    stands: WORD,
  }));
}

const SIGNS: readonly (readonly [TokenType, string, string, Bilingual])[] = [
  [T.LParen, '（', '(', { zh: '左括号', en: 'opening parenthesis' }],
  [T.RParen, '）', ')', { zh: '右括号', en: 'closing parenthesis' }],
  [T.Enum, '、', '、', { zh: '下一个选项', en: 'one more option' }],
  [T.Comma, '，', ',', { zh: '逗号', en: 'comma' }],
  [T.Semicolon, '；', ';', { zh: '分号', en: 'semicolon' }],
  [T.Colon, '：', ':', { zh: '冒号', en: 'colon' }],
  [T.Stop, '。', '.', { zh: '句号', en: 'full stop' }],
  [T.Plus, '＋', '+', { zh: '加', en: 'plus' }],
  [T.Minus, '－', '-', { zh: '减', en: 'minus' }],
  [T.Times, '×', '×', { zh: '乘', en: 'times' }],
  [T.Divide, '÷', '÷', { zh: '除以', en: 'divided by' }],
];
