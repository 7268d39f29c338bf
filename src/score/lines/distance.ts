import type { Fraction } from 'fraction.js';
import { daysBetween } from '../../calendar/days-between.js';
import type { Context } from '../../engine/context.js';
import { exact, whole, ZERO } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import { possibleValue } from '../../engine/possible-value.js';
import type { LineForm } from '../../model/scoring.js';
import type { Day } from '../../text/place.js';
import type { Bench } from '../bench.js';
import { NOTHING, type Span, span } from '../span.js';
import { stepsIn } from '../steps.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { appliesOfValue } from './computed.js';
import { allApply, appliesOf, BLANK, type Found } from './found.js';

type Distance = Extract<LineForm, { kind: 'distance' }>;

/** F低于T的，每低S扣n分: by how many steps F falls short of T, or goes beyond it. What is none is neither. */
export function distance(form: Distance, bench: Bench): Found {
  const { context } = bench;
  const answer = context.decide(form.compared, context);
  const values = [possibleValue(form.compared.left, context), possibleValue(form.compared.right, context)] as const;
  const unreduced = stepsOfPoints(exact(form.points), stepsIn(gapOf(form, values, context), exact(form.step), form.partStep));
  return {
    ...BLANK,
    points: afterWaiver(unreduced, waivedAt(bench, null, context)),
    unreduced,
    holds: answer.truth,
    notApplicable: answer.truth === 'notApplicable' ? 'yes' : mayVanish(values, appliesOf(answer)),
    failed: answer.truth === 'error',
    answer,
    values,
  };
}

function mayVanish(values: readonly Possible[], of: Found['notApplicable']): Found['notApplicable'] {
  return of === 'no' ? 'no' : values.some((value) => appliesOfValue(value) !== 'no') ? 'maybe' : allApply([of]);
}

function stepsOfPoints(points: Fraction, steps: Span): Span {
  return span(steps.low?.mul(points) ?? null, steps.high?.mul(points) ?? null);
}

/** How far the left side is below or above the right one; never less than not at all. */
function gapOf(form: Distance, [left, right]: readonly [Possible, Possible], context: Context): Span {
  if ([left, right].some(({ none, notApplicable }) => none === 'certain' || notApplicable === 'certain')) return NOTHING;
  const [less, more] = form.direction === 'below' ? [left, right] : [right, left];
  const gap = difference(less, more, form.dateUnit === 'workingDay' ? context : null);
  const sure = [left, right].every(({ none, notApplicable, undetermined }) => none === 'no' && notApplicable === 'no' && !undetermined);
  return sure ? gap : span(ZERO, gap.high);
}

/** more − less; of dates in days, or in working days of the context's calendar. */
function difference(less: Possible, more: Possible, working: Context | null): Span {
  if (less.values?.kind === 'number' && more.values?.kind === 'number') {
    const [a, b] = [less.values.interval, more.values.interval];
    return span(a.high === null || b.low === null ? null : b.low.sub(a.high), a.low === null || b.high === null ? null : b.high.sub(a.low));
  }
  if (less.values?.kind === 'date' && more.values?.kind === 'date') {
    const [a, b] = [less.values.interval, more.values.interval];
    return span(days(a.high, b.low, working), days(a.low, b.high, working));
  }
  return span(ZERO, null);
}

/** Null where an end is not known, or where the working calendar does not reach. */
function days(from: Day | null, to: Day | null, working: Context | null): Fraction | null {
  if (from === null || to === null) return null;
  const n = daysBetween(from, to, working?.calendar ?? null);
  return n === null ? null : whole(n);
}
