import type { Product } from './product.js';
import { delivered, modelOf } from './rule-sets.js';
import { countRecords, sampleSheets } from './sheets.js';

/** How large the things are that everything is measured on. */
export function countsOf(product: Product): string {
  const model = modelOf(product, delivered());
  const samples = sampleSheets(product, model);
  const rules = product.verbs.compile(model).rules.length;
  return `rules/henan-2017: ${model.clauses.length} clauses, ${rules} compiled rules; samples: ${samples.length} sheets, ${countRecords(samples)} records`;
}
