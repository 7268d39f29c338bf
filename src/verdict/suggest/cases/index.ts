import type { Bench } from '../bench.js';
import { clauseFeature, type Look } from '../features.js';
import { RANKS } from '../ranks.js';
import { clauseWords } from '../words.js';
import { amongSeveral, atEdges } from './at-lists.js';
import { atSites } from './at-sites.js';
import type { Case } from './case.js';
import { ofLists, ofUnknowns } from './lacking.js';
import { ofParts, unmet } from './of-parts.js';

/** In: a bench and the base. Out: every case that differs from the base in one thing, the most telling first. */
export function casesFrom(bench: Bench, base: Look): readonly Case[] {
  const ofSites = [...atSites(bench, base), ...unmet(bench, base)];
  const cases = [
    { feature: clauseFeature(base.verdict), rank: RANKS.base, look: base, words: clauseWords(base.verdict) },
    ...ofSites,
    ...atEdges(bench, base, ofSites),
    ...amongSeveral(bench, base, ofSites),
    ...ofParts(bench, base),
    ...ofLists(bench, base),
    ...ofUnknowns(bench, base, ofSites),
  ];
  return cases
    .map((one, order) => ({ one, order }))
    .sort((a, b) => a.one.rank - b.one.rank || a.order - b.order)
    .map(({ one }) => one);
}
