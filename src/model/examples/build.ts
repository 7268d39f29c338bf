import { exampleFindings } from '../../diagnostics/catalogue/example.js';
import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { placeOf } from '../../syntax/phrase.js';
import type { Report, SyntaxTree } from '../../syntax/tree.js';
import { type Memory, noMemory } from '../../text/memory.js';
import type { Day } from '../../text/place.js';
import type { Example, Expectation, RuleSet } from '../model.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Case, readCases } from './cases.js';

/** The 示例 of a tree (language.md §8), each with its date, their values still as written; of one with a 表格 every row is an example. */
export function buildExamples(
  tree: SyntaxTree,
  ruleSet: RuleSet | null,
  vocabulary: Vocabulary,
  report: Report,
  memory: Memory = noMemory,
): readonly Example[] {
  const usual = ruleSet?.exampleDate ?? ruleSet?.inForceFrom ?? null;
  const examples = readCases(tree, vocabulary, memory).flatMap((cases) => {
    cases.diagnostics.forEach(report);
    const read = memory.recall('dated examples', usual ?? '', cases, () => dated(cases.value, usual));
    read.diagnostics.forEach(report);
    return read.value;
  });
  reportRecordsNotGiven(examples, vocabulary, report);
  return examples;
}

/** An example without any date is none, and one with a date that cannot be read has its finding already. */
function dated(cases: readonly Case[], usual: Day | null): Outcome<readonly Example[]> {
  const diagnostics: Diagnostic[] = [];
  const value = cases.flatMap(({ on: own, saysWhen, at: phrase, ...example }) => {
    const [on, at] = [own ?? usual, placeOf(phrase)];
    if (on !== null) return [{ ...example, on, at }];
    if (!saysWhen) diagnostics.push(F.missingExampleDate(at, { name: example.name }));
    return [];
  });
  return { value, diagnostics };
}

/** 第9名 of two. What stands beside a table is told once. */
function reportRecordsNotGiven(examples: readonly Example[], vocabulary: Vocabulary, report: Report): void {
  const told = new Set<Expectation>();
  for (const { given, expected } of examples) {
    for (const expectation of expected) {
      const missing = recordsNamed(expectation).find(({ list, place }) => place < 1 || place > recordsOf(given, list));
      if (missing === undefined || told.has(expectation)) continue;
      told.add(expectation);
      const list = vocabulary.lists.find(({ key }) => key === missing.list);
      const slots = { list: list?.name ?? missing.list, measure: list?.measure ?? '', place: String(missing.place) };
      report(exampleFindings.recordNotGiven(expectation.at, { ...slots, count: String(recordsOf(given, missing.list)) }));
    }
  }
}

function recordsNamed(expectation: Expectation): readonly { readonly list: string; readonly place: number }[] {
  if (expectation.kind === 'verdict') return expectation.offenders ?? [];
  return expectation.of.kind === 'record' ? [expectation.of] : [];
}

function recordsOf(given: Example['given'], list: string): number {
  return given.reduce((n, one) => (one.kind === 'list' && one.key === list ? n + one.records.length : n), 0);
}
