import type { Model } from '../../model/model.js';
import type { Field } from '../../model/vocabulary.js';
import type { Fact, ListFact } from '../facts.js';
import { keyForm } from '../names.js';

/** Whether some words repeat a 个人信息 value of their own sheet: what is written freely may name whom it is about. */
export type NamesSomebody = (words: string) => boolean;

/** In: a model, and the sheet's facts as they were read. Out: the test. The values are gathered when it is first asked. */
export function namesSomebodyOf(
  { vocabulary }: Model,
  form: Readonly<Record<string, Fact>>,
  lists: Readonly<Record<string, ListFact>>,
): NamesSomebody {
  let known: ReadonlySet<string> | null = null;
  return (words) => {
    known ??= new Set([
      ...valuesOf(vocabulary.form, form),
      ...vocabulary.lists.flatMap((list) => (lists[list.key]?.records ?? []).flatMap(({ fields }) => valuesOf(list.fields, fields))),
    ]);
    const folded = keyForm(words);
    return [...known].some((value) => folded.includes(value));
  };
}

function valuesOf(fields: readonly Field[], facts: Readonly<Record<string, Fact>>): readonly string[] {
  return fields.flatMap(({ key, personal }) => {
    const text = personal ? textOf(facts[key]) : null;
    return text === null || text.length < (/^\p{Nd}+$/u.test(text) ? SHORTEST_NUMBER : SHORTEST_NAME) ? [] : [text];
  });
}

/** A single character or a small number stands in many texts and means nobody. */
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 6;

function textOf(fact: Fact | undefined): string | null {
  if (fact?.state !== 'known') return null;
  if (fact.value.kind === 'text') return keyForm(fact.value.text);
  return fact.value.kind === 'number' ? fact.value.exact : null;
}
