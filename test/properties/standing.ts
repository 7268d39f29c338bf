import fc from 'fast-check';
import type { FieldRef } from '../../src/model/expression.js';
import type { Field } from '../../src/model/vocabulary.js';
import { ref } from '../reference/builders.js';
import type { Era } from './eras.js';
import { testVocabulary } from './vocabulary.js';

/** Where a sentence stands: which records are at hand, whether a period is, and how deep it may still go. */
export interface Standing {
  readonly era: Era;
  /** The lists of the records at hand, innermost first. */
  readonly lists: readonly string[];
  readonly inPeriod: boolean;
  readonly depth: number;
  /** Whether 已填报 may be said (the law of more knowledge leaves it out). */
  readonly supplied: boolean;
}

export const deeper = (at: Standing, into: readonly string[] = []): Standing => ({
  ...at,
  depth: at.depth - 1,
  lists: [...into, ...at.lists],
});

/** A field that can be named here and passes `suits`; those of the innermost record come most often. */
export function fieldAt(at: Standing, suits: (field: Field) => boolean): fc.Arbitrary<FieldRef> {
  const levels = at.lists.map((key, up) =>
    fieldsOf(key)
      .filter(suits)
      .map((field) => ref(field.key, key, up)),
  );
  const form = testVocabulary.form.filter(suits).map((field) => ref(field.key));
  const choices = [...levels, form].filter((refs) => refs.length > 0);
  return fc.oneof(...choices.map((refs, i) => ({ weight: i === 0 ? 3 : 1, arbitrary: fc.constantFrom(...refs) })));
}

export function fieldsOf(key: string): readonly Field[] {
  return testVocabulary.lists.find((list) => list.key === key)?.fields ?? [];
}

/** Makes each kind of arbitrary once for each standing, so that the tables stay small. */
export function once<T>(make: (at: Standing) => fc.Arbitrary<T>): (at: Standing) => fc.Arbitrary<T> {
  const made = new Map<string, fc.Arbitrary<T>>();
  return (at) => {
    const key = JSON.stringify([at.era.name, at.lists, at.inPeriod, at.depth, at.supplied]);
    const arbitrary = made.get(key) ?? make(at);
    made.set(key, arbitrary);
    return arbitrary;
  };
}
