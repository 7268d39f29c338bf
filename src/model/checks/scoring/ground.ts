import Fraction from 'fraction.js';
import type { Expression } from '../../expression.js';
import { type Ground, groundOf } from '../../reasoning/ground.js';
import { ANY, calculated, type Range } from '../../reasoning/range.js';
import { termOf } from '../../reasoning/term.js';
import { withScores } from '../../scoring/with-scores.js';
import type { Draft } from '../draft.js';

/** What is known of values beside the sentences, also of those that scores add. The same for all checks of one draft. */
export function scoreGround(draft: Pick<Draft, 'vocabulary' | 'scoreFields'>): Ground {
  const known = grounds.get(draft.vocabulary);
  if (known !== undefined) return known;
  const { vocabulary, scoreFields } = draft;
  const made = groundOf(scoreFields === null ? vocabulary : withScores(vocabulary, scoreFields));
  grounds.set(vocabulary, made);
  return made;
}

/** INVARIANT: a vocabulary is built anew for each reading, with the scores that belong to it. */
const grounds = new WeakMap<Draft['vocabulary'], Ground>();

/** The numbers that a value can be. */
export function rangeOf(expression: Expression, ground: Ground): Range {
  const term = termOf(expression, null, ground);
  if (term === null) return ANY;
  const plus = { low: term.plus, high: term.plus };
  return term.quantity === null ? plus : calculated('+', term.quantity.range, plus);
}

/** Whether a value is a whole number, or a day, whatever the facts. */
export function isWholeValue(expression: Expression, ground: Ground): boolean {
  const term = termOf(expression, null, ground);
  return term !== null && (term.quantity === null || term.quantity.whole) && new Fraction(term.plus).d === 1n;
}
