import type { Model } from '../model/model.js';
import type { Field, List } from '../model/vocabulary.js';
import type { Day, Place } from '../text/place.js';
import { decisionsAsOf } from './decisions-as-of.js';
import type { Fact, Facts, ListFact, RecordFact } from './facts.js';

/** Something a sheet says that does not count as of the evaluation date, so that an explanation can say so. */
export interface LeftOut {
  /**
   * `recordAhead`: a record whose 计时 date lies after it is left out; `recordCut`: that date is known to a month that reaches
   * beyond, and cut. `dateAhead`: a date that may be none lies after it, and is none; `dateCut`: a month that reaches
   * beyond, which is cut or none.
   */
  readonly why: 'recordAhead' | 'recordCut' | 'dateAhead' | 'dateCut';
  /** Machine keys; `list` null for the form. */
  readonly list: string | null;
  readonly field: string;
  /** The record's place in its list, from 1. */
  readonly place: number | null;
  /** The date as the sheet states it. */
  readonly from: Day;
  readonly to: Day;
  readonly at: Place | null;
}

/**
 * The facts as of the evaluation date (semantics.md §1). In: facts as reported, the date. Out: the facts that conditions
 * read, and what was left out or cut. Records keep their places; a date that may not be none, or may lie ahead, stands. What persons decided
 * later is left out (decisions-as-of.ts).
 */
export function asOf(model: Model, facts: Facts, on: Day): { readonly facts: Facts; readonly notes: readonly LeftOut[] } {
  const notes: LeftOut[] = [];
  const { vocabulary } = model;
  const form = fieldsAsOf(vocabulary.form, facts.form, { on, notes, list: null, place: null });
  const lists = vocabulary.lists.map((list) => [list.key, listAsOf(list, facts.lists[list.key], on, notes)] as const);
  const standing = lists.flatMap(([key, fact]) => (fact === null ? [] : [[key, fact] as const]));
  const decisions = decisionsAsOf(facts.decisions, on);
  return { facts: { ...facts, form, lists: { ...facts.lists, ...Object.fromEntries(standing) }, decisions }, notes };
}

interface Cut {
  readonly on: Day;
  readonly notes: LeftOut[];
  readonly list: List | null;
  readonly place: number | null;
}

function listAsOf(list: List, fact: ListFact | undefined, on: Day, notes: LeftOut[]): ListFact | null {
  if (fact === undefined) return null;
  const records = fact.records.flatMap((record) => recordAsOf(record, { on, notes, list, place: record.place }));
  return { ...fact, records };
}

/** The record as of the date, or nothing where it lies ahead. */
function recordAsOf(record: RecordFact, cut: Cut & { readonly list: List }): readonly RecordFact[] {
  const datedBy = cut.list.datedBy;
  const date = datedBy === null ? undefined : record.fields[datedBy];
  if (datedBy !== null && isDate(date) && date.value.from > cut.on) {
    note(cut, 'recordAhead', datedBy, date);
    return [];
  }
  const fields = fieldsAsOf(cut.list.fields, record.fields, cut);
  return [fields === record.fields ? record : { ...record, fields }];
}

function fieldsAsOf(fields: readonly Field[], facts: Readonly<Record<string, Fact>>, cut: Cut): Readonly<Record<string, Fact>> {
  const changed = fields.flatMap((field) => {
    const fact = facts[field.key];
    if (!isDate(fact) || fact.value.to <= cut.on) return [];
    const now = dateAsOf(field, fact, cut);
    return now === fact ? [] : [[field.key, now] as const];
  });
  return changed.length === 0 ? facts : { ...facts, ...Object.fromEntries(changed) };
}

/** In: a date that lies or reaches beyond the evaluation date. */
function dateAsOf(field: Field, fact: DateFact, cut: Cut): Fact {
  const value = { ...fact.value, to: cut.on };
  if (cut.list !== null && field.key === cut.list.datedBy) {
    note(cut, 'recordCut', field.key, fact);
    return { ...fact, value };
  }
  if (!field.mayBeNone || field.mayLieAhead) return fact;
  if (fact.value.from > cut.on) {
    note(cut, 'dateAhead', field.key, fact);
    return { state: 'none', source: fact.source, at: fact.at };
  }
  note(cut, 'dateCut', field.key, fact);
  return { ...fact, value, orNone: true };
}

type DateFact = Extract<Fact, { state: 'known' }> & { readonly value: { readonly kind: 'date'; readonly from: Day; readonly to: Day } };

function isDate(fact: Fact | undefined): fact is DateFact {
  return fact?.state === 'known' && fact.value.kind === 'date';
}

function note(cut: Cut, why: LeftOut['why'], field: string, fact: DateFact): void {
  const { from, to } = fact.value;
  cut.notes.push({ why, list: cut.list?.key ?? null, field, place: cut.place, from, to, at: fact.at });
}
