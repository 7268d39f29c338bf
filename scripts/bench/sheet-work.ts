import { judges } from './judging.js';
import { type Figures, ratio } from './print.js';
import type { Product } from './product.js';
import { delivered, modelOf } from './rule-sets.js';
import { countRecords, FULLEST, sampleSheets, sampleTexts } from './sheets.js';
import { often } from './timed.js';

/** One realistic sheet, and the ten samples. */
export async function sheetWork(product: Product): Promise<Figures> {
  const { verbs } = product;
  const model = modelOf(product, delivered());
  const { explained, bare } = judges(product, model);
  const samples = sampleSheets(product, model);
  const texts = sampleTexts();
  const fullest = samples.filter(({ file }) => file === FULLEST);
  const one = `1 sheet of ${countRecords(fullest)} records`;
  const all = `${samples.length} samples, ${countRecords(samples)} records`;
  const reading = await often({ what: 'read the sheets', size: all, keep: null }, () => texts.map((text) => verbs.readFacts(model, text)));
  const withWords = await often({ what: 'evaluate, explained', size: one, keep: 2 }, () => explained(fullest));
  const without = await often({ what: 'evaluate, verdicts alone', size: one, keep: null }, () => bare(fullest));
  const allWithWords = await often({ what: 'evaluate the samples, explained', size: all, keep: 2 * samples.length }, () =>
    explained(samples),
  );
  return { title: 'Sheets', figures: [reading, withWords, without, allWithWords], remarks: [ratio(withWords, without)] };
}
