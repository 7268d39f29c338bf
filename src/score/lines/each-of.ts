import { numbersOf } from '../../engine/arithmetic.js';
import { exact, ZERO } from '../../engine/number.js';
import { possibleValue } from '../../engine/possible-value.js';
import type { LineForm } from '../../model/scoring.js';
import { worthOf } from '../amount.js';
import type { Bench } from '../bench.js';
import { type Span, span, times } from '../span.js';
import { stepsIn } from '../steps.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { appliesOfValue, holdsAbove } from './computed.js';
import { BLANK, type Found } from './found.js';

/** 迟报次数每有1次的，扣0.5分: so much for each whole step of a number. */
export function eachOf({ step, value, amount, partStep }: Extract<LineForm, { kind: 'eachOf' }>, bench: Bench): Found {
  const { context } = bench;
  const possible = possibleValue(value, context);
  const numbers = numbersOf(possible);
  const { points: worth, failed, judgements } = worthOf(amount, bench, context.records[0] ?? null);
  const counted = numbers === null ? span(ZERO, possible.undetermined ? null : ZERO) : span(numbers.low, numbers.high);
  const steps = stepsIn(counted, exact(step), partStep);
  const sure = possible.none === 'no' && possible.notApplicable === 'no' && !possible.undetermined;
  const unreduced: Span = span(
    sure ? times(worth, steps.low ?? ZERO).low : ZERO,
    steps.high === null || (worth.high === null && !steps.high.equals(ZERO)) ? null : times(worth, steps.high).high,
  );
  const points = afterWaiver(unreduced, waivedAt(bench, null, context));
  return {
    ...BLANK,
    points,
    forfeits: amount.kind === 'all' ? holdsAbove(points, true) : 'false',
    unreduced,
    holds: holdsAbove(steps, sure),
    notApplicable: appliesOfValue(possible),
    failed: failed || possible.failed,
    values: [possible],
    judgements,
  };
}
