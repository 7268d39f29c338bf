import type { Bound } from '../../src/model/expression.js';
import type { Truth } from '../../src/verdict/verdicts.js';

export type { Truth };

/** 且 (semantics.md §2): false > error > undetermined > true. What is 不适用 is skipped; where nothing is left, so is the whole. */
export function and(truths: readonly Truth[]): Truth {
  return strongest(truths, ['false', 'error', 'undetermined', 'true', 'notApplicable'], 'true');
}

/** 或者: true > error > undetermined > false. */
export function or(truths: readonly Truth[]): Truth {
  return strongest(truths, ['true', 'error', 'undetermined', 'false', 'notApplicable'], 'false');
}

/** 并非 swaps true and false. */
export function not(truth: Truth): Truth {
  if (truth === 'true') return 'false';
  return truth === 'false' ? 'true' : truth;
}

export const truthOf = (holds: boolean): Truth => (holds ? 'true' : 'false');

/** What all possibilities agree on; undetermined where they do not. `error`: some of them could not be worked out. */
export function agreed(outcomes: readonly Truth[], error = false): Truth {
  const [first, ...others] = outcomes;
  if (first !== undefined && first !== 'undetermined' && others.every((other) => other === first)) return first;
  return error ? 'error' : 'undetermined';
}

/** How many are true: from those that are to those that are not false (§2, counts). `high` null: no upper end. */
export interface Count {
  readonly low: number;
  readonly high: number | null;
  readonly error: boolean;
}

export function countTrue(truths: readonly Truth[], moreMayExist: boolean): Count {
  return {
    low: truths.filter((truth) => truth === 'true').length,
    high: moreMayExist ? null : truths.filter((truth) => truth !== 'false').length,
    error: truths.includes('error'),
  };
}

/** Is the count within the bound? Decided as soon as both ends of the count agree. */
export function withinBound(count: Count, bound: Bound): Truth {
  const atLeast = decideAtLeast(count, bound.n);
  const atMost = not(decideAtLeast(count, bound.n + 1));
  if (bound.rule === 'atLeast') return atLeast;
  return bound.rule === 'atMost' ? atMost : and([atLeast, atMost]);
}

function decideAtLeast(count: Count, n: number): Truth {
  if (count.low >= n) return 'true';
  if (count.high !== null && count.high < n) return 'false';
  return count.error ? 'error' : 'undetermined';
}

function strongest(truths: readonly Truth[], ranking: readonly Truth[], otherwise: Truth): Truth {
  return ranking.find((truth) => truths.includes(truth)) ?? otherwise;
}
