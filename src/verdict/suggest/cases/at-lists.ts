import type { Bench } from '../bench.js';
import { type Look, look, severalFeature, siteFeature } from '../features.js';
import { severalWords } from '../list-words.js';
import { RANKS, rankOf } from '../ranks.js';
import { recordsOf, withRecords } from '../sheet.js';
import type { ListSite } from '../sites.js';
import { edgeVariants } from '../variants/windows.js';
import { siteWords } from '../words.js';
import { type Case, distinctBy } from './case.js';

/** A record right inside a window and right outside, in a sheet in which that decides. */
export function atEdges(bench: Bench, base: Look, cases: readonly Case[]): readonly Case[] {
  const sites = base.sites.filter((site): site is ListSite => site.kind === 'list' && site.span !== null);
  const looks = [base, ...cases.map((one) => one.look)].filter((one) => one.verdict === 'met' || one.verdict === 'not-met');
  return distinctBy(sites, ({ id }) => id).flatMap((site) =>
    edgeVariants(site, looks, bench).map(({ each, look: seen, site: at }) => ({
      feature: siteFeature(site, each),
      rank: rankOf(each, true),
      look: seen,
      words: siteWords(at, each),
    })),
  );
}

/** One record that offends beside one that does not, once a list: after 每 and 没有. */
export function amongSeveral(bench: Bench, base: Look, cases: readonly Case[]): readonly Case[] {
  const sites = base.sites.filter((site): site is ListSite => site.kind === 'list' && site.members.records.length > 0);
  const found = sites.flatMap((site) => {
    const { list } = site.list;
    const [good] = recordsOf(base.facts, list);
    const bad = cases.find((one) => one.look.verdict !== base.verdict && one.feature.startsWith(`site ${site.id}.`));
    if (good === undefined || bad === undefined) return [];
    const seen = look(bench, withRecords(bad.look.facts, list, [good, ...recordsOf(bad.look.facts, list)]));
    const feature = severalFeature(site);
    return seen.features.has(feature) ? [{ feature, rank: RANKS.breaking, look: seen, words: severalWords(site, bad.words) }] : [];
  });
  return distinctBy(found, ({ feature }) => feature);
}
