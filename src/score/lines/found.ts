import type { Truth } from '../../engine/truth.js';
import type { Applies, LineScore } from '../score.js';
import { NOTHING } from '../span.js';

/** A line worked out, before 至多 and without its line. `uncapped` is said where the form has a limit of its own. */
export type Found = Omit<LineScore, 'line' | 'uncapped'> & Partial<Pick<LineScore, 'uncapped'>>;

/** A line that takes nothing, to be filled in. */
export const BLANK: Found = {
  points: NOTHING,
  unreduced: NOTHING,
  holds: 'false',
  notApplicable: 'no',
  failed: false,
  forfeits: 'false',
  answer: null,
  values: [],
  items: [],
  records: [],
  judgements: [],
};

/** In: what a condition answered. Out: whether the line is 不适用. */
export function appliesOf(answer: { readonly truth: Truth; readonly mayNotApply: boolean }): Applies {
  if (answer.truth === 'notApplicable') return 'yes';
  return answer.mayNotApply ? 'maybe' : 'no';
}

/** Of several parts: 不适用 where all of them are. */
export function allApply(parts: readonly Applies[]): Applies {
  if (parts.length === 0 || parts.includes('no')) return 'no';
  return parts.includes('maybe') ? 'maybe' : 'yes';
}
