import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import { rewrite } from '../../diagnostics/rewrite.js';
import { foldedOf, type Phrase, part, placeOf, wordsOf } from '../../syntax/phrase.js';
import { didYouMean, nearest } from '../../text/nearest.js';
import type { Place } from '../../text/place.js';
import type { Check } from './draft.js';

/** 核查 names methods that the set declares. */
export const verificationMethods: Check = ({ tree, ruleSet, clauses }, report) => {
  const methods = ruleSet?.methods ?? [];
  if (methods.length === 0) return;
  for (const clause of clauses) {
    for (const { method } of clause.verification?.methods ?? []) {
      if (methods.includes(method)) continue;
      const phrase = tree.clauses.find((c) => foldedOf(c.id) === clause.id)?.verification ?? null;
      const near = nearest(method, methods);
      const place = phrase === null ? clause.at : placeOfMethod(phrase, method);
      const hint = didYouMean(near);
      const all = { zh: `${methods.join('、')}${hint.zh}`, en: `${methods.join(', ')}${hint.en}` };
      const edits = phrase === null ? [] : near.map((n) => rewrite(place, n));
      report(F.unknownMethod(place, { method, methods: all }, { edits }));
    }
  }
};

function placeOfMethod(verification: Phrase, method: string): Place {
  const at = wordsOf(verification).indexOf(method);
  return placeOf(at < 0 || method === '' ? verification : part(verification, at, method.length));
}
