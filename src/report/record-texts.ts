import type { Fact, RecordFact } from '../facts/facts.js';
import type { Field } from '../model/vocabulary.js';
import { valueWords } from '../verdict/explain/value-words.js';
import type { Language } from './run.js';

/**
 * A record as it would be filled in: one text a field, as a fact sheet reads it back; empty where nobody has said. Fields of 个人信息 are not
 * among those given, and whoever asks for one gets nothing.
 */
export function recordTexts(record: RecordFact, fields: readonly Field[], language: Language): readonly string[] {
  return fields.map((field) => (field.personal ? '' : factText(record.fields[field.key], field, language)));
}

/** One fact in the same way. */
export function factText(fact: Fact | undefined, field: Field, language: Language): string {
  if (fact === undefined || fact.state === 'unknown') return '';
  if (fact.state === 'none') return language === 'zh' ? '没有' : 'none';
  return valueWords(fact.value, field)[language];
}
