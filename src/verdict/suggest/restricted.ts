import type { Fact, Facts, RecordFact } from '../../facts/facts.js';
import type { Field } from '../../model/vocabulary.js';
import type { Bench } from './bench.js';
import { UNKNOWN } from './sheet.js';

/** The facts of a sheet that the clause asks for, without sources and places; the others do not belong in its cases. */
export function restricted({ used }: Bench, facts: Facts): Facts {
  const form = used.form.map(({ key }) => [key, bare(facts.form[key])] as const);
  const lists = used.lists.flatMap(({ list, fields }) => {
    const fact = facts.lists[list.key];
    const records = fact?.records.map((record) => restrictedRecord(record, list.fields, fields)) ?? [];
    return fact === undefined ? [] : [[list.key, { ...fact, source: null, at: null, records }] as const];
  });
  return { ...facts, form: Object.fromEntries(form), lists: Object.fromEntries(lists) };
}

function restrictedRecord({ place, fields: said }: RecordFact, all: readonly Field[], told: readonly Field[]): RecordFact {
  const fields = all.map((field) => [field.key, told.includes(field) ? bare(said[field.key]) : UNKNOWN] as const);
  return { place, fields: Object.fromEntries(fields), source: null, at: null };
}

function bare(fact: Fact | undefined): Fact {
  return fact === undefined || fact.state === 'unknown' ? UNKNOWN : { ...fact, source: null, at: null };
}
