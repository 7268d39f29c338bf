import { exampleFindings } from '../../diagnostics/catalogue/example.js';
import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../syntax/phrase.js';
import type { ExampleSyntax, Report, SyntaxTree } from '../../syntax/tree.js';
import { type Memory, noMemory } from '../../text/memory.js';
import type { Day } from '../../text/place.js';
import { readDayOf } from '../declarations/rule-set.js';
import type { Example, Expectation, RuleSet } from '../model.js';
import { type Named, type NameUse, unnamed } from '../name-use.js';
import type { Vocabulary } from '../vocabulary.js';
import { readExpectation } from './expectation.js';
import { readGiven } from './given.js';
import type { Reading } from './reading.js';
import { readRows, type Shared } from './table.js';

/**
 * The 示例 of a tree (language.md §8), their values still as written; of one with a 表格 every row is an example. In: the
 * tree, and who is told what is found and which names stand where.
 */
export function buildExamples(
  tree: SyntaxTree,
  ruleSet: RuleSet | null,
  vocabulary: Vocabulary,
  report: Report,
  { named = unnamed, memory = noMemory }: { readonly named?: Named; readonly memory?: Memory } = {},
): readonly Example[] {
  const clauses = tree.clauses.map((c) => foldedOf(c.id));
  const usual = ruleSet?.exampleDate ?? ruleSet?.inForceFrom ?? null;
  const circumstances = memory === noMemory ? '' : JSON.stringify([vocabulary, clauses, usual]);
  const examples = tree.examples.flatMap((syntax) => {
    // Who asks for names only reads without a date: in a room apart, so that neither empties the other's.
    const room = usual === null ? 'undated examples' : 'examples';
    const read = memory.recall(room, circumstances, syntax, () => readCases(syntax, usual, { vocabulary, clauses }));
    read.diagnostics.forEach(report);
    read.names.forEach(named);
    return read.value;
  });
  reportRecordsNotGiven(examples, vocabulary, report);
  return examples;
}

interface Cases extends Outcome<readonly Example[]> {
  readonly names: readonly NameUse[];
}

function readCases(syntax: ExampleSyntax, usual: Day | null, against: Omit<Reading, 'report' | 'named'>): Cases {
  const diagnostics: Diagnostic[] = [];
  const names: NameUse[] = [];
  const told = { report: (d: Diagnostic) => void diagnostics.push(d), named: (use: NameUse) => void names.push(use) };
  return { value: casesOf(syntax, usual, { ...against, ...told }), diagnostics, names };
}

function casesOf(syntax: ExampleSyntax, usual: Day | null, reading: Reading): readonly Example[] {
  const name = wordsOf(syntax.name);
  const shared: Shared = {
    on: syntax.on,
    given: syntax.given.flatMap((entry) => readGiven(entry, reading)),
    expected: syntax.expected.flatMap((entry) => readExpectation(entry, reading) ?? []),
  };
  const unconfirmed = syntax.unconfirmed !== null;
  const day = readDayOf(syntax.on, reading.report) ?? usual;
  if (syntax.table === null) return dated({ name, unconfirmed, ...shared, at: syntax.at }, day, reading);
  return readRows(syntax.table, shared, reading).flatMap((row) => {
    const one = { name: `${name}：${row.name}`, unconfirmed, on: row.on ?? syntax.on, at: row.at };
    const said = { given: [...shared.given, ...row.given], expected: [...shared.expected, ...row.expected] };
    return dated({ ...one, ...said }, readDayOf(row.on, reading.report) ?? day, reading);
  });
}

type Undated = Omit<Example, 'on' | 'at'> & { readonly on: Phrase | null; readonly at: Phrase };

/** An example without any date is none, and one with a date that cannot be read has its finding already. */
function dated(example: Undated, on: Day | null, { report }: Reading): readonly Example[] {
  const at = placeOf(example.at);
  if (on !== null) return [{ ...example, on, at }];
  if (example.on === null) report(F.missingExampleDate(at, { name: example.name }));
  return [];
}

/** 第9名 of two. What stands beside a table is told once. */
function reportRecordsNotGiven(examples: readonly Example[], vocabulary: Vocabulary, report: Report): void {
  const told = new Set<Expectation>();
  for (const { given, expected } of examples) {
    for (const expectation of expected) {
      const missing = (expectation.offenders ?? []).find(({ list, place }) => place < 1 || place > recordsOf(given, list));
      if (missing === undefined || told.has(expectation)) continue;
      told.add(expectation);
      const list = vocabulary.lists.find(({ key }) => key === missing.list);
      const slots = { list: list?.name ?? missing.list, measure: list?.measure ?? '', place: String(missing.place) };
      report(exampleFindings.recordNotGiven(expectation.at, { ...slots, count: String(recordsOf(given, missing.list)) }));
    }
  }
}

function recordsOf(given: Example['given'], list: string): number {
  return given.reduce((n, one) => (one.kind === 'list' && one.key === list ? n + one.records.length : n), 0);
}
