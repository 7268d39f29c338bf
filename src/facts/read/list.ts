import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { List } from '../../model/vocabulary.js';
import type { ListFact, RecordFact, Source } from '../facts.js';
import { saysNone } from '../names.js';
import type { Entry, Mapping, SheetNode } from '../tree/node.js';
import { readYesNo } from '../values/yes-no.js';
import { bothRecords, bothSources } from './both-sources.js';
import { entriesNamed, LIST_LEVEL, sortEntries, speaksOf } from './level.js';
import { meaningOfList, meaningOfRecord } from './meaning.js';
import type { Reading } from './reading.js';
import { readRecord } from './record.js';
import { acrossFiles, inSeveralFiles } from './several-files.js';
import { readSource } from './source.js';
import { reportUnknownKeys } from './unknown-key.js';
import { isUnsaid } from './unsaid.js';
import { elsewhere, listWords } from './words.js';

export const MISSING_LIST: ListFact = { state: 'unknown', why: 'missing', records: [], source: null, at: null };

/** Reads a list: missing or 不详 unknown, 没有 empty, an array complete, `{未报全: 是, 记录: […]}` incomplete (semantics.md §1). */
export function readList(reading: Reading, list: List, entries: readonly Entry[]): ListFact {
  const [first, second] = entries;
  if (first === undefined) return MISSING_LIST;
  if (inSeveralFiles(entries)) return acrossFiles(reading, entries, comparing(reading, list));
  if (second !== undefined) {
    if (hasPersonal(list)) for (const entry of entries) reading.withhold(entry.value.at);
    reportTwice(reading, list, first, entries.slice(1));
    return { ...MISSING_LIST, why: 'refused', at: first.value.at };
  }
  const node = first.value;
  if (node.kind === 'mapping' && speaksOf(node, LIST_LEVEL)) return readWrapped(reading, list, node);
  return readRecords(reading, list, node, null);
}

function comparing(reading: Reading, list: List) {
  return {
    words: listWords(list),
    personal: hasPersonal(list),
    read: (own: readonly Entry[]) => readList(reading, list, own),
    says: whatItSays,
    meaning: meaningOfList,
    both: bothLists,
    conflict: ({ value }: Entry): ListFact => ({ ...MISSING_LIST, why: 'refused', at: value.at }),
  };
}

function whatItSays({ state, why }: ListFact): 'nothing' | 'something' | 'refused' {
  if (state !== 'unknown') return 'something';
  return why === 'refused' ? 'refused' : 'nothing';
}

/** The same records in two files; each is numbered as in the first. */
function bothLists(one: ListFact, other: ListFact): ListFact {
  const same = new Map<string, RecordFact[]>();
  for (const record of other.records) same.set(meaningOfRecord(record), [...(same.get(meaningOfRecord(record)) ?? []), record]);
  const records = one.records.map((record) => {
    const twin = same.get(meaningOfRecord(record))?.shift();
    return twin === undefined ? record : bothRecords(record, twin);
  });
  return { ...one, records, source: bothSources(one.source, other.source) };
}

function reportTwice(reading: Reading, list: List, first: Entry, others: readonly Entry[]): void {
  for (const other of others) {
    reading.report(() => say.duplicateFact(other.keyAt, { fact: listWords(list), other: elsewhere(first.keyAt) }));
  }
}

/** `{未报全: 是, 记录: […], 依据: …}`. */
function readWrapped(reading: Reading, list: List, node: Mapping): ListFact {
  const sorted = sortEntries(node, LIST_LEVEL);
  const personal = hasPersonal(list);
  reportUnknownKeys(reading, sorted.unknown, { words: listWords(list), level: LIST_LEVEL, list: null, personal });
  const source = readSource(reading, sorted);
  const incomplete = isIncomplete(reading, list, entriesNamed(sorted, 'incomplete'));
  const [first, second, ...more] = entriesNamed(sorted, 'records');
  if (first === undefined) {
    // 未报全 alone says that there may be records, not that there are none.
    return incomplete ? { state: 'incomplete', why: null, records: [], source, at: node.at } : { ...MISSING_LIST, source, at: node.at };
  }
  if (second !== undefined) {
    reportTwice(reading, list, first, [second, ...more]);
    return { ...MISSING_LIST, why: 'refused', source, at: node.at };
  }
  const read = readRecords(reading, list, first.value, source);
  return incomplete && read.state === 'known' ? { ...read, state: 'incomplete' } : read;
}

/** Only a clear 否 makes a list complete: whoever does not know whether it is has not said that it is. */
function isIncomplete(reading: Reading, list: List, entries: readonly Entry[]): boolean {
  const [first, ...others] = entries;
  if (first === undefined) return false;
  if (others.length > 0) {
    reportTwice(reading, list, first, others);
    return true;
  }
  const node = first.value;
  if (isUnsaid(node)) return true;
  return readYesNo(reading, INCOMPLETE_WORDS, node) ?? true;
}

const INCOMPLETE_WORDS = { zh: '“未报全”', en: '"incomplete"' };

function readRecords(reading: Reading, list: List, node: SheetNode, source: Source | null): ListFact {
  const at = node.at;
  if (node.kind === 'sequence') return readItems(reading, list, node.items, { source, at });
  if (isUnsaid(node)) return { state: 'unknown', why: 'stated', records: [], source, at };
  if (node.kind === 'scalar' && saysNone(node.text)) return { state: 'known', why: null, records: [], source, at };
  if (hasPersonal(list)) reading.withhold(at);
  const oneRecord = node.kind === 'mapping' && speaksOf(node, reading.levels.ofRecord(list));
  reading.report(() => say.valueForList(at, { list: listWords(list), help: oneRecord ? ONE_RECORD : NO_HELP }));
  return { state: 'unknown', why: 'refused', records: [], source, at };
}

const ONE_RECORD = { zh: '只有一条记录的，也要在前面加“- ”。', en: 'A single record needs its "- " too.' };
const NO_HELP = { zh: '', en: '' };

/** An item that is no record is left out; since something was meant there, the list then counts as 未报全. */
function readItems(reading: Reading, list: List, items: readonly SheetNode[], rest: Pick<ListFact, 'source' | 'at'>): ListFact {
  const level = reading.levels.ofRecord(list);
  const records: RecordFact[] = [];
  items.forEach((item, index) => {
    const record = readRecord(reading, { list, level, place: index + 1 }, item);
    if (record !== null) records.push(record);
  });
  return { state: records.length === items.length ? 'known' : 'incomplete', why: null, records, ...rest };
}

function hasPersonal(list: List): boolean {
  return list.fields.some((field) => field.personal);
}
