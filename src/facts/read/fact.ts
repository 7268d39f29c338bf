import { factsFindings as say } from '../../diagnostics/catalogue/facts.js';
import type { Field } from '../../model/vocabulary.js';
import type { Place } from '../../text/place.js';
import type { Fact, Source } from '../facts.js';
import { keyForm, saysNone, saysUnknown } from '../names.js';
import { type Entry, type Mapping, type Scalar, type SheetNode, saysNothing } from '../tree/node.js';
import { readValue } from '../values/read-value.js';
import { bothFacts } from './both-sources.js';
import { entriesNamed, LIST_LEVEL, sortEntries, speaksOf, VALUE_LEVEL } from './level.js';
import { meaningOfFact } from './meaning.js';
import type { Reading } from './reading.js';
import type { Said } from './said.js';
import { acrossFiles, inSeveralFiles } from './several-files.js';
import { type Site, siteWords } from './site.js';
import { readSource } from './source.js';
import { reportUnknownKeys } from './unknown-key.js';
import { elsewhere } from './words.js';

export const MISSING: Fact = { state: 'unknown', why: 'missing', source: null, at: null };

/**
 * Reads one fact: its state, its value, its source (semantics.md §1). In: the entries that name it, none or one; with two
 * or more it is refused. Whatever is wrong is reported, and the fact is unknown.
 */
export function readFact(reading: Reading, site: Site, entries: readonly Entry[]): Fact {
  const [first, second] = entries;
  if (first === undefined) return MISSING;
  if (site.field.personal) for (const entry of entries) reading.withhold(entry.value.at);
  if (inSeveralFiles(entries)) return acrossFiles(reading, entries, comparing(reading, site));
  if (second !== undefined) {
    reportTwice(reading, site, first, entries.slice(1));
    return refused(first.value.at, null);
  }
  const node = first.value;
  if (node.kind === 'mapping' && speaksOf(node, VALUE_LEVEL)) return readWrapped(reading, site, node);
  return readPlain(reading, site, node, null);
}

function comparing(reading: Reading, site: Site) {
  return {
    words: siteWords(reading, site),
    personal: site.field.personal,
    read: (own: readonly Entry[]) => readFact(reading, site, own),
    says: whatItSays,
    meaning: meaningOfFact,
    both: bothFacts,
    conflict: (first: Entry) => refused(first.value.at, null),
  };
}

function whatItSays(fact: Fact): 'nothing' | 'something' | 'refused' {
  if (fact.state !== 'unknown') return 'something';
  return fact.why === 'refused' ? 'refused' : 'nothing';
}

function reportTwice(reading: Reading, site: Site, first: Entry, others: readonly Entry[]): void {
  const fact = siteWords(reading, site);
  for (const other of others) {
    reading.report(() => say.duplicateFact(other.keyAt, { fact, other: elsewhere(first.keyAt) }));
  }
}

/** `{值: 是, 依据: …}`. */
function readWrapped(reading: Reading, site: Site, node: Mapping): Fact {
  const sorted = sortEntries(node, VALUE_LEVEL);
  reportUnknownKeys(reading, sorted.unknown, {
    words: siteWords(reading, site),
    level: VALUE_LEVEL,
    list: null,
    personal: site.field.personal,
  });
  const source = readSource(reading, sorted, site.field.personal);
  const values = entriesNamed(sorted, 'value');
  const [first, second] = values;
  if (first === undefined) return { ...MISSING, source, at: node.at };
  if (second === undefined) return readPlain(reading, site, first.value, source);
  reportTwice(reading, site, first, values.slice(1));
  return refused(first.value.at, source);
}

function readPlain(reading: Reading, site: Site, node: SheetNode, source: Source | null): Fact {
  if (node.kind !== 'scalar') {
    reportShape(reading, site, node);
    return refused(node.at, source);
  }
  const said = reading.said(site.field, node, () => saidBy(reading, site, node));
  if (said === 'refused') return refused(node.at, source);
  if (said === 'unknown') return { state: 'unknown', why: 'stated', source, at: node.at };
  return said === 'none' ? { state: 'none', source, at: node.at } : { state: 'known', value: said, source, at: node.at };
}

/** What a value says, wherever it stands. One that is refused is reported. */
function saidBy(reading: Reading, site: Site, node: Scalar): Said {
  if (saysNothing(node) || saysUnknown(node.text)) return 'unknown';
  if (!saysNone(node.text) || (isOption(site.field, node.text) && !site.field.mayBeNone))
    return readValue(reading, site, node) ?? 'refused';
  if (site.field.mayBeNone) return 'none';
  reportNone(reading, site, node);
  return 'refused';
}

/** Options such as 有、没有 are values, as long as the field may not be none. */
function isOption(field: Field, text: string): boolean {
  if (field.type.kind !== 'option') return false;
  return field.type.options.some((option) => [option.name, option.alias].some((name) => name !== null && keyForm(name) === keyForm(text)));
}

function reportShape(reading: Reading, site: Site, node: Exclude<SheetNode, Scalar>): void {
  const fact = siteWords(reading, site);
  const asList = node.kind === 'sequence' || speaksOf(node, LIST_LEVEL);
  const key = site.field.name;
  reading.report(() =>
    asList ? say.listForValue(node.at, { fact }) : say.groupForValue(node.at, { fact, example: `${key}: {值: …, 依据: …}` }),
  );
}

function reportNone(reading: Reading, site: Site, node: Scalar): void {
  const help = NONE_HELP[site.field.type.kind];
  reading.report(() => say.noneNotAllowed(node.at, { fact: siteWords(reading, site), help }));
}

const COUNT_HELP = { zh: '一个也没有的，写 0。', en: 'Write 0 for not a single one. ' };
const NO_HELP = { zh: '', en: '' };
const NONE_HELP = {
  yesNo: { zh: '要表示否定的，写 否。', en: 'Write no to deny it. ' },
  integer: COUNT_HELP,
  number: COUNT_HELP,
  percentage: NO_HELP,
  text: NO_HELP,
  date: NO_HELP,
  option: NO_HELP,
} as const;

function refused(at: Place, source: Source | null): Fact {
  return { state: 'unknown', why: 'refused', source, at };
}
