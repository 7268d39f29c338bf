import type { Fact, Facts, ListFact } from '../../src/facts/facts.js';
import type { Field, Vocabulary } from '../../src/model/vocabulary.js';
import { type DayNumber, dayNumber } from './calendar.js';

/**
 * The facts as of the evaluation date (semantics.md §1): a record whose 计时 date lies after it is left out
 * everywhere. A month that only reaches beyond it is kept: it is cut where it is read (field.ts).
 */
export function leaveOutLaterRecords(vocabulary: Vocabulary, facts: Facts, on: DayNumber): Facts {
  const lists: Record<string, ListFact> = {};
  for (const list of vocabulary.lists) {
    const fact = facts.lists[list.key] as ListFact;
    const dated = list.datedBy;
    const records = dated === null ? fact.records : fact.records.filter((record) => !liesAfter(record.fields[dated], on));
    lists[list.key] = { ...fact, records };
  }
  return { ...facts, lists };
}

/** A date that may be none and is not 可在将来 has not happened when it lies after the evaluation date. */
export function mustHaveHappened(field: Field): boolean {
  return field.type.kind === 'date' && field.mayBeNone && !field.mayLieAhead && !field.dates;
}

function liesAfter(fact: Fact | undefined, on: DayNumber): boolean {
  return fact?.state === 'known' && fact.value.kind === 'date' && dayNumber(fact.value.from) > on;
}
