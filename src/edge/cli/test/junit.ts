import { type ExampleResult, printable } from '../../../index.js';
import { inCharacterData, newReport, type TestSuite } from '../../export/junit-report.js';
import { failureLines } from './failure.js';
import { headline } from './headline.js';
import type { Telling } from './telling.js';

/**
 * Results as JUnit XML: a suite a file, a case an example. A failed one says what the terminal says; one that is 待确认 is
 * skipped, with the sentence that says so. No times stand in it, so that equal results are equal files.
 */
export function junitText(results: readonly ExampleResult[], telling: Telling): string {
  const report = newReport();
  for (const file of [...new Set(results.map(({ example }) => example.at.file))].sort()) {
    const suite = report.testSuite().name(printable(file));
    for (const result of results.filter(({ example }) => example.at.file === file)) addCase(suite, result, telling);
  }
  return `${report.build()}\n`;
}

function addCase(suite: TestSuite, { example, passes, results }: ExampleResult, telling: Telling): void {
  const { name, at, unconfirmed } = example;
  const one = suite.testCase().name(printable(name)).className(printable(at.file)).file(printable(at.file));
  const differing = results.filter((result) => !result.passes);
  const lines = [`${at.file}:${at.start.line}:${at.start.column}`, ...differing.flatMap((result) => failureLines(result, telling))];
  if (unconfirmed) one.skipped().standardOutput(inCharacterData([telling.words.unconfirmedOne, ...lines].join('\n')));
  else if (!passes) {
    const message = telling.words.together(differing.map((result) => headline(result, telling)));
    one.failure(printable(message)).stacktrace(inCharacterData(lines.join('\n')));
  }
}
