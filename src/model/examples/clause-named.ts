import type { Expectation } from '../model.js';

/** The clause an expectation names, its verdict or its points; null where it speaks of something else. */
export function clauseNamed(expectation: Expectation): string | null {
  if (expectation.kind === 'verdict') return expectation.clause;
  return expectation.of.kind === 'clause' ? expectation.of.clause : null;
}
