import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { foldedOf, placeOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Check } from './draft.js';

/** 核查 names methods that the set declares. */
export const verificationMethods: Check = ({ tree, ruleSet, clauses }, report) => {
  const methods = ruleSet?.methods ?? [];
  if (methods.length === 0) return;
  for (const clause of clauses) {
    const phrase = tree.clauses.find((c) => foldedOf(c.id) === clause.id)?.verification ?? null;
    for (const { method } of clause.verification?.methods ?? []) {
      if (methods.includes(method)) continue;
      const near = nearest(method, methods);
      const hint = near.length > 0 ? didYouMean(near) : { zh: '', en: '' };
      const all = { zh: `${methods.join('、')}${hint.zh}`, en: `${methods.join(', ')}${hint.en}` };
      report(F.unknownMethod(phrase === null ? clause.at : placeOf(phrase), { method, methods: all }));
    }
  }
};
