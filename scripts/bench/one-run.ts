import { fileURLToPath } from 'node:url';
import { judges } from './judging.js';
import { loadProduct } from './product.js';
import { delivered, modelOf } from './rule-sets.js';
import { countRecords, generated, sampleSheets } from './sheets.js';

export const SHEETS = 10_000;
export const BLOCK = 500;
const SEED = 20170820;

/** One run over all generated sheets, in a process of its own: `explained` or `bare`. Prints what many-sheets.ts reads. */
async function oneRun(way: string | undefined): Promise<void> {
  const product = await loadProduct();
  const model = modelOf(product, delivered());
  const samples = sampleSheets(product, model);
  const judge = judges(product, model)[way === 'explained' ? 'explained' : 'bare'];
  let [milliseconds, processor, records] = [0, 0, 0];
  for (let block = 0; block < SHEETS / BLOCK; block += 1) {
    const sheets = generated(samples, BLOCK, SEED + block);
    records += countRecords(sheets);
    const [start, before] = [performance.now(), process.cpuUsage()];
    await judge(sheets);
    milliseconds += performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    processor += (user + system) / 1000;
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ milliseconds, processor, peak, records }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await oneRun(process.argv[2]);
