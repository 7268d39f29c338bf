import type { Fact, Facts, ListFact, RecordFact, Source } from '../../src/facts/facts.js';
import type { Clause } from '../../src/model/model.js';
import type { Field, List, Vocabulary } from '../../src/model/vocabulary.js';
import { dayNumber } from './calendar.js';

type Demand = NonNullable<Clause['verification']>;

/**
 * What a clause may see at the acceptance stage (semantics.md §1.10), as it is reported and not yet as of the day. What was not verified is
 * taken away: a value is unknown, a record is gone, a list is 未报全.
 */
export function seenAtAcceptance(vocabulary: Vocabulary, facts: Facts, on: string, demand: Demand | null): Facts {
  if (demand === null || demand.methods.length === 0) return facts;
  const suffices = (...nearestFirst: readonly (Source | null)[]) => fulfils(demand, on, nearestFirst);
  const form = Object.fromEntries(vocabulary.form.map(({ key }) => [key, value(facts.form[key] as Fact, suffices)]));
  const lists = Object.fromEntries(
    vocabulary.lists.map((list) => [list.key, records(list, facts.lists[list.key] as ListFact, on, suffices)]),
  );
  return { ...facts, form, lists };
}

type Suffices = (...nearestFirst: readonly (Source | null)[]) => boolean;

/** 核查 is that of the value, else of its record, else of its list; one made after the day is none yet. */
function fulfils({ methods, all }: Demand, on: string, nearestFirst: readonly (Source | null)[]): boolean {
  for (const source of nearestFirst) {
    if (source?.method == null) continue;
    if (source.verifiedOn !== null && dayNumber(source.verifiedOn) > dayNumber(on)) return false;
    const made = source.method.split('、');
    const fulfilled = methods.filter(({ method }) => made.includes(method)).length;
    return all ? fulfilled === methods.length : fulfilled > 0;
  }
  return false;
}

function value(fact: Fact, suffices: Suffices, ...around: readonly (Source | null)[]): Fact {
  if (fact.state === 'unknown' || suffices(fact.source, ...around)) return fact;
  return { state: 'unknown', why: 'unverified', source: null, at: null };
}

function records(list: List, fact: ListFact, on: string, suffices: Suffices): ListFact {
  const kept = fact.records.filter((record) => isThere(list, record, fact, on, suffices));
  const complete = fact.state === 'known' && suffices(fact.source) && kept.length === fact.records.length;
  const seen = kept.map((record) => ({
    ...record,
    fields: { ...record.fields, ...fieldsOf(list.fields, record, fact, suffices) },
  }));
  if (complete || (fact.state !== 'known' && kept.length === fact.records.length)) return { ...fact, records: seen };
  return { ...fact, state: 'incomplete', records: seen, unverified: { complete: fact.state === 'known', vouched: false, left: 0 } };
}

function fieldsOf(fields: readonly Field[], record: RecordFact, list: ListFact, suffices: Suffices): Record<string, Fact> {
  return Object.fromEntries(fields.map(({ key }) => [key, value(record.fields[key] as Fact, suffices, record.source, list.source)]));
}

/** A record exists for whoever verified it or any value of it; but not where only an unverified date puts it into the future. */
function isThere(list: List, record: RecordFact, fact: ListFact, on: string, suffices: Suffices): boolean {
  const verified = (one: Fact) => suffices(one.source, record.source, fact.source);
  const date = list.datedBy === null ? undefined : record.fields[list.datedBy];
  if (date?.state === 'known' && date.value.kind === 'date' && dayNumber(date.value.from) > dayNumber(on) && !verified(date)) return false;
  const said = list.fields.map(({ key }) => record.fields[key] as Fact).filter(({ state }) => state !== 'unknown');
  return suffices(record.source, fact.source) || said.some(verified);
}
