import { step } from '../../calendar/day.js';
import { countOf } from '../../engine/count.js';
import { counterExample, isOpen, joint } from '../../engine/members.js';
import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../text/place.js';
import { boundOf } from '../needed/of-list.js';
import type { Class } from './class.js';
import { dayOf, recordsOf } from './sheet.js';
import type { ListSite } from './sites.js';

/** How many records count, and which of them lie at an edge of a window. */
export function classesOfList(site: ListSite, facts: Facts): readonly Class[] {
  return [...ofCount(site), ...ofWindow(site, facts)];
}

/** How many count, seen from the figure the quantifier names. */
function ofCount({ asked, members, list, days }: ListSite): readonly Class[] {
  const count = asked === null ? null : countIn(asked, members);
  if (asked === null || count === null) return [];
  // One that still runs is not missed yet.
  if (list.window?.kind === 'period' && count === 0) return days?.running === true ? [] : ['empty-period'];
  const apart = count - boundOf(asked).n;
  if (Math.abs(apart) > 1 || !isBounded(asked)) return [];
  return [apart === 0 ? 'limit' : apart < 0 ? 'under' : 'over-limit'];
}

/** After 每 and 没有: whether there are several records, of which just one decides. */
export function isOneOfSeveral({ asked, members }: ListSite): boolean {
  if (asked === null || isBounded(asked)) return false;
  const within = members.records.filter(({ membership }) => membership === 'true').length;
  return within > 1 && countIn(asked, members) === 1;
}

/** How many records count for a quantifier, after 每 against it; null where that is not certain. */
function countIn(asked: NonNullable<ListSite['asked']>, members: ListSite['members']): number | null {
  const truths = members.records.map(asked.quantifier === 'every' ? counterExample : joint);
  const { least, most } = countOf(truths, isOpen(members));
  return least === most ? least : null;
}

/** 至少, 至多, 恰好 and 有 name a figure; after 每 and 没有 one record decides. */
export function isBounded({ quantifier }: NonNullable<ListSite['asked']>): boolean {
  return quantifier === 'counted' || quantifier === 'some';
}

/** Whether some record is dated right at an edge of the days that are looked at. */
function ofWindow({ list, span, context }: ListSite, facts: Facts): readonly Class[] {
  const key = context.lookup.lists.get(list.list)?.list.datedBy ?? null;
  if (span === null || key === null) return [];
  const dated = new Set(recordsOf(facts, list.list).map((record) => dayOf(record.fields[key])));
  return EDGES.filter(({ edge }) => dated.has(edge(span))).map(({ name }) => name);
}

/** The days at the edges of a window: the first and the last inside, and those next to them. */
export const EDGES: readonly {
  readonly name: Extract<Class, 'first' | 'eve' | 'final' | 'morrow'>;
  readonly edge: (span: { readonly from: Day; readonly to: Day }) => Day;
}[] = [
  { name: 'first', edge: ({ from }) => from },
  { name: 'eve', edge: ({ from }) => step(from, -1, 'day') },
  { name: 'final', edge: ({ to }) => to },
  { name: 'morrow', edge: ({ to }) => step(to, 1, 'day') },
];
