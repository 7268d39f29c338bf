import { ZERO } from '../../engine/number.js';
import type { Truth } from '../../engine/truth.js';
import type { LineForm } from '../../model/scoring.js';
import { worthOf } from '../amount.js';
import type { Bench } from '../bench.js';
import { NOTHING, type Span, span } from '../span.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { appliesOf, BLANK, type Found } from './found.js';

/** C的，扣5分: all of it where C is true, none where it is false or 不适用, anything between none and all where it is open. */
export function fixed({ condition, amount }: Extract<LineForm, { kind: 'fixed' }>, bench: Bench): Found {
  const { context } = bench;
  const answer = condition === null ? null : context.decide(condition, context);
  const holds = answer?.truth ?? 'true';
  const { points, failed, judgements } = worthOf(amount, bench, context.records[0] ?? null);
  const unreduced = whereItHolds(points, holds);
  const waived = waivedAt(bench, null, context);
  return {
    ...BLANK,
    points: afterWaiver(unreduced, waived),
    unreduced,
    holds,
    notApplicable: answer === null ? 'no' : appliesOf(answer),
    failed: holds === 'error' || (failed && holds !== 'false'),
    forfeits: amount.kind === 'all' ? unlessWaived(holds, waived) : 'false',
    answer,
    judgements: holds === 'false' || holds === 'notApplicable' || waived === 'true' ? [] : judgements,
  };
}

/** What an amount comes to where its condition answers so. */
export function whereItHolds(points: Span, holds: Truth): Span {
  if (holds === 'true') return points;
  return holds === 'false' || holds === 'notApplicable' ? NOTHING : span(ZERO, points.high);
}

function unlessWaived(holds: Truth, waived: Truth): Truth {
  if (holds === 'notApplicable' || holds === 'false' || waived === 'true') return 'false';
  return waived === 'false' ? holds : 'undetermined';
}
