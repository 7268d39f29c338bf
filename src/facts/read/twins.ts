import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { List, Parent } from '../../model/vocabulary.js';
import { squeeze } from '../../text/width.js';
import type { ListFact, RecordFact } from '../facts.js';
import { unlinked } from '../links.js';
import type { Reading } from './reading.js';
import { listWords, row, shownValue } from './words.js';

/**
 * Two records of a list that are called the same, and records of its child list that name them: to which of the two those belong nobody
 * can tell, and taken at their word they would count against both. It is reported, and to which they belong counts as unknown
 * (semantics.md §1.6). Twins to which nothing belongs harm nobody. In: all lists as they were read.
 */
export function withoutTwins(reading: Reading, lists: Readonly<Record<string, ListFact>>): Readonly<Record<string, ListFact>> {
  const changed = reading.model.vocabulary.lists.flatMap((list) => {
    const { parent } = list;
    const [own, owners] = [lists[list.key], parent === null ? undefined : lists[parent.list]];
    if (parent === null || own === undefined || owners === undefined) return [];
    const twins = twinsAmong(owners, parent);
    if (twins.size === 0) return [];
    const named = new Map<readonly RecordFact[], number>();
    const records = own.records.map((record) => {
      const some = twins.get(nameOf(record, parent, 'own') ?? '');
      if (some === undefined) return record;
      named.set(some, (named.get(some) ?? 0) + 1);
      return unlinked(record, parent);
    });
    for (const [some, children] of named) reportTwins(reading, { list, parent, twins: some, children });
    return [[list.key, { ...own, records }] as const];
  });
  return changed.length === 0 ? lists : { ...lists, ...Object.fromEntries(changed) };
}

/** Records that share a name, by that name. */
function twinsAmong({ records }: ListFact, parent: Parent): ReadonlyMap<string, readonly RecordFact[]> {
  const byName = new Map<string, RecordFact[]>();
  for (const record of records) {
    const name = nameOf(record, parent, 'parents');
    if (name === null) continue;
    const some = byName.get(name);
    if (some === undefined) byName.set(name, [record]);
    else some.push(record);
  }
  return new Map([...byName].filter(([, some]) => some.length > 1));
}

/** All that links a record, in one text; null where some of it is not known. */
function nameOf({ fields }: RecordFact, { links }: Parent, side: 'own' | 'parents'): string | null {
  const parts = links.map((link) => {
    const fact = Object.hasOwn(fields, link[side]) ? fields[link[side]] : undefined;
    return fact?.state === 'known' && fact.value.kind === 'text' ? squeeze(fact.value.text) : null;
  });
  return parts.includes(null) ? null : parts.join('\n');
}

interface Twins {
  readonly list: List;
  readonly parent: Parent;
  readonly twins: readonly RecordFact[];
  /** How many records name them. */
  readonly children: number;
}

/** At the second of them, the one that most likely was written later. */
function reportTwins(reading: Reading, { list, parent, twins, children }: Twins): void {
  const owners = reading.model.vocabulary.lists.find(({ key }) => key === parent.list) ?? list;
  const field = owners.fields.find(({ key }) => key === parent.links[0]?.parents);
  const [, second] = twins;
  const fact = second?.fields[field?.key ?? ''];
  if (field === undefined || second === undefined) return;
  const value = fact?.state === 'known' && fact.value.kind === 'text' ? fact.value.text : '';
  reading.report(() =>
    say.twinRecords(fact?.at ?? second.at, {
      parent: listWords(owners),
      rows: row(twins.map(({ place }) => String(place))),
      value: shownValue(value, field.personal),
      list: listWords(list),
      count: String(children),
    }),
  );
}
