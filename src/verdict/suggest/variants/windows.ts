import { step } from '../../../calendar/day.js';
import type { Facts, RecordFact } from '../../../facts/facts.js';
import type { Day } from '../../../text/place.js';
import type { Bench } from '../bench.js';
import type { Class } from '../class.js';
import { type Look, look, siteFeature } from '../features.js';
import { EDGES } from '../list-classes.js';
import { dayOf, onDay, recordsOf, withRecords } from '../sheet.js';
import type { ListSite, Site } from '../sites.js';
import { dated } from './records.js';

/** A sheet at an edge of a window. */
export interface EdgeVariant {
  readonly each: Class;
  readonly look: Look;
  readonly site: Site;
}

/**
 * Pairs of sheets with a record right inside a window and right outside of it. In: the list, and sheets in which a record may be
 * moved, the best first. Out: of each edge the first pair whose verdicts differ, so that the edge is what is shown.
 */
export function edgeVariants(site: ListSite, from: readonly Look[], bench: Bench): readonly EdgeVariant[] {
  const [first, eve, final, morrow] = EDGES;
  const { span } = site;
  if (span === null || first === undefined || eve === undefined || final === undefined || morrow === undefined) return [];
  return [[first, eve] as const, [final, morrow] as const].flatMap(([inside, outside]) => {
    for (const { facts } of from) {
      for (const moved of movers(site, facts, inside.edge(span))) {
        const pair = [inside, outside].map((one) => ({ each: one.name, look: look(bench, moved(one.edge(span))) }));
        if (pair[0]?.look.verdict === pair[1]?.look.verdict) continue;
        return pair.flatMap(({ each, look: seen }) => at(site, each, seen));
      }
    }
    return [];
  });
}

function at({ id }: ListSite, each: Class, seen: Look): readonly EdgeVariant[] {
  const site = seen.sites.find((one) => one.id === id && seen.features.has(siteFeature(one, each)));
  return site === undefined ? [] : [{ each, look: seen, site }];
}

/** More records than these are not moved one by one. */
const MOST_RECORDS = 4;

/** The record nearest to the edge is moved there, all its dates with it; or its 计时 date alone. */
function movers(site: ListSite, facts: Facts, edge: Day): readonly ((day: Day) => Facts)[] {
  const { list } = site.list;
  const key = site.context.lookup.lists.get(list)?.list.datedBy ?? '';
  const records = recordsOf(facts, list);
  const far = (record: RecordFact) => Math.abs(Date.parse(dayOf(record.fields[key]) ?? edge) - Date.parse(edge));
  const near = [...records].sort((a, b) => far(a) - far(b)).slice(0, MOST_RECORDS);
  const put = (old: RecordFact, fresh: readonly RecordFact[]) =>
    withRecords(
      facts,
      list,
      records.flatMap((record) => (record === old ? fresh : [record])),
    );
  return near.flatMap((record) => [
    (day: Day) => put(record, [shiftedTo(record, key, day, site.context.on)]),
    (day: Day) => put(record, dated(site, record, day)),
  ]);
}

/** All dates of a record moved as far as its 计时 date, so that its periods stay as long as they were; none beyond the evaluation date. */
function shiftedTo(record: RecordFact, key: string, day: Day, on: Day): RecordFact {
  const now = dayOf(record.fields[key]);
  const days = now === null ? 0 : Math.round((Date.parse(day) - Date.parse(now)) / 86_400_000);
  const fields = Object.entries(record.fields).map(([field, fact]) => {
    const old = dayOf(fact);
    const next = old === null ? null : step(old, days, 'day');
    return [field, field === key ? onDay(day) : next === null || (next > on && old !== null && old <= on) ? fact : onDay(next)] as const;
  });
  return { ...record, fields: Object.fromEntries(fields) };
}
