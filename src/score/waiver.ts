import type { Context } from '../engine/context.js';
import { ZERO } from '../engine/number.js';
import { anyOf, type Truth } from '../engine/truth.js';
import type { Bench } from './bench.js';
import { NOTHING, type Span, span } from './span.js';

/** Whether a 不扣分 holds here. `list`: of the record at hand; null: for the clause as a whole. */
export function waivedAt({ waivers }: Bench, list: string | null, context: Context): Truth {
  if (waivers === null || waivers.list !== list || waivers.conditions.length === 0) return 'false';
  const truth = anyOf(waivers.conditions.map((condition) => context.decide(condition, context).truth));
  return truth === 'notApplicable' ? 'false' : truth;
}

/** What is left of a deduction: nothing where it is waived, perhaps nothing where that is open. */
export function afterWaiver(points: Span, waived: Truth): Span {
  if (waived === 'true') return NOTHING;
  return waived === 'false' ? points : span(ZERO, points.high);
}
