import type { Field, Vocabulary } from '../model/vocabulary.js';
import type { Fact, Facts, Source } from './facts.js';
import { nameForm } from './names.js';

/**
 * What a sheet says that names persons: texts and long numbers in 个人信息 fields, and who verified or decided something. In: a sheet as it
 * was read, its vocabulary. Out: each once, in the form of {@link nameForm}. Whatever else a person wrote freely is held against them before it is published. A name that was
 * written and not read, such as one of two that contradict each other, nobody can look for: then the empty text is among them, which every text holds.
 */
export function personalTexts(facts: Said, { form, lists }: Vocabulary): readonly string[] {
  const ofForm = textsOf(facts.form, form);
  const ofLists = lists.flatMap(({ key, fields }) => {
    const list = facts.lists[key];
    const records = (list?.records ?? []).flatMap((record) => [...textsOf(record.fields, fields), ...reviewer(record.source)]);
    return [...records, ...reviewer(list?.source ?? null)];
  });
  const { judgements, overrides, verdicts } = facts.decisions;
  const replies = (facts.statements?.entries ?? []).flatMap(({ reply }) => reply ?? []);
  const deciders = [...judgements, ...overrides, ...verdicts, ...replies].map(({ by }) => by);
  const texts = [...new Set([...ofForm, ...ofLists, ...deciders].map(nameForm))].filter(tells);
  return isUnread(facts, { form, lists }) ? [...texts, ''] : texts;
}

function isUnread(facts: Said, { form, lists }: Pick<Vocabulary, 'form' | 'lists'>): boolean {
  const isName = ({ personal, type }: Field) => personal && type.kind === 'text';
  const refused = (fact: Fact | undefined) => fact?.state === 'unknown' && fact.why === 'refused';
  return (
    form.filter(isName).some(({ key }) => refused(facts.form[key])) ||
    lists.some(({ key, fields }) =>
      fields.filter(isName).some((field) => (facts.lists[key]?.records ?? []).some((record) => refused(record.fields[field.key]))),
    )
  );
}

/** What of a sheet may name somebody. */
export type Said = Pick<Facts, 'form' | 'lists' | 'decisions' | 'statements'>;

/** A single character or figure stands in too many words that name nobody. */
function tells(text: string): boolean {
  return /^[\d.]+$/.test(text) ? text.length >= LONG_NUMBER : [...text].length >= 2;
}

/** Numbers of cards and telephones; shorter ones are also years and figures. */
const LONG_NUMBER = 6;

function textsOf(values: Readonly<Record<string, Fact>>, fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ key, personal }) => {
    const fact = values[key];
    if (fact === undefined) return [];
    return [...(personal ? written(fact) : []), ...reviewer(fact.source)];
  });
}

function written(fact: Fact): readonly string[] {
  if (fact.state !== 'known') return [];
  if (fact.value.kind === 'text') return [fact.value.text];
  return fact.value.kind === 'number' ? [fact.value.exact] : [];
}

/** 甲、乙 verified it together: each is a name. */
function reviewer(source: Source | null): readonly string[] {
  const names = source?.verifiedBy ?? null;
  return names === null ? [] : [names, ...names.split(/[、，,;；\s]+/)];
}
