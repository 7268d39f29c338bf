import type { Fact, Facts, ListFact, RecordFact } from '../../facts/facts.js';
import type { Blamed } from './contradiction.js';

/**
 * The facts without what contradicts itself (semantics.md §1.8): a value is unknown, a list 未报全 with its records standing. What nobody
 * knew anyway stays as it was.
 */
export function masked(facts: Facts, blamed: readonly Blamed[]): Facts {
  if (blamed.length === 0) return facts;
  const form = new Set(blamed.flatMap((one) => (one.kind === 'value' && one.list === null ? [one.field] : [])));
  const records = fieldsByRecord(blamed);
  const lists = new Set(blamed.flatMap((one) => (one.kind === 'list' ? [one.list] : [])));
  const touched = new Set([...lists, ...blamed.flatMap(({ list }) => (list === null ? [] : [list]))]);
  const changed = [...touched].flatMap((key) => {
    const list = facts.lists[key];
    return list === undefined ? [] : [[key, maskedList(list, records, lists.has(key))] as const];
  });
  return { ...facts, form: maskedFields(facts.form, form), lists: { ...facts.lists, ...Object.fromEntries(changed) } };
}

function fieldsByRecord(blamed: readonly Blamed[]): ReadonlyMap<RecordFact, ReadonlySet<string>> {
  const found = new Map<RecordFact, Set<string>>();
  for (const one of blamed) {
    if (one.kind !== 'value' || one.record === null) continue;
    found.set(one.record, (found.get(one.record) ?? new Set()).add(one.field));
  }
  return found;
}

function maskedList(list: ListFact, fields: ReadonlyMap<RecordFact, ReadonlySet<string>>, open: boolean): ListFact {
  const records = list.records.map((record) => {
    const own = fields.get(record);
    return own === undefined ? record : { ...record, fields: maskedFields(record.fields, own) };
  });
  return open && list.state === 'known' ? { ...list, records, state: 'incomplete', why: 'contradicted' } : { ...list, records };
}

function maskedFields(facts: Readonly<Record<string, Fact>>, fields: ReadonlySet<string>): Readonly<Record<string, Fact>> {
  const changed = [...fields].flatMap((key) => {
    const fact = facts[key];
    return fact === undefined ? [] : [[key, maskedFact(fact)] as const];
  });
  return { ...facts, ...Object.fromEntries(changed) };
}

function maskedFact(fact: Fact): Fact {
  return fact.state === 'unknown' ? fact : { state: 'unknown', why: 'contradicted', source: fact.source, at: fact.at };
}
