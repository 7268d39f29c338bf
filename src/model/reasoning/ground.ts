import type { FieldRef } from '../expression.js';
import type { Field, Vocabulary } from '../vocabulary.js';
import type { Population } from './population.js';

/** What reasoning knows beside the sentences: the declared fields, and the keys worked out so far. */
export interface Ground {
  field(reference: Pick<FieldRef, 'list' | 'field'>): Field | null;
  /** Key of the 计时 field of a list; null where it has none. */
  datedBy(list: string): string | null;
  /** The keys of nodes already written (keys.ts), and what they count (population.ts), so that each is worked out once. */
  readonly keys: WeakMap<object, string>;
  readonly populations: WeakMap<object, Population>;
  /** What was found possible or not, by the keys of the goals: clauses of one set often say the same. */
  readonly answers: Map<string, boolean>;
}

export function groundOf(vocabulary: Vocabulary): Ground {
  const byKey = (fields: readonly Field[]) => new Map(fields.map((field) => [field.key, field]));
  const form = byKey(vocabulary.form);
  const lists = new Map(vocabulary.lists.map((list) => [list.key, byKey(list.fields)]));
  const dated = new Map(vocabulary.lists.map((list) => [list.key, list.datedBy]));
  return {
    field: ({ list, field }) => (list === null ? form : lists.get(list))?.get(field) ?? null,
    datedBy: (list) => dated.get(list) ?? null,
    keys: new WeakMap(),
    populations: new WeakMap(),
    answers: new Map(),
  };
}
