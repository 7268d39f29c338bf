import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { List } from '../../model/vocabulary.js';
import type { Fact, RecordFact } from '../facts.js';
import type { Entry, SheetNode } from '../tree/node.js';
import { colonTrouble } from '../tree/syntax-error.js';
import { MISSING, readFact } from './fact.js';
import { type Level, type Sorted, sortEntries } from './level.js';
import type { Reading } from './reading.js';
import { readSource } from './source.js';
import { reportUnknownKeys } from './unknown-key.js';
import { blankAsNone, type Checked, checkedBy } from './unlisted.js';
import { listWords } from './words.js';

/** Record number `place`, counted from 1, of a list. */
export interface RecordSite {
  readonly list: List;
  readonly level: Level;
  readonly place: number;
}

/** Reads one record: its fields, and beside them its own 依据, 核查 …. Null where it is no record, which is reported. */
export function readRecord(reading: Reading, site: RecordSite, node: SheetNode): RecordFact | null {
  const { list, level, place } = site;
  const personal = list.fields.some((field) => field.personal);
  if (node.kind !== 'mapping') {
    if (personal) reading.withhold(node.at);
    reading.report(() => shapeless(site, node));
    return null;
  }
  const sorted = sortEntries(node, level);
  reportUnknownKeys(reading, sorted.unknown, { words: recordWords(list, place), level, list, personal });
  const entries = entriesByField(sorted);
  const fields = list.fields.map((field) => [field.key, readFact(reading, { field, list, place }, entries.get(field.key) ?? [])] as const);
  const read: Readonly<Record<string, Fact>> = Object.fromEntries(fields);
  const checked = checkedBy(list.unlisted, 'record', list.fields, read);
  return {
    place,
    fields: checked === null ? read : withBlanks(list, read, entries, checked),
    source: readSource(reading, sorted),
    at: node.at,
  };
}

/** The blanks of a record that says it was checked. */
function withBlanks(
  { fields }: List,
  read: Readonly<Record<string, Fact>>,
  entries: ReadonlyMap<string, readonly Entry[]>,
  checked: Checked,
): Readonly<Record<string, Fact>> {
  const all = fields.map(
    (field) => [field.key, blankAsNone(field, read[field.key] ?? MISSING, entries.get(field.key) ?? [], checked)] as const,
  );
  return Object.fromEntries(all);
}

/** The entries that name each field, by the field's machine key. */
export function entriesByField(sorted: Sorted): ReadonlyMap<string, readonly Entry[]> {
  const byField = new Map<string, readonly Entry[]>();
  for (const [named, entries] of sorted.named) if (named.kind === 'field') byField.set(named.field.key, entries);
  return byField;
}

function shapeless(site: RecordSite, node: SheetNode) {
  const colon = node.kind === 'scalar' && !node.quoted ? colonTrouble(node.text, node.at) : null;
  const first = site.list.fields[0]?.name ?? '…';
  return colon ?? say.shapelessRecord(node.at, { list: listWords(site.list), place: String(site.place), example: `- ${first}: …` });
}

function recordWords(list: List, place: number): { zh: string; en: string } {
  return { zh: `名单“${list.name}”第${place}行`, en: `Record ${place} of the list "${list.alias ?? list.name}"` };
}
