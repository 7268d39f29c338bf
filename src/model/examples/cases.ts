import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { foldedOf, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type { ExampleSyntax, SyntaxTree } from '../../syntax/tree.js';
import { type Memory, noMemory } from '../../text/memory.js';
import type { Day } from '../../text/place.js';
import { readDayOf } from '../declarations/rule-set.js';
import type { Example } from '../model.js';
import type { NameUse } from '../name-use.js';
import type { Vocabulary } from '../vocabulary.js';
import { readExpectation } from './expectation.js';
import { factNames } from './fact-names.js';
import { readGiven } from './given.js';
import type { Reading } from './reading.js';
import { scoreWordsOf } from './score-words.js';
import { readRows, type Shared } from './table.js';

/** A case as it is written: an 示例, or a row of its 表格. */
export interface Case extends Omit<Example, 'on' | 'at'> {
  /** The date that is written for it; null where none is, or none that can be read. */
  readonly on: Day | null;
  /** Whether a date is written, readable or not. */
  readonly saysWhen: boolean;
  readonly at: Phrase;
}

/** The cases of one 示例, what was found in it, and which names stand where. */
export interface Cases extends Outcome<readonly Case[]> {
  readonly names: readonly NameUse[];
}

/** Reads the 示例 of a tree (language.md §8), their values still as written. With a memory one that has not changed is not read again. */
export function readCases(tree: SyntaxTree, vocabulary: Vocabulary, memory: Memory): readonly Cases[] {
  const clauses = tree.clauses.map((c) => foldedOf(c.id));
  const scores = scoreWordsOf(tree, vocabulary);
  const against = { vocabulary, facts: factNames(vocabulary), clauses, scores };
  const circumstances = memory === noMemory ? '' : JSON.stringify([vocabulary, clauses, scores]);
  return tree.examples.map((syntax) => memory.recall('examples', circumstances, syntax, () => casesOf(syntax, against)));
}

function casesOf(syntax: ExampleSyntax, against: Omit<Reading, 'report' | 'named'>): Cases {
  const diagnostics: Diagnostic[] = [];
  const names: NameUse[] = [];
  const told = { report: (d: Diagnostic) => void diagnostics.push(d), named: (use: NameUse) => void names.push(use) };
  return { value: read(syntax, { ...against, ...told }), diagnostics, names };
}

function read(syntax: ExampleSyntax, reading: Reading): readonly Case[] {
  const name = wordsOf(syntax.name);
  const given = syntax.given.flatMap((entry) => readGiven(entry, reading));
  const expected = syntax.expected.flatMap((entry) => readExpectation(entry, reading) ?? []);
  const shared: Shared = { on: syntax.on, given, expected };
  const unconfirmed = syntax.unconfirmed !== null;
  const on = readDayOf(syntax.on, reading.report);
  const saysWhen = syntax.on !== null;
  if (syntax.table === null) return [{ name, unconfirmed, given, expected, on, saysWhen, at: syntax.at }];
  return readRows(syntax.table, shared, reading).map((row) => ({
    name: `${name}：${row.name}`,
    unconfirmed,
    given: [...given, ...row.given],
    expected: [...expected, ...row.expected],
    on: readDayOf(row.on, reading.report) ?? on,
    saysWhen: saysWhen || row.on !== null,
    at: row.at,
  }));
}
