import { type ExampleResult, examplesLeftBelow, type Model, runExamples } from '../../../index.js';
import type { AskedSet } from '../../node/rule-sets.js';
import { deliver } from '../deliver.js';
import { rulesWithoutErrors } from '../load-rules.js';
import type { Session } from '../session.js';
import { showCoverage } from '../test-coverage.js';
import { testWords } from '../words/test.js';
import { type ExitStatus, worst } from '../world.js';
import { chosen, nearestNames } from './chosen.js';
import { junitText } from './junit.js';
import { tellingOf } from './telling.js';
import { sorted, told } from './told.js';

export interface TestOptions {
  readonly only?: string;
  readonly junit?: string;
  /** A file for the page, or true for the table alone. */
  readonly coverage?: string | true;
}

/** What is asked for, and of which set. */
export interface AskedTest extends TestOptions {
  readonly asked: AskedSet;
}

/** One run over the folder as it is now. 1 where an example fails, 2 where the rules have errors or nothing was chosen. */
export async function runOnce(session: Session, folder: string, options: AskedTest): Promise<ExitStatus> {
  const rules = await rulesWithoutErrors(session, folder, options.asked);
  if (rules === null) return 2;
  const { model } = rules;
  const examples = chosen(model, options.only);
  if (model.examples.length > 0 && examples.length === 0) return noneChosen(session, model, options.only ?? '');
  const results = await runExamples({ ...model, examples });
  const failed = show(session, model, results);
  const written = options.junit === undefined ? 0 : await writeJunit(session, model, results, options.junit);
  const shown = options.coverage === undefined ? 0 : await showCoverage(session, rules, options.coverage);
  return worst(failed, written, shown);
}

/** A slip in --only must not look like a run without failures. */
function noneChosen({ world, language }: Session, model: Model, only: string): ExitStatus {
  world.err(`${testWords(language).noneMatch(only, nearestNames(model, only))}\n`);
  return 2;
}

function show({ world, language }: Session, model: Model, results: readonly ExampleResult[]): ExitStatus {
  const words = testWords(language);
  const all = model.examples.length;
  if (all === 0) world.out(`${words.noExamples}\n`);
  else world.out(told(sorted(results), tellingOf(model, language)));
  if (results.length < all) world.out(`${words.left(results.length, all)}\n`);
  const left = examplesLeftBelow(model);
  if (left > 0) world.out(`${words.leftBelow(left, model.base?.ruleSet.id ?? '')}\n`);
  return sorted(results).failed.length > 0 ? 1 : 0;
}

function writeJunit(session: Session, model: Model, results: readonly ExampleResult[], file: string): Promise<ExitStatus> {
  return deliver(session, junitText(results, tellingOf(model, session.language)), { out: file, replace: true });
}
