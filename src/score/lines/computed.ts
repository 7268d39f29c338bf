import { numbersOf } from '../../engine/arithmetic.js';
import { ZERO } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import { possibleValue } from '../../engine/possible-value.js';
import type { Truth } from '../../engine/truth.js';
import type { LineForm } from '../../model/scoring.js';
import type { Bench } from '../bench.js';
import type { Applies } from '../score.js';
import { atLeast, NOTHING, type Span, span } from '../span.js';
import { BLANK, type Found } from './found.js';

/** 按E计算: what E comes to, never below 0. */
export function computed({ value }: Extract<LineForm, { kind: 'computed' }>, { context }: Bench): Found {
  const possible = possibleValue(value, context);
  const points = pointsOf(possible);
  return {
    ...BLANK,
    points,
    unreduced: points,
    holds: holdsAbove(points, true),
    notApplicable: appliesOfValue(possible),
    failed: possible.failed,
    values: [possible],
  };
}

/** The points that a value stands for; what may have none at all may be nothing. */
export function pointsOf(possible: Possible): Span {
  const numbers = numbersOf(possible);
  if (possible.undetermined) return span(ZERO, null);
  if (numbers === null) return NOTHING;
  const points = atLeast(span(numbers.low, numbers.high), ZERO);
  return possible.none === 'no' && possible.notApplicable === 'no' ? points : span(ZERO, points.high);
}

export function appliesOfValue({ notApplicable }: Possible): Applies {
  return ({ no: 'no', maybe: 'maybe', certain: 'yes' } as const)[notApplicable];
}

/** Whether there is anything to count. */
export function holdsAbove({ low, high }: Span, sure: boolean): Truth {
  if (high !== null && high.compare(ZERO) <= 0) return 'false';
  return sure && low !== null && low.compare(ZERO) > 0 ? 'true' : 'undetermined';
}
