import { readMutated } from '../../test/edge/mutated/read-mutated.js';
import type { Torture } from './torture.js';

const RUNS = 20_000;

/** Files that departments sent in are damaged in every way, read and judged. */
export const mutatedFiles: Torture = {
  name: 'mutated-files',
  async run() {
    const { read, refused, slowest } = await readMutated(RUNS);
    return `${RUNS} damaged files: ${read} read, ${refused} refused, the slowest in ${slowest.toFixed(0)} ms`;
  },
};
