import type { Member } from '../../../engine/answer.js';
import { joint, membersOf } from '../../../engine/members.js';
import { exact, type Fraction, ONE } from '../../../engine/number.js';
import type { Facts, RecordFact } from '../../../facts/facts.js';
import type { Comparison, ShareOf } from '../../../model/expression.js';
import { wholeListIn } from '../../fix/list-in.js';
import { boundOf } from '../../needed/of-list.js';
import type { Bench } from '../bench.js';
import { isBounded } from '../list-classes.js';
import { recordsOf, withRecords } from '../sheet.js';
import { differenceOf } from '../side-classes.js';
import type { AtomSite, ListSite, Site } from '../sites.js';
import { contextAgain } from './again.js';
import { MOST_RECORDS, withCount } from './records.js';

/** Sheets with as many records as a quantifier names, one fewer and one more. */
export function ofQuantifier(site: ListSite, facts: Facts): readonly Facts[] {
  if (site.asked === null || !isBounded(site.asked)) return [];
  const { n } = boundOf(site.asked);
  // After 有 one record is as good as two.
  const counts = site.asked.quantifier === 'some' ? [n, n - 1] : [n, n - 1, n + 1];
  return counts.flatMap((k) => withCount(site, counting(site), k, facts));
}

/** Sheets in which a count reaches the line of a comparison, and misses it by one; a share likewise. */
export function ofCounts(site: AtomSite, comparison: Comparison, sheet: Sheet): readonly Facts[] {
  return sheet.sites.filter((one) => isOperand(one, site)).flatMap((list) => ofOperand(list, site, comparison, sheet));
}

/** A sheet with its sites, and how one of them is varied. */
export interface Sheet {
  readonly facts: Facts;
  readonly bench: Bench;
  readonly sites: readonly Site[];
  readonly vary: (site: Site) => readonly Facts[];
}

/** The lists that stand directly in the comparison, not those inside of their conditions. */
function isOperand(one: Site, site: AtomSite): one is ListSite {
  return one.kind === 'list' && one.asked === null && one.id.startsWith(`${site.id}.`) && one.levels.length === site.levels.length;
}

function ofOperand(list: ListSite, site: AtomSite, comparison: Comparison, sheet: Sheet): readonly Facts[] {
  const { facts, bench } = sheet;
  const share = [comparison.left, comparison.right].map(wholeListIn).find((whole) => whole?.kind === 'share' && whole.list === list.list);
  if (share?.kind === 'share') return ofShare(list, share, comparison, sheet);
  const members = counting(list);
  const apart = (tried: Facts | undefined) => (tried === undefined ? null : gapIn(site, comparison, tried, bench));
  const [here, there] = [apart(facts), apart(withCount(list, members, members.length + 1, facts)[0])];
  if (here === null || there === null || here.equals(there)) return [];
  // Each further record moves the difference by the same: so many of them reach the line.
  const line = here.div(here.sub(there)).add(members.length);
  const counts = new Set([line.floor(), line.ceil(), line.floor().sub(ONE), line.ceil().add(ONE)].map((k) => k.valueOf()));
  return [...counts].flatMap((k) => withCount(list, members, k, facts));
}

function gapIn(site: AtomSite, comparison: Comparison, facts: Facts, bench: Bench): Fraction | null {
  const context = contextAgain(site, facts, bench);
  const [left, right] = context === null ? [] : context.decide(comparison, context).operands;
  return left === undefined || right === undefined ? null : differenceOf(left, right);
}

/** With as many records as the line needs to be met exactly (90%: ten), so many of them for it, one fewer and one more. */
function ofShare(site: ListSite, share: ShareOf, { left, right }: Comparison, sheet: Sheet): readonly Facts[] {
  const other = wholeListIn(left) === share ? right : left;
  const within = site.members.records.filter(({ membership }) => membership === 'true');
  const [good, bad] = (['true', 'false'] as const).map((truth) => exemplar(site, within, truth, sheet));
  if (other.kind !== 'number' || good === undefined || bad === undefined) return [];
  const line = exact(other.exact);
  const size = line.mul(within.length).d === 1n ? within.length : Number(line.d);
  const reached = line.mul(size).ceil().valueOf();
  if (size > MOST_RECORDS || size < 1) return [];
  return [reached, reached - 1, reached + 1]
    .filter((k) => k >= 0 && k <= size)
    .map((k) => withMembers(site, within, [...repeated(good, k), ...repeated(bad, size - k)], sheet.facts));
}

/** A record for which the condition is true, or false: one that is there, or one that becomes so when it is varied. */
function exemplar(
  site: ListSite,
  within: readonly Member[],
  truth: 'true' | 'false',
  { facts, bench, sites, vary }: Sheet,
): RecordFact | undefined {
  const there = within.find((member) => member.truth === truth)?.record.place;
  if (there !== undefined) return recordsOf(facts, site.list.list).find(({ place }) => place === there);
  const inner = sites.filter(({ id, kind }) => kind === 'atom' && id.startsWith(`${site.id}.c`));
  for (const tried of inner.flatMap(vary)) {
    const context = contextAgain(site, tried, bench);
    const member =
      context === null
        ? undefined
        : membersOf(site.list, site.condition, context).records.find((one) => one.membership === 'true' && one.truth === truth);
    if (member !== undefined) return recordsOf(tried, site.list.list).find(({ place }) => place === member.record.place);
  }
  return undefined;
}

function withMembers({ list }: ListSite, old: readonly Member[], fresh: readonly RecordFact[], facts: Facts): Facts {
  const places = old.map(({ record }) => record.place);
  return withRecords(facts, list.list, [...recordsOf(facts, list.list).filter(({ place }) => !places.includes(place)), ...fresh]);
}

function repeated<T>(one: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => one);
}

function counting({ members }: ListSite): readonly Member[] {
  return members.records.filter((member) => joint(member) === 'true');
}
