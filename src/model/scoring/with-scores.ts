import type { ScoreFields } from '../scoring.js';
import type { Vocabulary } from '../vocabulary.js';

/** The vocabulary with what records gain from score sheets: for every sentence. */
export function withGained(vocabulary: Vocabulary, fields: ScoreFields): Vocabulary {
  const lists = vocabulary.lists.map((list) => {
    const gained = fields.gained.filter((one) => one.list === list.key).flatMap((one) => one.fields);
    return gained.length === 0 ? list : { ...list, fields: [...list.fields, ...gained] };
  });
  return { ...vocabulary, lists };
}

/** The vocabulary with all scores: for sentences that speak of final ones. */
export function withScores(vocabulary: Vocabulary, fields: ScoreFields): Vocabulary {
  const wide = withGained(vocabulary, fields);
  return { ...wide, form: [...wide.form, ...fields.form], lists: [...wide.lists, fields.clauses] };
}
