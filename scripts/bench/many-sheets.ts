import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BLOCK, SHEETS } from './one-run.js';
import { type Figure, type Figures, ratio, time } from './print.js';

const ONE_RUN = fileURLToPath(new URL('./one-run.ts', import.meta.url));

/** Ten thousand sheets, each way once in a process of its own, so that one does not warm or fill the other. */
export async function manySheets(): Promise<Figures> {
  const [explained, bare] = [run('explained'), run('bare')];
  const figures = [figureOf('evaluate, explained', explained), figureOf('evaluate, verdicts alone', bare)] as const;
  const each = ({ milliseconds }: Run) => time(milliseconds / SHEETS);
  return {
    title: `${SHEETS.toLocaleString('en')} sheets, generated (scripts/bench/sheets.ts), judged and let go in blocks of ${BLOCK}`,
    figures,
    remarks: [
      ratio(...figures),
      `one sheet: ${each(explained)} explained, ${each(bare)} verdicts alone`,
      `processor time, which other work on the machine lengthens less: ${time(explained.processor)} explained, ${time(bare.processor)} verdicts alone`,
      `peak memory of the process: ${explained.peak} MB explained, ${bare.peak} MB verdicts alone`,
    ],
  };
}

function figureOf(what: string, { milliseconds, records }: Run): Figure {
  const keep = what === 'evaluate, explained' ? 2 * SHEETS : null;
  return { what, size: `${records.toLocaleString('en')} records`, median: milliseconds, slow: milliseconds, keep };
}

/** What one-run.ts prints. */
interface Run {
  readonly milliseconds: number;
  /** Milliseconds of processor time, memory cleaning on other cores included. */
  readonly processor: number;
  /** Megabytes. */
  readonly peak: number;
  readonly records: number;
}

function run(way: 'explained' | 'bare'): Run {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', ONE_RUN, way], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the run over many sheets ended with ${status}`);
  return JSON.parse(stdout) as Run;
}
