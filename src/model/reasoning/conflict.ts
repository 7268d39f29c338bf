import { type Goal, partsOf } from './goal.js';
import type { Ground } from './ground.js';
import { possible } from './possible.js';

/**
 * In: goals that cannot come out together. Out: as few of their parts as still cannot, in the order written: one is
 * impossible by itself, several contradict each other.
 */
export function conflictIn(goals: readonly Goal[], ground: Ground): readonly Goal[] {
  let left = goals.flatMap(partsOf);
  for (const goal of [...left]) {
    const others = left.filter((other) => other !== goal);
    if (!possible(others, ground)) left = others;
  }
  return left;
}
