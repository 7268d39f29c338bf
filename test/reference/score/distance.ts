import type { LineForm } from '../../../src/model/scoring.js';
import { scalarIn } from '../expression.js';
import { isNotApplicable } from '../possible.js';
import { parseExact, type Rational, rational, times, zero } from '../rational.js';
import type { Scope } from '../scope.js';
import { isWorkingDay } from '../working-days.js';
import { stepsIn } from './amount.js';
import { decided, type Outcome } from './bench.js';
import { minus, onlyValue } from './figures.js';

type Distance = Extract<LineForm, { kind: 'distance' }>;

/** F低于T的，每低S扣n分 (semantics.md §8.3): on the distance where the comparison holds; better than T gains nothing. */
export function distanceIn(form: Distance, scope: Scope): Outcome {
  const [left, right] = [scalarIn(form.compared.left, scope), scalarIn(form.compared.right, scope)];
  const notApplicable = isNotApplicable(left) || isNotApplicable(right);
  const holds = decided(form.compared, scope) === 'true';
  const [f, t] = [onlyValue(left), onlyValue(right)];
  const outcome = { notApplicable, holds };
  if (!holds || f === null || t === null) return { ...outcome, points: zero };
  const gap = form.direction === 'below' ? between(f, t, form) : between(t, f, form);
  return { ...outcome, points: times(stepsIn(gap, parseExact(form.step), form.partStep), parseExact(form.points)) };
}

/** From the lower to the higher: a difference, or the working days after the first up to the second. */
function between(low: Rational, high: Rational, { dateUnit }: Distance): Rational {
  if (dateUnit !== 'workingDay') return minus(high, low);
  let days = 0;
  for (let day = Number(low.n) + 1; day <= Number(high.n); day += 1) if (isWorkingDay(day) === true) days += 1;
  return rational(days);
}
