import type { SyntaxTree } from '../../syntax/tree.js';
import type { ClauseMeanings } from '../clauses.js';
import type { Meaning } from '../meaning/scope.js';
import type { ScoreFields } from '../scoring.js';
import { scoreFieldsOf } from './score-fields.js';
import { withGained, withScores } from './with-scores.js';

/** What sentences may name in a set with scores; the same as before in one without. In: the tree, what names mean without scores. */
export function scoreMeanings(tree: SyntaxTree, plain: Meaning): ClauseMeanings & { readonly fields: ScoreFields | null } {
  const fields = scoreFieldsOf(tree, plain);
  if (fields === null) return { meaning: plain, outcomes: plain, fields };
  const { vocabulary } = plain;
  return {
    meaning: { ...plain, vocabulary: withGained(vocabulary, fields) },
    outcomes: { ...plain, vocabulary: withScores(vocabulary, fields) },
    fields,
  };
}
