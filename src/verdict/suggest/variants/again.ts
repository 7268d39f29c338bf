import { inPeriod, inRecord } from '../../../engine/context.js';
import type { Facts } from '../../../facts/facts.js';
import type { FieldRef } from '../../../model/expression.js';
import { type Bench, contextOf } from '../bench.js';
import type { Spot } from '../sheet.js';
import type { Site } from '../sites.js';

/** The same standing in a changed sheet: its records and its period at hand. Null where a record is no longer there. */
export function contextAgain({ context, levels }: Site, facts: Facts, bench: Bench): Site['context'] | null {
  let now: Site['context'] = contextOf(bench, facts);
  for (let up = levels.length - 1; up >= 0; up -= 1) {
    const place = context.records[up]?.place;
    const record = now.facts.lists[levels[up] ?? '']?.records.find((one) => one.place === place);
    if (record === undefined) return null;
    now = inRecord(now, record, levels[up] ?? '');
  }
  return context.period === null ? now : inPeriod(now, context.period);
}

/** Where the fact stands that a field names at a site; null where the record is not there. */
export function spotOf({ list, field, up }: FieldRef, { context }: Site): Spot | null {
  if (list === null) return { list, place: null, field };
  const place = context.records[up]?.place;
  return place === undefined ? null : { list, place, field };
}
