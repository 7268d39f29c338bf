import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts.js';

/** The same sheet with its records and its keys in another order. */
export function reordered(facts: Facts): fc.Arbitrary<Facts> {
  const lists = fc.tuple(
    ...Object.entries(facts.lists).map(([key, list]) =>
      shuffled(list.records).map(
        (records) => [key, { ...list, records: records.map((record) => ({ ...record, fields: backwards(record.fields) })) }] as const,
      ),
    ),
  );
  return lists.map((some) => ({ ...facts, form: backwards(facts.form), lists: backwards(Object.fromEntries(some)) }));
}

function shuffled<T>(some: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...some], { minLength: some.length, maxLength: some.length });
}

function backwards<T>(some: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(some).reverse());
}
