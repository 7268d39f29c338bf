import type { Fact, Facts, ListFact, RecordFact, Value } from '../../facts/facts.js';
import type { Field } from '../../model/vocabulary.js';
import type { Day } from '../../text/place.js';

/** Small changes to a sheet; each gives a new one. Facts carry no source: a case is told, not reported. */

const UNSOURCED = { source: null, at: null } as const;
export const UNKNOWN: Fact = { state: 'unknown', why: 'missing', ...UNSOURCED };
export const NONE: Fact = { state: 'none', ...UNSOURCED };

export function known(value: Value): Fact {
  return { state: 'known', value, ...UNSOURCED };
}

export function onDay(day: Day): Fact {
  return known({ kind: 'date', from: day, to: day });
}

/** Where a fact stands: in the form, or in a record of a list by its place. */
export interface Spot {
  readonly list: string | null;
  readonly place: number | null;
  readonly field: string;
}

export function factAt(facts: Facts, { list, place, field }: Spot): Fact {
  const fields = list === null ? facts.form : facts.lists[list]?.records.find((record) => record.place === place)?.fields;
  return fields?.[field] ?? UNKNOWN;
}

export function withFact(facts: Facts, { list, place, field }: Spot, fact: Fact): Facts {
  if (list === null) return { ...facts, form: { ...facts.form, [field]: fact } };
  const change = (record: RecordFact) => (record.place === place ? { ...record, fields: { ...record.fields, [field]: fact } } : record);
  return withRecords(facts, list, recordsOf(facts, list).map(change));
}

/** The list with these records, numbered anew; one that was not handed in or not complete is so no longer. */
export function withRecords(facts: Facts, list: string, records: readonly RecordFact[]): Facts {
  return withList(facts, list, {
    state: 'known',
    why: null,
    records: records.map((record, i) => ({ ...record, place: i + 1 })),
    ...UNSOURCED,
  });
}

export function withState(facts: Facts, list: string, state: ListFact['state']): Facts {
  const records = state === 'unknown' ? [] : recordsOf(facts, list);
  return withList(facts, list, { state, why: state === 'unknown' ? 'missing' : null, records, ...UNSOURCED });
}

export function recordsOf(facts: Facts, list: string): readonly RecordFact[] {
  return facts.lists[list]?.records ?? [];
}

/** The day a fact names; null where it names none, or only a month. */
export function dayOf(fact: Fact | undefined): Day | null {
  return fact?.state === 'known' && fact.value.kind === 'date' && fact.value.from === fact.value.to ? fact.value.from : null;
}

/** A record in which every field of `fields` has a plain value, dated on `day`; the others are unknown. */
export function plainRecord(all: readonly Field[], fields: readonly Field[], day: Day): RecordFact {
  const entries = all.map(({ key }) => [key, UNKNOWN] as const);
  const said = fields.map((field) => [field.key, plainFact(field, day)] as const);
  return { place: 0, fields: Object.fromEntries([...entries, ...said]), ...UNSOURCED };
}

/** The first value that comes to mind: yes, the first option, the day given, an end of the range. */
export function plainFact({ type, name }: Field, day: Day): Fact {
  switch (type.kind) {
    case 'yesNo':
      return known({ kind: 'yesNo', yes: true });
    case 'option':
      return known({ kind: 'option', option: type.options[0]?.name ?? '' });
    case 'date':
      return onDay(day);
    case 'text':
      return known({ kind: 'text', text: `某${name}` });
    default:
      return known({ kind: 'number', exact: type.max ?? type.min ?? '0' });
  }
}

function withList(facts: Facts, list: string, fact: ListFact): Facts {
  return { ...facts, lists: { ...facts.lists, [list]: fact } };
}
