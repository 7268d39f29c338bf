import type { Fact, Facts, ListFact, RecordFact } from '../../../src/facts/facts.js';
import type { Model } from '../../../src/model/model.js';
import type { Field, List } from '../../../src/model/vocabulary.js';
import type { Day } from '../../../src/text/place.js';
import type { StillNeeded } from '../../../src/verdict/verdicts.js';
import { amount, day, no, none, option, text, yes } from '../../reference/builders.js';
import { dayNumber, dayOf } from '../../reference/calendar.js';

/** One number after another in [0, 1), the same for the same seed. */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

type Entry = Exclude<StillNeeded, { readonly kind: 'all' | 'any' }>;

/** A sheet to which every entry has been supplied, each with some value of its range. */
export function supplied(facts: Facts, entries: readonly Entry[], model: Model, on: Day, chance: Chance): Facts {
  return entries.reduce((sheet, entry) => supply(sheet, entry, model, on, chance), facts);
}

function supply(facts: Facts, { kind, list, field, place }: Entry, model: Model, on: Day, chance: Chance): Facts {
  if (kind === 'nothing') return facts;
  if (list === null) return { ...facts, form: settled(facts.form, model.vocabulary.form, field, on, chance) };
  const declared = model.vocabulary.lists.find(({ key }) => key === list) as List;
  const said = facts.lists[list] as ListFact;
  return { ...facts, lists: { ...facts.lists, [list]: field === null ? wholeList(said, declared, on, chance) : inRecord(said, place) } };

  function inRecord(fact: ListFact, at: number | null): ListFact {
    return {
      ...fact,
      records: fact.records.map((record) =>
        record.place === at ? { ...record, fields: settled(record.fields, declared.fields, field, on, chance) } : record,
      ),
    };
  }
}

function settled(
  said: Readonly<Record<string, Fact>>,
  fields: readonly Field[],
  key: string | null,
  on: Day,
  chance: Chance,
): Readonly<Record<string, Fact>> {
  const field = fields.find((one) => one.key === key) as Field;
  return { ...said, [field.key]: settle(said[field.key] as Fact, field, on, chance) };
}

/** An unknown becomes a value or none, a month one of its days, an undated record dated. */
export function settle(fact: Fact, field: Field, on: Day, chance: Chance): Fact {
  if (fact.state === 'known' && fact.value.kind === 'date')
    return dayBetween(fact.value.from, field.dates && on < fact.value.to ? on : fact.value.to, chance);
  if (field.mayBeNone && !field.dates && chance() < 0.25) return none;
  return someValue(field, on, chance);
}

/** 未报全 and unknown alike: the list is complete, perhaps with more records, all of them known. */
function wholeList(fact: ListFact, list: List, on: Day, chance: Chance): ListFact {
  const further = Array.from(
    { length: Math.floor(chance() * 3) },
    (_, i): RecordFact => ({
      place: fact.records.length + i + 1,
      fields: Object.fromEntries(list.fields.map((field) => [field.key, settle(UNKNOWN, field, on, chance)])),
      source: null,
      at: null,
    }),
  );
  return { ...fact, state: 'known', why: null, records: [...fact.records, ...further] };
}

const UNKNOWN: Fact = { state: 'unknown', why: 'missing', source: null, at: null };

function someValue({ type, dates }: Field, on: Day, chance: Chance): Fact {
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
  switch (type.kind) {
    case 'text':
      return text(oneOf(['甲', '乙', '丙']));
    case 'yesNo':
      return oneOf([yes, no]);
    case 'option':
      return option(oneOf(type.options).name);
    case 'date':
      return dayBetween(dayOf(dayNumber(on) - 1200), dates ? on : dayOf(dayNumber(on) + 200), chance);
    default:
      return amount(oneOf(NUMBERS.filter((n) => inside(n, type.min, type.max, type.kind === 'integer'))));
  }
}

const NUMBERS = ['-30', '-3', '-1', '-0.5', '0', '0.5', '0.8', '0.9', '1', '2', '3', '5', '30', '60', '61', '100'];

function inside(n: string, min: string | null, max: string | null, whole: boolean): boolean {
  return (
    (min === null || Number(n) >= Number(min)) && (max === null || Number(n) <= Number(max)) && (!whole || Number.isInteger(Number(n)))
  );
}

function dayBetween(from: Day, to: Day, chance: Chance): Fact {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return day(dayOf(first + Math.floor(chance() * (last - first + 1))));
}
