import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import { foldedOf, placeOf } from '../../syntax/phrase.js';
import type { Check } from './draft.js';

/** Two clauses with one number. */
export const clauseNumbers: Check = ({ tree }, report) => {
  const seen = new Map<string, string>();
  for (const clause of tree.clauses) {
    const id = foldedOf(clause.id);
    const place = placeOf(clause.id);
    const other = seen.get(id);
    if (other === undefined) seen.set(id, `${place.file}:${place.start.line}`);
    else report(F.repeatedClause(place, { id, other }));
  }
};
