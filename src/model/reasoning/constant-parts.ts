import type { Condition } from '../expression.js';
import { canBeNotApplicable } from '../not-applicable.js';
import { comesOut } from './goal.js';
import type { Ground } from './ground.js';
import { keyOf } from './keys.js';
import { possible } from './possible.js';
import { conditionsInside, type Standing } from './walk-conditions.js';

/** A part of a sentence that comes out the same on every sheet. */
export interface ConstantPart {
  readonly condition: Condition;
  readonly always: boolean;
}

/** The outermost parts of a condition that hold always or never, itself among them. */
export function constantIn(standing: Standing, ground: Ground): readonly ConstantPart[] {
  if (mayBeEither(standing, ground)) return [];
  // What can be 不适用 is never said to be constant, but what stands inside it may be.
  if (canBeNotApplicable(standing.condition)) return conditionsInside(standing).flatMap((part) => constantIn(part, ground));
  const { condition, given, known } = standing;
  const mayFail = known.fails || possible([...given, comesOut(condition, false)], ground);
  const mayHold = known.holds || possible([...given, comesOut(condition, true)], ground);
  if (mayFail && mayHold) return conditionsInside(standing).flatMap((part) => constantIn(part, ground));
  // Where neither is possible, what is given contradicts itself, which is reported of that.
  return mayFail || mayHold ? [{ condition, always: mayHold }] : [];
}

/** A field that nothing given speaks of may say either. */
function mayBeEither({ condition, given }: Standing, ground: Ground): boolean {
  if (condition.kind !== 'holds' && condition.kind !== 'exists') return false;
  const field = keyOf(condition.field, ground);
  return !given.some((goal) => keyOf(goal.condition, ground).includes(field));
}
