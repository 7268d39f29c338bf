import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inShort, type Mutation } from './mutate/apply.js';
import { mutations } from './mutate/list.js';
import { runTests, type TestRun } from './mutate/run-tests.js';
import { type Workbench, workbench } from './mutate/workbench.js';

// npm run mutate: makes each listed mistake in a copy of the checkout and runs the tests that should notice it. Fails
// for each that none notices, and for each whose place has moved. Words after it choose mutations: npm run mutate -- deadline
const CHECKOUT = fileURLToPath(new URL('../', import.meta.url));

/** The tests that should notice a mutation of a file, by what its path begins with, the longest first. */
const NEAR: readonly (readonly [path: string, tests: readonly string[]])[] = [
  ['src/verdict/sightings/', ['verdict/coverage']],
  ['src/verdict/suggest/', ['verdict/suggest']],
  ['src/verdict/examples/', ['verdict/examples']],
  ['src/verdict/run-examples', ['verdict/examples']],
  ['src/verdict/', ['verdict/verdict-table', 'verdict/aggregate', 'verdict/evaluate', 'engine/edges']],
  ['src/model/tailoring', ['sets/tailoring']],
  ['src/model/layers', ['sets/tailoring']],
  ['src/model/unchanged', ['sets/tailoring', 'sets/tailored-scores']],
  ['src/model/', ['model/outlook']],
  ['src/syntax/', ['sets/tailoring']],
  ['src/sets/', ['sets/versions']],
  ['src/format/', ['format/pairs']],
  ['src/editor/', ['editor/completion', 'editor/names']],
  ['src/calendar/', ['calendar/']],
  ['src/score/lines/', ['score/lines']],
  ['src/score/steps', ['score/lines']],
  ['src/score/sum-', ['score/sheets', 'score/narrowest']],
  ['src/score/grades', ['score/grades']],
  ['src/score/rounding', ['score/grades']],
  ['src/score/conclusion', ['score/grades']],
  ['src/score/marked', ['score/sums', 'score/grades']],
  ['src/score/', ['score/lines', 'score/sums', 'score/narrowest']],
  ['src/engine/', ['engine/compile', 'engine/conditions', 'engine/dates', 'engine/numbers', 'engine/edges', 'verdict/evaluate']],
  ['src/', ['calendar/', 'engine/compile', 'engine/conditions', 'engine/dates', 'engine/numbers', 'engine/edges', 'verdict/evaluate']],
];

/** Asked only where those notice nothing. */
const FAR = ['cases/', 'rules/', 'samples/', 'reference/', 'properties/', 'engine/against-reference', 'format/pairs', 'model/outlook'];

/** Whether they pass without any mutation; they take long, and mostly nobody asks them. */
let farIsGreen: Promise<void> | null = null;

type Result = TestRun | { readonly kind: 'notApplicable'; readonly reason: string };

const chosen = mutations.filter((mutation) => process.argv.slice(2).every((word) => inShort(mutation).includes(word)));
const benches = Array.from({ length: Math.min(availableParallelism(), 4) }, () => workbench(CHECKOUT));
try {
  await expectGreen(chosen.flatMap(({ file }) => near(file)));
  const results = await tryAll(chosen, benches);
  const survived = results.filter((result) => result.kind !== 'noticed').length;
  console.log(`\n${results.length - survived} killed, ${survived} survived`);
  process.exitCode = survived === 0 && results.length > 0 ? 0 : 1;
} finally {
  for (const bench of benches) bench.remove();
}

/** Where tests fail without any mutation, they would seem to notice every one. */
async function expectGreen(tests: readonly string[]): Promise<void> {
  const bench = workbench(CHECKOUT);
  try {
    const run = await runTests(bench.folder, [...new Set(tests)].map(inTests));
    if (run.kind === 'noticed') throw new Error(`a test fails without any mutation: ${run.by}`);
  } finally {
    bench.remove();
  }
}

/** Each bench takes the next mutation as soon as it is free. */
async function tryAll(waiting: readonly Mutation[], benches: readonly Workbench[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = waiting.values();
  const work = async (bench: Workbench) => {
    for (const mutation of queue) {
      const result = await bench.with(mutation, () => test(bench.folder, mutation));
      results.push(result);
      tell(mutation, result);
    }
  };
  await Promise.all(benches.map(work));
  return results;
}

async function test(folder: string, { file }: Mutation): Promise<TestRun> {
  const first = await runTests(folder, near(file).map(inTests));
  if (first.kind === 'noticed') return first;
  farIsGreen ??= expectGreen(FAR);
  await farIsGreen;
  return runTests(folder, FAR.map(inTests));
}

function near(file: string): readonly string[] {
  return NEAR.find(([path]) => file.startsWith(path))?.[1] ?? [];
}

function inTests(name: string): string {
  return `test/${name}`;
}

function tell(mutation: Mutation, result: Result): void {
  const word = result.kind === 'noticed' ? 'killed  ' : 'SURVIVED';
  const why = result.kind === 'noticed' ? result.by : result.kind === 'passed' ? 'no test notices it' : result.reason;
  console.log(`${word}  ${inShort(mutation)}\n          ${why}`);
}
