import type { Fact, Facts, RecordFact } from '../../src/facts/facts.js';
import type { FieldRef } from '../../src/model/expression.js';
import type { Field, List, Vocabulary } from '../../src/model/vocabulary.js';
import type { DayNumber, DayRange } from './calendar.js';

/** What a sentence sees: the facts as of the evaluation date, the records it stands in, the period at hand. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  readonly facts: Facts;
  readonly on: DayNumber;
  /** Innermost first: `up` counts along it. */
  readonly records: readonly RecordFact[];
  /** The lists those records stand in. */
  readonly homes: readonly string[];
  readonly period: DayRange | null;
}

export const inside = (scope: Scope, record: RecordFact, list: string): Scope => ({
  ...scope,
  records: [record, ...scope.records],
  homes: [list, ...scope.homes],
});

export function listOf(scope: Scope, key: string): List {
  return must(
    scope.vocabulary.lists.find((list) => list.key === key),
    `list ${key}`,
  );
}

export function fieldOf(scope: Scope, ref: { readonly list: string | null; readonly field: string }): Field {
  const fields = ref.list === null ? scope.vocabulary.form : listOf(scope, ref.list).fields;
  return must(
    fields.find((field) => field.key === ref.field),
    `field ${ref.field}`,
  );
}

export function factOf(scope: Scope, ref: FieldRef): Fact {
  if (ref.list === null) return must(scope.facts.form[ref.field], ref.field);
  const record = must(scope.records[ref.up], `record ${ref.up} up`);
  return must(record.fields[ref.field], ref.field);
}

/** Only for mistakes of a test: a checked model and facts in their contract always have it. */
export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the model or the facts lack ${what}`);
  return value;
}
