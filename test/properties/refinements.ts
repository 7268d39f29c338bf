import fc from 'fast-check';
import type { Fact, Facts, ListFact, RecordFact } from '../../src/facts/facts.js';
import type { Field, List } from '../../src/model/vocabulary.js';
import type { Day } from '../../src/text/place.js';
import { day, listFact, none } from '../reference/builders.js';
import { dayNumber, dayOf } from '../reference/calendar.js';
import type { Era } from './eras.js';
import { listFor, recordFor, valueFor } from './facts.js';
import { testVocabulary } from './vocabulary.js';

/**
 * A sheet that knows more (semantics.md §7): an unknown becomes a value or none within its range, a month a day in it, a
 * missing list a list, 未报全 gains records or is declared complete. What was known stays.
 */
export function refinementOf(facts: Facts, on: Day, era: Era): fc.Arbitrary<Facts> {
  const form = refineAll(testVocabulary.form, facts.form, on, era);
  const lists = fc.record(
    Object.fromEntries(testVocabulary.lists.map((list) => [list.key, refineList(list, facts.lists[list.key] as ListFact, on, era)])),
  );
  return fc.record({ form, lists }).map((more) => ({ ...facts, ...more }));
}

function refineAll(fields: readonly Field[], said: Readonly<Record<string, Fact>>, on: Day, era: Era): fc.Arbitrary<Record<string, Fact>> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, refineFact(field, said[field.key] as Fact, on, era)])));
}

function refineFact(field: Field, fact: Fact, on: Day, era: Era): fc.Arbitrary<Fact> {
  const same = fc.constant(fact);
  if (fact.state === 'known' && fact.value.kind === 'date') return fc.oneof(same, dayWithin(field, fact.value, on));
  if (fact.state !== 'unknown') return same;
  const value = valueFor(field, era).filter((one) => isInRange(field, one, on));
  return field.mayBeNone
    ? fc.oneof(same, value, fc.constant(none))
    : fc.oneof({ weight: 1, arbitrary: same }, { weight: 2, arbitrary: value });
}

/** The range of a 计时 date ends on the evaluation date; a month may begin before and reach beyond it. */
function isInRange(field: Field, fact: Fact, on: Day): boolean {
  return !field.dates || fact.state !== 'known' || fact.value.kind !== 'date' || fact.value.from <= on;
}

function dayWithin(field: Field, { from, to }: { readonly from: Day; readonly to: Day }, on: Day): fc.Arbitrary<Fact> {
  const last = field.dates && from <= on && on < to ? on : to;
  return fc.integer({ min: dayNumber(from), max: dayNumber(last) }).map((one) => day(dayOf(one)));
}

function refineList(list: List, fact: ListFact, on: Day, era: Era): fc.Arbitrary<ListFact> {
  if (fact.state === 'unknown') return fc.oneof(fc.constant(fact), listFor(list, era));
  const records = fc.tuple(...fact.records.map((record) => refineAll(list.fields, record.fields, on, era)));
  if (fact.state === 'known') return records.map((rows) => withRows(fact, rows));
  return fc
    .tuple(records, fc.array(recordFor(list, era), { maxLength: 2 }), fc.constantFrom('known' as const, 'incomplete' as const))
    .map(([rows, further, state]) => withRows({ ...fact, state }, [...rows, ...further]));
}

function withRows(fact: ListFact, rows: readonly RecordFact['fields'][]): ListFact {
  return { ...fact, records: listFact('known', rows).records };
}
