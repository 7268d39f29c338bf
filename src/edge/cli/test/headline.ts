import type { ExpectationResult, VerdictResult } from '../../../index.js';
import type { Telling } from './telling.js';

/** In one line what came out: 条款1.1不符合, 总分82.5分. */
export function cameOut(result: ExpectationResult, { words, verdicts, language }: Telling): string {
  if (result.kind === 'score') return words.score(result.of[language], result.actual[language]);
  return words.clause(result.clause, verdicts[result.actual]);
}

/** In one line how an expectation failed: 条款1.1应当符合，实际不符合. */
export function headline(result: ExpectationResult, telling: Telling): string {
  const { words, verdicts, language } = telling;
  if (result.kind === 'score') return words.scoreDiffers(result.of[language], result.expected[language], result.actual[language]);
  if (onlyReasonDiffers(result)) return words.reasonDiffers(result.clause, verdicts[result.actual]);
  return words.differs(result.clause, expectedWord(result, telling), verdicts[result.actual]);
}

/** The same of one that nobody has confirmed: what is written is no longer so. */
export function outdatedLine(result: ExpectationResult, telling: Telling): string {
  const { words, verdicts, language } = telling;
  if (result.kind === 'score') return words.scoreOutdated(result.of[language], result.expected[language], result.actual[language]);
  if (onlyReasonDiffers(result)) return words.reasonDiffers(result.clause, verdicts[result.actual]);
  return words.writtenDiffers(result.clause, expectedWord(result, telling), verdicts[result.actual]);
}

function onlyReasonDiffers({ expected, actual, awaitsJudgement }: VerdictResult): boolean {
  return expected === actual && (!awaitsJudgement.expected || awaitsJudgement.actual);
}

function expectedWord({ expected, awaitsJudgement }: VerdictResult, { words, verdicts }: Telling): string {
  return awaitsJudgement.expected ? words.awaitsJudgement : verdicts[expected];
}
