import type { Facts } from '../../../facts/facts.js';
import type { Bench } from '../bench.js';
import type { CaseWords } from '../case-words.js';
import { factFeature, type Look, look } from '../features.js';
import { RANKS } from '../ranks.js';
import { factAt, recordsOf, type Spot, UNKNOWN, withFact, withRecords, withState } from '../sheet.js';
import { factWordsOf } from '../words.js';
import type { Case } from './case.js';

/** Each list without a record, not handed in, and not complete. */
export function ofLists(bench: Bench, base: Look): readonly Case[] {
  return bench.used.lists.flatMap(({ list }) => {
    const sheets: readonly (readonly ['empty' | 'unknown' | 'incomplete', Facts])[] = [
      ['empty', withRecords(base.facts, list.key, [])],
      ['unknown', withState(base.facts, list.key, 'unknown')],
      ['incomplete', withState(base.facts, list.key, 'incomplete')],
    ];
    return sheets.map(([state, facts]) => ({
      feature: factFeature(list.key, null, state),
      rank: RANKS.list,
      look: look(bench, facts),
      words: factWordsOf(list, null, state),
    }));
  });
}

/** Each fact left out by itself. */
export function ofUnknowns(bench: Bench, base: Look, cases: readonly Case[]): readonly Case[] {
  const { used } = bench;
  const spots: readonly { readonly spot: Spot; readonly words: CaseWords }[] = [
    ...used.form.map((field) => ({ spot: { list: null, place: null, field: field.key }, words: factWordsOf(null, field, 'unknown') })),
    ...used.lists.flatMap(({ list, asked }) =>
      recordsOf(base.facts, list.key)
        .slice(0, 1)
        .flatMap(({ place }) =>
          asked.map((field) => ({ spot: { list: list.key, place, field: field.key }, words: factWordsOf(list, field, 'unknown') })),
        ),
    ),
  ];
  return spots.flatMap(({ spot, words }) => {
    const seen = withoutFact(bench, base, spot, cases);
    return seen === null ? [] : [{ feature: factFeature(spot.list, spot.field, 'unknown'), rank: RANKS.unknown, look: seen, words }];
  });
}

/** The first sheet in which leaving the fact out leaves the clause open; where there is none, the base without it. */
function withoutFact(bench: Bench, base: Look, spot: Spot, cases: readonly Case[]): Look | null {
  const looks = [base, ...cases.map((one) => one.look)].filter(({ facts }) => factAt(facts, spot).state !== 'unknown');
  const without = (one: Look | undefined) => (one === undefined ? null : look(bench, withFact(one.facts, spot, UNKNOWN)));
  for (const one of looks.slice(0, MOST_TRIED)) {
    const seen = without(one);
    if (seen?.verdict === 'undetermined') return seen;
  }
  return factAt(base.facts, spot).state === 'unknown' ? null : without(base);
}

/** Sheets in which a fact is left out on trial. */
const MOST_TRIED = 12;
