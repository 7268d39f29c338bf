import type { Fact } from '../../facts/facts.js';
import type { StillNeeded, Words } from '../verdicts.js';

/** What would have to be different, and how much that costs (semantics.md §4 “smallest fix”). */
export interface Plan {
  /** How many changes; null where it cannot be mended. */
  readonly cost: number | null;
  readonly steps: readonly Step[];
  /** What cannot be changed, and from when it no longer counts. */
  readonly obstacles: readonly Words[];
  /** What is left undetermined: 整改后仍需材料. */
  readonly open: readonly StillNeeded[];
}

export interface Step {
  readonly words: Words;
  /** The same in facts; null where the figure can be reached in many ways. */
  readonly changes: readonly Change[] | null;
}

/** A fact that becomes another, or a new record dated on the evaluation date. `list` null: of the form. */
export type Change =
  | { readonly kind: 'fact'; readonly list: string | null; readonly place: number | null; readonly field: string; readonly fact: Fact }
  | { readonly kind: 'record'; readonly list: string };

export const DONE: Plan = { cost: 0, steps: [], obstacles: [], open: [] };

export function step(words: Words, changes: Step['changes']): Plan {
  return { ...DONE, cost: 1, steps: [{ words, changes }] };
}

export function impossible(...obstacles: readonly Words[]): Plan {
  return { ...DONE, cost: null, obstacles };
}

/** All of them. What can be mended is told also where another part cannot. */
export function together(plans: readonly Plan[]): Plan {
  return {
    cost: plans.reduce<number | null>((sum, { cost }) => (sum === null || cost === null ? null : sum + cost), 0),
    steps: plans.flatMap(({ steps }) => steps),
    obstacles: plans.flatMap(({ obstacles }) => obstacles),
    open: plans.flatMap(({ open }) => open),
  };
}

/** The cheapest, the first of several; where none can be done, what stands in the way of each. */
export function cheapest(plans: readonly Plan[]): Plan {
  const [best] = byCost(plans);
  if (best !== undefined && best.cost !== null) return best;
  return impossible(...plans.flatMap(({ obstacles }) => obstacles));
}

/** The k cheapest together; impossible where fewer can be done. */
export function cheapestOf(k: number, plans: readonly Plan[]): Plan {
  const chosen = together(byCost(plans).slice(0, k));
  return plans.length < k ? { ...chosen, cost: null } : chosen;
}

function byCost(plans: readonly Plan[]): readonly Plan[] {
  return [...plans].sort((a, b) => (a.cost ?? Number.MAX_SAFE_INTEGER) - (b.cost ?? Number.MAX_SAFE_INTEGER));
}
