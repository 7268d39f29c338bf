import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { List, Parent } from '../../model/vocabulary.js';
import type { ListFact, RecordFact } from '../facts.js';
import { linkBetween, unlinked } from '../links.js';
import type { Reading } from './reading.js';
import { factWords, listWords, shownValue } from './words.js';

/**
 * A record of a list that 属于 another must belong to one of its records. Where that list is complete and none is the one it names, the name
 * is wrong: it is reported and counts as unknown, so that no record falls out of every reckoning by a slip of the pen. In: all lists as
 * they were read.
 */
export function withoutOrphans(reading: Reading, lists: Readonly<Record<string, ListFact>>): Readonly<Record<string, ListFact>> {
  const changed = reading.model.vocabulary.lists.flatMap((list) => {
    const { parent } = list;
    const [own, owners] = [lists[list.key], parent === null ? undefined : lists[parent.list]];
    if (parent === null || own === undefined || owners?.state !== 'known') return [];
    const records = own.records.map((record) => (isOrphan(record, parent, owners) ? refused(reading, list, parent, record) : record));
    return [[list.key, { ...own, records }] as const];
  });
  return changed.length === 0 ? lists : { ...lists, ...Object.fromEntries(changed) };
}

function isOrphan(record: RecordFact, parent: Parent, { records }: ListFact): boolean {
  const named = parent.links.every(({ own }) => record.fields[own]?.state === 'known');
  return named && records.every((owner) => linkBetween(record, parent, owner) === 'different');
}

function refused(reading: Reading, list: List, parent: Parent, record: RecordFact): RecordFact {
  const owners = reading.model.vocabulary.lists.find(({ key }) => key === parent.list) ?? list;
  const [first] = parent.links;
  const fact = record.fields[first?.own ?? ''];
  const field = list.fields.find(({ key }) => key === first?.own);
  const value = fact?.state === 'known' && fact.value.kind === 'text' ? fact.value.text : '';
  if (field !== undefined)
    reading.report(() =>
      say.orphanRecord(fact?.at ?? record.at, {
        fact: factWords(field, list, record.place),
        value: shownValue(value, field.personal),
        parent: listWords(owners),
      }),
    );
  return unlinked(record, parent);
}
