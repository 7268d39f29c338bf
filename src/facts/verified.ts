import type { Model } from '../model/model.js';
import type { Field, List } from '../model/vocabulary.js';
import type { Day } from '../text/place.js';
import type { LeftOut } from './as-of.js';
import type { Fact, Facts, ListFact, RecordFact, Source } from './facts.js';
import { keyForm } from './names.js';

/** What a 核查 asks: one of its methods, or every one of them (核查 全部). INVARIANT: at least one method. */
export interface Demand {
  readonly methods: readonly string[];
  readonly all: boolean;
}

/** One sheet to be looked at for what was verified. */
export interface Reported {
  readonly model: Model;
  /** As it was read. */
  readonly read: Facts;
  /** As of the evaluation date, with whatever scores have added to it. */
  readonly standing: Facts;
  /** What lies after that date. */
  readonly leftOut: readonly LeftOut[];
  readonly on: Day;
}

/**
 * The facts that count where so much verification is asked (semantics.md §1.10): a value without it is unknown; a record of which nothing has
 * it is left out, and whether a list is complete must have it too, else the list is 未报全. What the vocabulary does not declare, and what
 * persons decided, stands.
 */
export function verifiedOnly(reported: Reported, demand: Demand): Facts {
  const { vocabulary } = reported.model;
  const { form, lists } = reported.standing;
  const asked: Asked = { demand, on: reported.on };
  const standing = vocabulary.lists.flatMap((list) => {
    const fact = lists[list.key];
    return fact === undefined ? [] : [[list.key, verifiedList(list, fact, reported, asked)] as const];
  });
  return {
    ...reported.standing,
    form: { ...form, ...verifiedFields(vocabulary.form, form, [], asked) },
    lists: { ...lists, ...Object.fromEntries(standing) },
  };
}

interface Asked {
  readonly demand: Demand;
  readonly on: Day;
}

/** `around`: the sources that speak for a value which says nothing of its own 核查, the nearest first. */
function verifiedFields(
  fields: readonly Field[],
  facts: Readonly<Record<string, Fact>>,
  around: readonly (Source | null)[],
  asked: Asked,
): Readonly<Record<string, Fact>> {
  const entries = fields.flatMap(({ key }) => {
    const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
    return fact === undefined ? [] : [[key, verifiedFact(fact, around, asked)] as const];
  });
  return Object.fromEntries(entries);
}

function verifiedFact(fact: Fact, around: readonly (Source | null)[], asked: Asked): Fact {
  if (fact.state === 'unknown' || isVerified([fact.source, ...around], asked)) return fact;
  return { state: 'unknown', why: 'unverified', source: fact.source, at: fact.at, reported: fact };
}

function verifiedList(list: List, fact: ListFact, reported: Reported, asked: Asked): ListFact {
  const records = fact.records.flatMap((record) => {
    const fields = { ...record.fields, ...verifiedFields(list.fields, record.fields, [record.source, fact.source], asked) };
    return isThere(list, record, fields, fact, asked) ? [{ ...record, fields }] : [];
  });
  const left = fact.records.length - records.length + unsureAhead(list, fact, reported, asked);
  const vouched = fact.state !== 'known' || isVerified([fact.source], asked);
  if (vouched && left === 0) return { ...fact, records };
  const unverified = { complete: fact.state === 'known', vouched, left };
  // A list nobody has said anything of has no records that could be left out.
  return { ...fact, state: 'incomplete', records, unverified };
}

/** That a record exists is verified with it, or with any value of it. */
function isThere(list: List, record: RecordFact, verified: Readonly<Record<string, Fact>>, within: ListFact, asked: Asked): boolean {
  if (isVerified([record.source, within.source], asked)) return true;
  return list.fields.some(({ key }) => {
    const fact = verified[key];
    return fact !== undefined && fact.state !== 'unknown';
  });
}

/** Records that only an unverified date puts after the evaluation date: they may count after all. */
function unsureAhead({ key }: List, fact: ListFact, { read, leftOut }: Reported, asked: Asked): number {
  const ahead = leftOut.filter(({ why, list }) => why === 'recordAhead' && list === key);
  return ahead.filter(({ place, field }) => {
    const record = read.lists[key]?.records.find((one) => one.place === place);
    return !isVerified([record?.fields[field]?.source ?? null, record?.source ?? null, fact.source], asked);
  }).length;
}

/** By the nearest source that says 核查; a verification dated after the evaluation date has not been made yet. */
function isVerified(sources: readonly (Source | null)[], { demand, on }: Asked): boolean {
  const said = sources.find((source) => source !== null && source.method !== null);
  if (said == null || (said.verifiedOn !== null && said.verifiedOn > on)) return false;
  const used = new Set((said.method ?? '').split('、').map(keyForm));
  const has = (method: string) => used.has(keyForm(method));
  return demand.all ? demand.methods.every(has) : demand.methods.some(has);
}
