/** The four answers a condition can give (semantics.md §2). */
export type Truth = 'true' | 'false' | 'undetermined' | 'error';

/** 并非: swaps true and false. */
export function negate(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}

/** 且: false > error > undetermined > true; of nothing: true. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return undecided(truths) ?? 'true';
}

/** 或者: true > error > undetermined > false; of nothing: false. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return undecided(truths) ?? 'false';
}

/**
 * What remains of the outcomes that are still possible: one left decides, several do not. `failed`: an error
 * took part, which turns an undecided answer into an error (semantics.md §2).
 */
export function fromOutcomes(mayBeTrue: boolean, mayBeFalse: boolean, failed: boolean): Truth {
  if (mayBeTrue !== mayBeFalse) return mayBeTrue ? 'true' : 'false';
  return failed ? 'error' : 'undetermined';
}

function undecided(truths: readonly Truth[]): Truth | null {
  if (truths.includes('error')) return 'error';
  return truths.includes('undetermined') ? 'undetermined' : null;
}
