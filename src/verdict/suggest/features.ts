import type { Facts } from '../../facts/facts.js';
import type { VerdictName } from '../../model/model.js';
import { type Bench, contextOf, tried } from './bench.js';
import type { Class } from './class.js';
import { classesOf } from './classes.js';
import { isOneOfSeveral } from './list-classes.js';
import { factAt, recordsOf } from './sheet.js';
import { type ListSite, type Site, sitesOf } from './sites.js';

/** A sheet looked at: what sets it apart, and its verdict. */
export interface Look {
  readonly facts: Facts;
  readonly sites: readonly Site[];
  readonly verdict: VerdictName;
  /** Feature keys: `siteFeature(…)`, `factFeature(…)` and those of the clause as a whole. */
  readonly features: ReadonlySet<string>;
}

/** In: a bench and a sheet. Out: the sheet with its sites, its verdict and the features it shows. */
export function look(bench: Bench, facts: Facts): Look {
  const context = contextOf(bench, facts);
  const sites = sitesOf(bench.clause, context);
  const verdict = tried(bench, context);
  const lacking = lackingFeatures(bench, facts);
  const features = [
    ...sites.flatMap((site) => classesOf(site, facts).map((each) => siteFeature(site, each))),
    ...sites.flatMap((site) => (site.kind === 'list' && isOneOfSeveral(site) ? [severalFeature(site)] : [])),
    // Where several things are missing none of them is shown by itself.
    ...(new Set(lacking).size === 1 ? lacking : []),
    ...emptyLists(bench, facts),
    ...ofParts(bench, context),
    clauseFeature(verdict),
  ];
  return { facts, sites, verdict, features: new Set(features) };
}

export function siteFeature({ id }: Site, each: Class): string {
  return `site ${id} ${each}`;
}

/** What is not said: a fact, a whole list, or that a list is complete. */
export function factFeature(list: string | null, field: string | null, state: 'unknown' | 'incomplete' | 'empty'): string {
  return `fact ${JSON.stringify([list, field])} ${state}`;
}

/** One record that decides, among others of its list: shown once a list. */
export function severalFeature({ list }: ListSite): string {
  return `several ${list.list}`;
}

export function clauseFeature(verdict: VerdictName): string {
  return `clause ${verdict}`;
}

/** 适用 that does not hold, or an exception (by its number) that does. */
export function partFeature(part: 'applicability' | number): string {
  return `part ${part}`;
}

function ofParts({ clause }: Bench, context: Site['context']): readonly string[] {
  const truth = (condition: NonNullable<typeof clause.applicability>) => context.decide(condition, context).truth;
  const applies = clause.applicability === null || truth(clause.applicability) !== 'false';
  const holding = clause.exceptions.flatMap(({ condition }, i) => (truth(condition) === 'true' ? [partFeature(i)] : []));
  return [...(applies ? [] : [partFeature('applicability')]), ...holding];
}

function lackingFeatures({ used }: Bench, facts: Facts): readonly string[] {
  const unknownIn = (list: string | null, place: number | null, field: string) =>
    factAt(facts, { list, place, field }).state === 'unknown' ? [factFeature(list, field, 'unknown')] : [];
  return [
    ...used.form.flatMap(({ key }) => unknownIn(null, null, key)),
    ...used.lists.flatMap(({ list, asked }) => [
      ...stateFeature(facts, list.key),
      ...recordsOf(facts, list.key).flatMap(({ place }) => asked.flatMap(({ key }) => unknownIn(list.key, place, key))),
    ]),
  ];
}

function stateFeature(facts: Facts, list: string): readonly string[] {
  const state = facts.lists[list]?.state ?? 'unknown';
  return state === 'known' ? [] : [factFeature(list, null, state)];
}

function emptyLists({ used }: Bench, facts: Facts): readonly string[] {
  return used.lists
    .filter(({ list }) => facts.lists[list.key]?.state === 'known' && recordsOf(facts, list.key).length === 0)
    .map(({ list }) => factFeature(list.key, null, 'empty'));
}
