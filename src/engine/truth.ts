/** The five answers a condition can give (semantics.md §2). `notApplicable`: a value it speaks of does not exist. */
export type Truth = 'true' | 'false' | 'notApplicable' | 'undetermined' | 'error';

/** 并非: swaps true and false. */
export function negate(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}

/** 且: false > error > undetermined > true; of nothing: true. A part that is 不适用 is skipped, unless all are. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return open(truths) ?? (allSkipped(truths) ? 'notApplicable' : 'true');
}

/** 或者: true > error > undetermined > false; of nothing: false. A part that is 不适用 is skipped, unless all are. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('true')) return 'true';
  return open(truths) ?? (allSkipped(truths) ? 'notApplicable' : 'false');
}

/** Whether every part is 不适用, so that none is left. Of nothing: no. */
export function allSkipped(truths: readonly Truth[]): boolean {
  return truths.length > 0 && truths.every((truth) => truth === 'notApplicable');
}

/**
 * What remains of the outcomes that are still possible: one left decides, several do not. `failed`: an error
 * took part, which turns an undecided answer into an error (semantics.md §2).
 */
export function fromOutcomes(mayBeTrue: boolean, mayBeFalse: boolean, failed: boolean): Truth {
  if (mayBeTrue !== mayBeFalse) return mayBeTrue ? 'true' : 'false';
  return failed ? 'error' : 'undetermined';
}

/** What some completion of the facts still decides. */
export function isOpen(truth: Truth): boolean {
  return truth === 'undetermined' || truth === 'error';
}

function open(truths: readonly Truth[]): Truth | null {
  if (truths.includes('error')) return 'error';
  return truths.includes('undetermined') ? 'undetermined' : null;
}
