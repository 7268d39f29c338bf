import { type Bench, contextOf, partTruths } from '../bench.js';
import type { CaseWords } from '../case-words.js';
import type { Class } from '../class.js';
import { classesOf } from '../classes.js';
import { type Look, look, siteFeature } from '../features.js';
import { rankOf } from '../ranks.js';
import type { Site } from '../sites.js';
import { variantsAt } from '../variants/index.js';
import { joinedWords, siteWords } from '../words.js';
import { type Case, distinctBy } from './case.js';

/** Each site varied by itself. Of several sheets that show the same the one is taken that moves the fewest other parts of the rule. */
export function atSites(bench: Bench, base: Look): readonly Case[] {
  const found = base.sites.flatMap((site) => variantsOf(bench, base, base, site));
  const steady = [...found, ...besideOthers(bench, base, found)].sort((a, b) => a.changes - b.changes || a.moved - b.moved);
  const places = [...new Set(base.sites.map(({ id }) => id))];
  return distinctBy(steady, ({ site, each, look: { verdict } }) => `${siteFeature(site, each)} ${verdict}`)
    .map((one, i) => ({ one, i, place: places.indexOf(one.site.id) }))
    .sort((a, b) => a.place - b.place || a.i - b.i)
    .map(({ one: { site, each, look: seen, beside } }) => ({
      feature: siteFeature(site, each),
      rank: rankOf(each, seen.verdict !== base.verdict),
      look: seen,
      words: beside === null ? siteWords(site, each) : joinedWords(beside, siteWords(site, each)),
    }));
}

/** A sheet that shows a class at a site that the base does not. */
interface Varied {
  readonly site: Site;
  readonly each: Class;
  readonly look: Look;
  /** What it was varied beside; null for the base. */
  readonly beside: CaseWords | null;
  readonly changes: number;
  /** Parts of the rule that answer otherwise than in the base. */
  readonly moved: number;
}

/** Sheets beside which a site that does not show is tried. */
const MOST_OTHERS = 6;

/** Where nothing at a site moves the verdict, another part of the rule decides: the site is varied beside a case in which it does not. */
function besideOthers(bench: Bench, base: Look, found: readonly Varied[]): readonly Varied[] {
  const telling = new Set(found.filter(({ look: { verdict } }) => verdict !== base.verdict).map(({ site }) => site.id));
  const hidden = distinctBy(
    base.sites.filter(({ id }) => !telling.has(id)),
    ({ id }) => id,
  );
  const others = found.filter(({ look: { verdict } }) => verdict === base.verdict).slice(0, MOST_OTHERS);
  return hidden.flatMap((site) =>
    others
      .filter((other) => other.site.id !== site.id)
      .flatMap((other) =>
        variantsOf(bench, base, other.look, site)
          .filter(({ look: { verdict } }) => verdict !== base.verdict)
          .map((one) => ({ ...one, changes: 2, beside: siteWords(other.site, other.each) })),
      ),
  );
}

function variantsOf(bench: Bench, base: Look, from: Look, site: Site): readonly Varied[] {
  const here = from.sites.find(({ key }) => key === site.key);
  if (here === undefined) return [];
  const before = partTruths(bench, contextOf(bench, base.facts));
  return variantsAt(here, from.sites, from.facts, bench).flatMap((facts) => {
    const seen = look(bench, facts);
    const moved = partTruths(bench, contextOf(bench, facts)).filter((truth, i) => truth !== before[i]).length;
    return seen.sites
      .filter(({ key }) => key === site.key)
      .flatMap((one) => classesOf(one, facts).map((each) => ({ site: one, each, look: seen, beside: null, changes: 1, moved })))
      .filter(({ site: one, each }) => !base.features.has(siteFeature(one, each)));
  });
}
