import type { ExampleResult } from '../../../index.js';
import { resultWords } from '../words/results.js';
import { failureLines } from './failure.js';
import { cameOut, outdatedLine } from './headline.js';
import type { Telling } from './telling.js';

/** The results of a run, sorted as they are told: failures last, where a reader of a long list looks. */
export interface Sorted {
  readonly passed: readonly ExampleResult[];
  /** 待确认: told apart, and never a failure. */
  readonly unconfirmed: readonly ExampleResult[];
  readonly failed: readonly ExampleResult[];
}

export function sorted(results: readonly ExampleResult[]): Sorted {
  const confirmed = results.filter(({ example }) => !example.unconfirmed);
  return {
    passed: confirmed.filter(({ passes }) => passes),
    unconfirmed: results.filter(({ example }) => example.unconfirmed),
    failed: confirmed.filter(({ passes }) => !passes),
  };
}

/** Every example in a line; below a failed one what differed and why; at the end how many of each. */
export function told(results: Sorted, telling: Telling): string {
  const lines = [
    ...results.passed.map(({ example }) => `✓ ${example.name}`),
    ...results.unconfirmed.flatMap((one) => unconfirmed(one, telling)),
    ...results.failed.flatMap((one) => failed(one, telling)),
    ...counts(results, telling),
  ];
  return `${lines.join('\n')}\n`;
}

function failed({ example, results }: ExampleResult, telling: Telling): readonly string[] {
  const differing = results.filter(({ passes }) => !passes);
  return [`✗ ${example.name}  ${placeOf(example.at)}`, ...differing.flatMap((one) => failureLines(one, telling)).map(indented), ''];
}

/** With the verdict that is to be read, or in what it is no longer the one written, and why. */
function unconfirmed({ example, results }: ExampleResult, telling: Telling): readonly string[] {
  const { language } = telling;
  const lines = results.flatMap((result) => {
    if (result.passes) return [cameOut(result, telling)];
    return [outdatedLine(result, telling), resultWords(language).reason(result.reason[language])];
  });
  return [`◇ ${example.name}  ${placeOf(example.at)}`, ...lines.map(indented)];
}

function counts({ passed, unconfirmed: open, failed: bad }: Sorted, { words }: Telling): readonly string[] {
  const total = passed.length + bad.length;
  const outdated = open.filter(({ passes }) => !passes).length;
  return [
    ...(total === 0 ? [] : [words.examples(total, bad.length)]),
    ...(open.length === 0 ? [] : [words.unconfirmed(open.length)]),
    ...(outdated === 0 ? [] : [words.outdated(outdated)]),
  ];
}

function placeOf({ file, start }: ExampleResult['example']['at']): string {
  return `${file}:${start.line}:${start.column}`;
}

function indented(line: string): string {
  return `    ${line}`;
}
