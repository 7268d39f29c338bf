import { type Difference, deciding, type ExpectationResult, neededView, type VerdictResult } from '../../../index.js';
import { indent, neededLines, partLines } from '../reasoning-lines.js';
import { resultWords } from '../words/results.js';
import { headline } from './headline.js';
import type { Telling } from './telling.js';

/**
 * All that is said of a failed expectation: how it differs, both sets where a reason differs, why in one sentence, and the
 * conditions that decided as they are written, each with what was seen.
 */
export function failureLines(result: ExpectationResult, telling: Telling): readonly string[] {
  const { reason } = resultWords(telling.language);
  const said = [headline(result, telling), reason(result.reason[telling.language])];
  return result.kind === 'score' ? said : verdictLines(result, said, telling);
}

function verdictLines(result: VerdictResult, [head, why]: readonly string[], telling: Telling): readonly string[] {
  const { words, context, language } = telling;
  const parts = deciding(result.verdict, context);
  return [
    head ?? '',
    ...(result.offenders === null ? [] : sets(result.offenders, [words.offendersWritten, words.offendersFound], telling).map(indent)),
    ...(result.needed === null ? [] : sets(result.needed, [words.neededWritten, words.neededFound], telling).map(indent)),
    why ?? '',
    ...(parts.length === 0 ? [] : [words.decidedBy]),
    ...parts.flatMap((part) => partLines(part, resultWords(language))).map(indent),
    ...stillNeeded(result, telling),
  ];
}

/** What was written and what came out, one below the other, each with what the other lacks. */
function sets(
  { expected, actual, missing, surplus }: Difference,
  [written, found]: readonly [string, string],
  { words, language }: Telling,
): readonly string[] {
  const names = (items: Difference['expected']) => items.map((item) => item[language]);
  const aside = (items: Difference['expected'], say: (names: readonly string[]) => string) =>
    items.length === 0 ? '' : words.aside(say(names(items)));
  return [
    `${written}${words.list(names(expected))}${aside(missing, words.tooMany)}`,
    `${found}${words.list(names(actual))}${aside(surplus, words.missing)}`,
  ];
}

function stillNeeded({ verdict, needed }: VerdictResult, { context, language }: Telling): readonly string[] {
  // Where what is needed was compared it stands above.
  if (verdict.stillNeeded === null || needed !== null) return [];
  return [resultWords(language).stillNeeded, ...neededLines(neededView(verdict.stillNeeded, context)).map(indent)];
}
