import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CompiledRules } from '../engine/compile.js';
import type { Context } from '../engine/context.js';
import { contextFor } from '../engine/context-for.js';
import { givenReader } from '../facts/given.js';
import { clauseNamed } from '../model/examples/clause-named.js';
import type { Example, Model, VerdictExpectation } from '../model/model.js';
import { type Memory, noMemory } from '../text/memory.js';
import { explained } from './evaluate.js';
import { type ComparedScore, compareScore } from './examples/compare-score.js';
import { compareNeeded, compareOffenders, type Difference } from './examples/difference.js';
import { narrowedTo } from './examples/narrowed.js';
import { factsNeeded } from './examples/needed.js';
import { offendersOf } from './examples/offenders.js';
import type { JudgedClause } from './judge-clause.js';
import { judgeSheet } from './judge-sheet.js';
import type { ClauseVerdict, VerdictName, Words } from './verdicts.js';

/** One 示例 with what came out. */
export interface ExampleResult {
  readonly example: Example;
  /** Everything came out as expected, the reasons too. */
  readonly passes: boolean;
  readonly results: readonly ExpectationResult[];
}

/** One 应当 of an 示例 with what came out. */
export type ExpectationResult = VerdictResult | ScoreResult;

/** Of the verdict of a clause. */
export interface VerdictResult {
  readonly kind: 'verdict';
  readonly clause: string;
  readonly expected: VerdictName;
  readonly actual: VerdictName;
  /** 待人工认定: expected, and come out. */
  readonly awaitsJudgement: { readonly expected: boolean; readonly actual: boolean };
  /** The verdict and, where one was expected, its reason came out. */
  readonly passes: boolean;
  /** Why, in one sentence. */
  readonly reason: Words;
  /** 涉及: how the records differ; null where none are expected, or where the verdict itself differs. */
  readonly offenders: Difference | null;
  /** 还需, likewise. */
  readonly needed: Difference | null;
  readonly verdict: ClauseVerdict;
}

/** Of points, a grade or a conclusion. */
export interface ScoreResult extends ComparedScore {
  readonly kind: 'score';
  /** The clause whose points they are; null where it is none. */
  readonly clause: string | null;
}

/** Runs the 示例 of a model (language.md §8), in their order. Each is one sheet on its own evaluation date. */
export async function runExamples(model: Model): Promise<readonly ExampleResult[]> {
  const narrowed = narrowedTo(model);
  const read = givenReader(model);
  const results: ExampleResult[] = [];
  for (const example of model.examples) results.push(await runExample(example, narrowed(example.expected), read));
  return results;
}

async function runExample(example: Example, rules: CompiledRules, read: ReturnType<typeof givenReader>): Promise<ExampleResult> {
  const facts = read(example.given, example.on).value;
  const sheet = await judgeSheet(rules, contextFor(rules.model, facts, example.on, rules.lookup));
  const judged = new Map(sheet.clauses.map((one) => [one.clause.id, one]));
  const results = example.expected.flatMap((expectation): readonly ExpectationResult[] => {
    if (expectation.kind !== 'verdict')
      return [{ kind: 'score', clause: clauseNamed(expectation), ...compareScore(expectation, sheet, sheet.context) }];
    const one = judged.get(expectation.clause);
    return one === undefined ? [] : [compared(expectation, one, sheet.context)];
  });
  return { example, passes: results.every(({ passes }) => passes), results };
}

function compared(expectation: VerdictExpectation, judged: JudgedClause, context: Context): VerdictResult {
  const { clause, verdict: expected } = expectation;
  const verdict = explained(judged, context);
  const awaitsJudgement = { expected: expectation.awaitsJudgement, actual: verdict.awaitsJudgement };
  const sameVerdict = verdict.verdict === expected && (!awaitsJudgement.expected || awaitsJudgement.actual);
  const { model } = context.lookup;
  const offenders =
    sameVerdict && expectation.offenders !== null ? compareOffenders(expectation.offenders, offendersOf(judged, context), model) : null;
  const needed =
    sameVerdict && expectation.needed !== null ? compareNeeded(expectation.needed, factsNeeded(verdict.stillNeeded), model) : null;
  const passes = sameVerdict && isSame(offenders) && isSame(needed);
  const { reason } = verdict;
  return { kind: 'verdict', clause, expected, actual: verdict.verdict, awaitsJudgement, passes, reason, offenders, needed, verdict };
}

function isSame(difference: Difference | null): boolean {
  return difference === null || difference.missing.length + difference.surplus.length === 0;
}

/** What had no finding has none wherever the same words stand, so that an edit above does not have all below it read again. */
function remembered(model: Model, memory: Memory, findingsIn: (example: Example) => readonly Diagnostic[]): typeof findingsIn {
  const circumstances = JSON.stringify([model.vocabulary, model.ruleSet.methods]);
  const isSound = (example: Example) =>
    memory.recall('sound facts', circumstances, wordsGiven(example), () => findingsIn(example).length === 0);
  return (example) => memory.recall('facts of examples', circumstances, example, () => (isSound(example) ? [] : findingsIn(example)));
}

/** What is given, as one text; places aside. */
function wordsGiven({ given, on }: Example): string {
  return JSON.stringify([on, given], (key, value: unknown) => (key === 'at' ? undefined : value));
}

/**
 * What the 示例 say that no fact sheet could: an unknown name, a value that is none. In: a model, and a memory with which an
 * example that has not changed is not read again. Out: the findings, each once: what stands beside a 表格 is read with
 * every row of it.
 */
export function checkExamples(model: Model, memory: Memory = noMemory): readonly Diagnostic[] {
  const read = givenReader(model);
  const findingsIn = ({ given, on }: Example) => read(given, on).diagnostics;
  const found = model.examples.flatMap(memory === noMemory ? findingsIn : remembered(model, memory, findingsIn));
  return [...new Map(found.map((one) => [`${one.code} ${one.place?.file} ${one.place?.start.offset}`, one])).values()];
}
