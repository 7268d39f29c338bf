import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Figures, ratio, time } from './print.js';
import { CHECKOUT, MAIN } from './product.js';
import { lasting, several } from './timed.js';

const TIMES = 11;

/** The whole command as a process, from its start to its end. */
export async function wholeCommand(): Promise<Figures> {
  const samples = '38 clauses, 10 sheets';
  const evaluate = await command('evaluate, with the site', samples, 1500, [
    MAIN,
    'evaluate',
    'rules/henan-2017',
    'samples',
    '--out',
    join('out', 'bench', 'site'),
  ]);
  const table = await command('evaluate, the table alone', samples, null, [MAIN, 'evaluate', 'rules/henan-2017', 'samples']);
  const check = await command('check', '38 clauses', null, [MAIN, 'check', 'rules/henan-2017']);
  const version = await command('--version: the product loaded', '', null, [MAIN, '--version']);
  const empty = await command('Node alone, an empty script', '', null, ['-e', '0']);
  return {
    title: `The command as a process, start to end, ${TIMES} times each`,
    figures: [evaluate, table, check, version, empty],
    remarks: [ratio(evaluate, version), `of which loading the product: ${time(version.median - empty.median)}`],
  };
}

function command(what: string, size: string, keep: number | null, words: readonly string[]) {
  return several({ what, size, keep }, TIMES, () =>
    lasting(() => {
      const { status } = spawnSync(process.execPath, words, { cwd: CHECKOUT, stdio: 'ignore' });
      if (status !== 0) throw new Error(`${what} ended with ${status}`);
    }),
  );
}
