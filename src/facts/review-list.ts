import type { Model } from '../model/model.js';
import type { List } from '../model/vocabulary.js';
import { factKey, usesOf } from './uses.js';

/**
 * The lists in which the results of a draw may be reported: those that a clause reads whose 核查 names material that was drawn
 * (抽取的案卷), and that hold a 是否 to be answered. In the order of the vocabulary; the list that was drawn from is none of them.
 */
export function reviewLists(model: Model, drawnFrom: string): readonly List[] {
  const uses = usesOf(model);
  const drawn = new Set(
    model.clauses.filter(({ verification }) => verification?.methods.some(({ materials }) => materials.some(isDrawn))).map(({ id }) => id),
  );
  return model.vocabulary.lists.filter(
    ({ key, fields }) =>
      key !== drawnFrom &&
      fields.some(({ type }) => type.kind === 'yesNo') &&
      (uses.get(factKey(key, null)) ?? []).some((clause) => drawn.has(clause)),
  );
}

function isDrawn(material: string): boolean {
  return /抽取|抽查|抽样|抽到|\b(?:drawn|sampled)\b/i.test(material);
}
