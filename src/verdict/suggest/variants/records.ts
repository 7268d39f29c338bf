import type { Member } from '../../../engine/answer.js';
import type { Facts, RecordFact } from '../../../facts/facts.js';
import type { Day } from '../../../text/place.js';
import type { Bench } from '../bench.js';
import { onDay, plainRecord, recordsOf, withRecords } from '../sheet.js';
import type { ListSite } from '../sites.js';

/** More records than these are not written into an 示例: nobody would check them. */
export const MOST_RECORDS = 25;

/** More records than these are not tried one by one. */
const MOST_TRIED = 4;

/** Sheets with `k` counting records instead of those that count now: copies of one of them more, or some of them fewer. */
export function withCount(site: ListSite, counting: readonly Member[], k: number, facts: Facts): readonly Facts[] {
  const records = recordsOf(facts, site.list.list);
  const more = k - counting.length;
  if (k < 0 || records.length + more > MOST_RECORDS) return [];
  const places = counting.map(({ record }) => record.place);
  if (more < 0)
    return removals(places, -more).map((gone) =>
      withRecords(
        facts,
        site.list.list,
        records.filter(({ place }) => !gone.includes(place)),
      ),
    );
  return records
    .filter(({ place }) => places.includes(place))
    .slice(0, MOST_TRIED)
    .map((copied) => withRecords(facts, site.list.list, [...records, ...Array.from({ length: more }, () => copied)]));
}

/** So many of the places to leave out, beginning at different ones. */
function removals(places: readonly number[], n: number): readonly (readonly number[])[] {
  const beginnings = [...new Set([0, 1, places.length - n])].filter((from) => from >= 0 && from + n <= places.length);
  return beginnings.map((from) => places.slice(from, from + n));
}

/** The sheet with one record more, of which plain things are said; dated inside the window where there is one. */
export function withPlainRecord(site: ListSite, facts: Facts, bench: Bench): readonly Facts[] {
  const used = bench.used.lists.find(({ list }) => list.key === site.list.list);
  const records = recordsOf(facts, site.list.list);
  if (used === undefined || records.length >= MOST_RECORDS) return [];
  return [withRecords(facts, used.list.key, [...records, plainRecord(used.list.fields, used.fields, dayIn(site, bench))])];
}

/** The sheet with each of the first records dated inside the window, with a copy of it there, and without it. */
export function withOneOtherwise(site: ListSite, facts: Facts, bench: Bench): readonly Facts[] {
  const { list } = site.list;
  const records = recordsOf(facts, list);
  const tried = records.slice(0, MOST_TRIED);
  const inside = site.days === null ? [] : tried.flatMap((record) => dated(site, record, dayIn(site, bench)));
  return [
    ...inside.map((record) =>
      withRecords(
        facts,
        list,
        records.map((one) => (one.place === record.place ? record : one)),
      ),
    ),
    ...(records.length < MOST_RECORDS ? inside.map((record) => withRecords(facts, list, [...records, record])) : []),
    ...tried.map(({ place }) =>
      withRecords(
        facts,
        list,
        records.filter((one) => one.place !== place),
      ),
    ),
  ];
}

/** The record on another day; nothing where the list has no 计时 date. */
export function dated(site: ListSite, record: RecordFact, day: Day): readonly RecordFact[] {
  const key = site.context.lookup.lists.get(site.list.list)?.list.datedBy ?? null;
  return key === null ? [] : [{ ...record, fields: { ...record.fields, [key]: onDay(day) } }];
}

/** A day in the window, as late as may be. */
function dayIn({ days }: ListSite, { on }: Bench): Day {
  return days === null || days.to > on ? on : days.to;
}
