import type { Exists, FieldRef, Holds, OneOf } from '../expression.js';
import { type Claim, claiming, NEVER, present, type Ways } from './claim.js';
import type { Goal } from './goal.js';
import type { Ground } from './ground.js';
import { inPeriod, keyOf } from './keys.js';

/** A 是否 field: 是; otherwise 否 or none. */
export function holdsWays({ field }: Holds, goal: Goal, ground: Ground): Ways {
  return amongWays(field, ['是', '否'], ['是'], goal, ground);
}

/** 是, 属于: one of the options named; otherwise one of the others, or none. */
export function oneOfWays({ left, options, negated }: OneOf, goal: Goal, ground: Ground): Ways {
  const type = ground.field(left)?.type;
  const all = type?.kind === 'option' ? type.options.map(({ name }) => name) : options;
  return amongWays(left, all, options, { ...goal, holds: goal.holds !== negated }, ground);
}

/** 有F, 没有F. */
export function existsWays({ field, negated }: Exists, goal: Goal, ground: Ground): Ways {
  const key = inPeriod(keyOf(field, ground), goal.period);
  if (goal.holds !== negated) return [claiming({ kind: 'present', key })];
  return mayBeNone(field, ground) ? [claiming({ kind: 'none', key })] : NEVER;
}

function amongWays(field: FieldRef, all: readonly string[], named: readonly string[], { holds, period }: Goal, ground: Ground): Ways {
  const key = inPeriod(keyOf(field, ground), period);
  const canBeNone = mayBeNone(field, ground);
  const values = all.filter((value) => named.includes(value) === holds);
  const among: Claim = { kind: 'among', key, values };
  const having = values.length === 0 ? [] : [claiming(...present(canBeNone ? [key] : []), among)];
  return holds || !canBeNone ? having : [...having, claiming({ kind: 'none', key })];
}

/** A field that is not declared is not reasoned about: it may be anything. */
function mayBeNone(field: FieldRef, ground: Ground): boolean {
  return ground.field(field)?.mayBeNone ?? true;
}
