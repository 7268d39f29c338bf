import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of tests said: all well, or the first test that did not pass. */
export type TestRun = { readonly kind: 'passed' } | { readonly kind: 'noticed'; readonly by: string };

/** Longer than any run takes; a mutation may make a loop endless. */
const PATIENCE = 300_000;

/** In: a copy of the checkout and the beginnings of tests' paths. Runs them in one process until the first fails. */
export async function runTests(folder: string, tests: readonly string[]): Promise<TestRun> {
  const report = join(folder, 'tests.json');
  rmSync(report, { force: true });
  const words = 'run --project node --bail 1 --pool threads --no-isolate --maxWorkers 1 --experimental.fsModuleCache --reporter json'.split(
    ' ',
  );
  const ended = await run(['node_modules/vitest/vitest.mjs', ...words, '--outputFile', report, ...tests], folder);
  if (ended === 0) return { kind: 'passed' };
  return { kind: 'noticed', by: ended === null ? 'the tests did not end' : firstFailed(report) };
}

/** Exit status; null when patience ran out. */
function run(words: readonly string[], cwd: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, words, { cwd, stdio: 'ignore', timeout: PATIENCE, killSignal: 'SIGKILL' });
    started.on('error', reject);
    started.on('exit', resolve);
  });
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

function firstFailed(file: string): string {
  if (!existsSync(file)) return 'the tests ended without a report';
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const failed = testResults.flatMap((each) => each.assertionResults).find((test) => test.status === 'failed');
  const unloaded = testResults.find((each) => each.status === 'failed');
  return failed?.fullName.trim() ?? (unloaded === undefined ? 'the tests ended badly' : `${unloaded.name} does not load`);
}
