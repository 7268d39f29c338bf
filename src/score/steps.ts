import type { Fraction } from 'fraction.js';
import { ZERO } from '../engine/number.js';
import type { PartStep } from '../model/scoring.js';
import { atLeast, type Span, span } from './span.js';

/** How many steps a distance or a number has (semantics.md §8.3): never fewer than none. On exact fractions, both ends by themselves, as it is monotone. */
export function stepsIn(distance: Span, step: Fraction, partStep: PartStep | null): Span {
  const count = (value: Fraction | null) => (value === null ? null : RULES[partStep ?? 'dropped'](value.div(step)));
  const { low, high } = atLeast(distance, ZERO);
  return span(count(low), count(high));
}

const RULES: Readonly<Record<PartStep, (steps: Fraction) => Fraction>> = {
  dropped: (steps) => steps.floor(),
  countedWhole: (steps) => steps.ceil(),
  proRata: (steps) => steps,
};
