import { distance } from 'fastest-levenshtein';
import type { Model } from '../../index.js';

/** The ids of the three clauses that read most like what was typed, for a message: `3.3、3.1、3.2`. */
export function nearestClauses(model: Model, typed: string): string {
  return model.clauses
    .map(({ id }) => ({ id, far: distance(id, typed) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id)
    .join('、');
}
