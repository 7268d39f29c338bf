import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Given, Model } from '../model/model.js';
import type { Day, Place } from '../text/place.js';
import type { Facts } from './facts.js';
import { levelsOf, RESERVED } from './read/level.js';
import { readingOf } from './read/reading.js';
import { readSheet } from './read/sheet.js';
import type { Entry, Mapping, Scalar, SheetNode } from './tree/node.js';

/**
 * The facts of an 示例 (language.md §8): its 已知 read as a sheet is. In: the entries with machine keys and the words
 * as written (`是`, `95%`, `没有`, `「某局」`), and the day it is evaluated on. Out: facts; words that do not fit are
 * reported at their place in the rule file, and count as unknown.
 */
export function factsFromGiven(model: Model, given: readonly Given[], on: Day): Outcome<Facts> {
  return givenReader(model)(given, on);
}

/** The same for many 示例 of one model. */
export function givenReader(model: Model): (given: readonly Given[], on: Day) => Outcome<Facts> {
  const levels = levelsOf(model.vocabulary);
  return (given, on) => {
    const reading = readingOf(model, levels);
    const at = given[0]?.at ?? NOWHERE;
    const root: Mapping = { kind: 'mapping', entries: given.map(entryOf), at };
    const facts = readSheet(reading, root, { name: '', file: at.file, files: [] });
    return { value: { ...facts, evaluatedOn: on }, diagnostics: reading.findings() };
  };
}

const START = { offset: 0, line: 1, column: 1 };
const NOWHERE: Place = { file: '', start: START, end: START };

function entryOf(given: Given): Entry {
  if (given.kind === 'field') return wordsEntry(given);
  const records: SheetNode = {
    kind: 'sequence',
    items: given.records.map((fields) => ({ kind: 'mapping', entries: fields.map(wordsEntry), at: fields[0]?.at ?? given.at }) as const),
    at: given.at,
  };
  return { key: given.key, keyAt: given.at, value: given.incomplete ? incomplete(records, given.at) : records };
}

/** `{未报全: 是, 记录: […]}`. */
function incomplete(records: SheetNode, at: Place): Mapping {
  const yes: Scalar = { kind: 'scalar', text: '是', quoted: false, at };
  const entries = [
    { key: RESERVED.incomplete[0], keyAt: at, value: yes },
    { key: RESERVED.records[0], keyAt: at, value: records },
  ];
  return { kind: 'mapping', entries, at };
}

function wordsEntry(entry: { readonly key: string; readonly words: string; readonly at: Place }): Entry {
  // A text value is written 「…」 in a rule; the marks are not part of it, and what stands in them is never a null.
  const quoted = /^「([\s\S]*)」$/.exec(entry.words.trim());
  const value: Scalar = { kind: 'scalar', text: quoted?.[1] ?? entry.words, quoted: quoted !== null, at: entry.at };
  return { key: entry.key, keyAt: entry.at, value };
}
