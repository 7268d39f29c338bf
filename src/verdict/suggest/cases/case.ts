import type { CaseWords } from '../case-words.js';
import type { Look } from '../features.js';

/** A sheet that shows one thing: `feature`, told in `words`. The lower its rank, the more it tells. */
export interface Case {
  readonly feature: string;
  readonly rank: number;
  readonly look: Look;
  readonly words: CaseWords;
}

export function distinctBy<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const keys = all.map(key);
  return all.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
