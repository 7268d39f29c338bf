import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, Model, SourceText } from '../../src/index.js';
import { CHECKOUT, type Product } from './product.js';

type Fact = Facts['form'][string];
type List = Facts['lists'][string];

const FOLDER = join(CHECKOUT, 'samples');

/** The sheet that is called realistic: the fullest of the samples, a department that meets everything. */
export const FULLEST = 'zixu-market.yaml';

/** The samples as texts, in the order of their names. */
export function sampleTexts(): readonly SourceText[] {
  return readdirSync(FOLDER)
    .filter((file) => /\.(yaml|json)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));
}

/** The samples as facts. */
export function sampleSheets({ verbs }: Product, model: Model): readonly Facts[] {
  return sampleTexts().flatMap((source) => verbs.readFacts(model, source).value ?? []);
}

/**
 * Sheets that nobody wrote: each is a sample in turn, in which some answers are unknown, some 是 and 否 change places and
 * some records are missing or come twice. The same `seed` gives the same sheets.
 */
export function generated(samples: readonly Facts[], count: number, seed: number): readonly Facts[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, i) => varied(samples[i % samples.length] as Facts, i, chance));
}

/** Records of all lists of some sheets. */
export function countRecords(sheets: readonly Facts[]): number {
  return sheets.reduce((sum, { lists }) => sum + Object.values(lists).reduce((n, list) => n + list.records.length, 0), 0);
}

type Chance = (probability: number) => boolean;

function varied(sheet: Facts, i: number, chance: Chance): Facts {
  return {
    ...sheet,
    name: `${sheet.name}${i}`,
    form: each(sheet.form, (fact) => variedFact(fact, chance)),
    lists: each(sheet.lists, (list) => variedList(list, chance)),
  };
}

function variedList(list: List, chance: Chance): List {
  const records = list.records.flatMap((record) => (chance(0.1) ? [] : chance(0.1) ? [record, record] : [record]));
  return {
    ...list,
    records: records.map((record, at) => ({ ...record, place: at + 1, fields: each(record.fields, (fact) => variedFact(fact, chance)) })),
  };
}

function variedFact(fact: Fact, chance: Chance): Fact {
  if (chance(0.01)) return { state: 'unknown', why: 'missing', source: null, at: fact.at };
  if (fact.state !== 'known' || fact.value.kind !== 'yesNo' || !chance(0.01)) return fact;
  return { ...fact, value: { kind: 'yesNo', yes: !fact.value.yes } };
}

function each<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}

/** Mulberry32: a small generator of evenly spread numbers. */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return (probability) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < probability;
  };
}
