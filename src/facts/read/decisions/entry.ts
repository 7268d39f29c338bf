import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import { factsFindings } from '../../../diagnostics/catalogue/facts.js';
import type { Place } from '../../../text/place.js';
import type { Entry, Mapping, Scalar, SheetNode } from '../../tree/node.js';
import { colonTrouble } from '../../tree/syntax-error.js';
import { type DecisionWord, entriesNamed, type Sorted, sortEntries, speaksOf } from '../level.js';
import { reportNotOneValue } from '../not-one-value.js';
import type { Reading } from '../reading.js';
import { ofEachFile } from '../several-files.js';
import { reportUnknownKeys } from '../unknown-key.js';
import { hasNoEntries, isUnsaid } from '../unsaid.js';
import { elsewhere } from '../words.js';
import { LEVELS, NAMES_SOMEBODY, PARTS, type PartWord, partOf } from './parts.js';
import { capital, decisionWords, exampleOf, numbered, partWords } from './words.js';

/** One 评定, 改判 or 推选意见 as it was written, before anyone asks what it means. */
export interface DecisionEntry {
  readonly word: DecisionWord;
  /** Which of them, from 1. */
  readonly place: number;
  /** Its first key. */
  readonly at: Place;
  /** The parts that say something. */
  readonly parts: ReadonlyMap<PartWord, Scalar>;
}

/** The entries behind one key of the sheet. What has not the shape of one is reported and left out. */
export function decisionEntries(reading: Reading, sorted: Sorted, word: DecisionWord): readonly DecisionEntry[] {
  return ofEachFile(entriesNamed(sorted, word)).flatMap((own) => entriesOfFile(reading, word, own));
}

/** What several files decided stands side by side: each reviewer may hand in a file of his own. */
function entriesOfFile(reading: Reading, word: DecisionWord, [first, ...others]: readonly [Entry, ...Entry[]]): readonly DecisionEntry[] {
  const list = decisionWords(word);
  if (others.length > 0) {
    for (const { value } of [first, ...others]) reading.withhold(value.at);
    for (const { keyAt } of others) reading.report(() => factsFindings.duplicateFact(keyAt, { fact: list, other: elsewhere(first.keyAt) }));
    return [];
  }
  const { value } = first;
  if (value.kind === 'sequence') return value.items.flatMap((item, i) => entryOf(reading, word, item, i + 1) ?? []);
  if (!hasNoEntries(value)) refuseShape(reading, word, value);
  return [];
}

function refuseShape(reading: Reading, word: DecisionWord, node: SheetNode): void {
  reading.withhold(node.at);
  const single = node.kind === 'mapping' && speaksOf(node, LEVELS[word]);
  reading.report(() => factsFindings.valueForList(node.at, { list: decisionWords(word), help: single ? ONE_ENTRY : NO_HELP }));
}

const ONE_ENTRY = { zh: '只有一条的，也要在前面加“- ”。', en: 'A single one needs its "- " too.' };
const NO_HELP = { zh: '', en: '' };

function entryOf(reading: Reading, word: DecisionWord, node: SheetNode, place: number): DecisionEntry | null {
  if (node.kind !== 'mapping') {
    reading.withhold(node.at);
    const colon = node.kind === 'scalar' && !node.quoted ? colonTrouble(node.text, node.at) : null;
    reading.report(() => colon ?? say.shapelessDecision(node.at, { decision: numbered(word, place), example: exampleOf(word) }));
    return null;
  }
  const parts = partsOf(reading, word, node, place);
  return parts === null ? null : { word, place, at: node.entries[0]?.keyAt ?? node.at, parts };
}

/** Null where a part was said twice, or is no value: which of them was meant nobody knows. */
function partsOf(reading: Reading, word: DecisionWord, node: Mapping, place: number): ReadonlyMap<PartWord, Scalar> | null {
  const sorted = sortEntries(node, LEVELS[word]);
  const where = { words: capital(numbered(word, place)), level: LEVELS[word], list: null, personal: true };
  reportUnknownKeys(reading, sorted.unknown, where);
  const parts = new Map<PartWord, Scalar>();
  let whole = true;
  for (const [named, entries] of sorted.named) {
    const part = partOf(named);
    if (part === null) continue;
    if (NAMES_SOMEBODY.has(part)) for (const { value } of entries) reading.withhold(value.at);
    const value = scalarIn(reading, entries, { word, place, part });
    if (value === null) whole = false;
    else if (!isUnsaid(value)) parts.set(part, value);
  }
  return whole ? parts : null;
}

interface Which {
  readonly word: DecisionWord;
  readonly place: number;
  readonly part: PartWord;
}

function scalarIn(reading: Reading, [first, second]: readonly Entry[], which: Which): Scalar | null {
  const fact = partWords(which, which.part);
  if (first === undefined) return null;
  if (second !== undefined) {
    reading.report(() => factsFindings.duplicateFact(second.keyAt, { fact, other: elsewhere(first.keyAt) }));
    return null;
  }
  const { value } = first;
  if (value.kind === 'scalar') return value;
  reportNotOneValue(reading, value, fact, `${PARTS[which.part][0]}: …`);
  return null;
}
