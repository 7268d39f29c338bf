import { exact } from '../../engine/number.js';
import type { Fact, Facts, RecordFact } from '../../facts/facts.js';
import type { Given } from '../../model/model.js';
import type { Field, List } from '../../model/vocabulary.js';
import type { Place } from '../../text/place.js';
import { optionWords } from '../explain/value-words.js';
import { recordsOf } from './sheet.js';

/** In which of the two spellings of the language words are written. */
export type Spelling = 'zh' | 'en';

/** Which facts are told: of the form, and of each list's records. */
export interface ToldFacts {
  readonly form: readonly Field[];
  readonly lists: readonly { readonly list: List; readonly fields: readonly Field[] }[];
}

/**
 * The facts of a sheet as the 已知 of an 示例 gives them: what is unknown is left out. In: the facts, those that are told,
 * and the spelling of yes, no, none, days and options. Read again (facts/given.ts) they are the same facts.
 */
export function givenOf(facts: Facts, told: ToldFacts, spelling: Spelling): readonly Given[] {
  const ofForm = told.form.flatMap((field): Given[] => {
    const words = factText(facts.form[field.key], field, spelling);
    return words === null ? [] : [{ kind: 'field', key: field.key, words, at: NOWHERE }];
  });
  const ofLists = told.lists.flatMap(({ list, fields }): Given[] => {
    const state = facts.lists[list.key]?.state ?? 'unknown';
    if (state === 'unknown') return [];
    const records = recordsOf(facts, list.key).map((record) => recordText(record, fields, spelling));
    return [{ kind: 'list', key: list.key, incomplete: state === 'incomplete', records, at: NOWHERE }];
  });
  return [...ofForm, ...ofLists];
}

/** A record of which nothing is known still says so of one fact: a pair of parentheses alone tells a reader nothing. */
function recordText({ fields: facts }: RecordFact, fields: readonly Field[], spelling: Spelling) {
  const entries = fields.flatMap((field) => {
    const words = factText(facts[field.key], field, spelling);
    return words === null ? [] : [{ key: field.key, words, at: NOWHERE }];
  });
  const [first] = fields;
  if (entries.length > 0 || first === undefined) return entries;
  return [{ key: first.key, words: spelling === 'zh' ? '不详' : 'unknown', at: NOWHERE }];
}

const START = { offset: 0, line: 1, column: 1 };
/** A case that is not written yet has no place. */
const NOWHERE: Place = { file: '', start: START, end: START };

/** 是, 2017年8月16日, 89.9%, 临时工, 没有; null for what nobody has said. */
function factText(fact: Fact | undefined, field: Field, spelling: Spelling): string | null {
  if (fact === undefined || fact.state === 'unknown') return null;
  if (fact.state === 'none') return spelling === 'zh' ? '没有' : 'none';
  const { value } = fact;
  switch (value.kind) {
    case 'yesNo':
      return spelling === 'zh' ? (value.yes ? '是' : '否') : value.yes ? 'yes' : 'no';
    case 'option':
      return optionWords(value.option, field)[spelling];
    case 'date':
      return dateText(value.from, value.to, spelling);
    case 'number':
      return numberText(value.exact, field);
    case 'text':
      return `「${value.text}」`;
  }
}

function dateText(from: string, to: string, spelling: Spelling): string {
  if (spelling === 'en') return from === to ? from : from.slice(0, 7);
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  return from === to ? `${year}年${month}月${day}日` : `${year}年${month}月`;
}

/** As a decimal where there is a finite one, with % where the field has it. */
function numberText(written: string, { type }: Field): string {
  const number = exact(written);
  const shown = type.kind === 'percentage' ? number.mul(100) : number;
  const decimal = shown.toString();
  return `${decimal.includes('(') ? shown.toFraction() : decimal}${type.kind === 'percentage' ? '%' : ''}`;
}
