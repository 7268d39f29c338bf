import type { Context } from '../../engine/context.js';
import { isPoint } from '../../engine/interval.js';
import { byDay, byNumber, exact, type Fraction, ONE, ZERO } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import type { Comparison, Expression } from '../../model/expression.js';
import type { Day } from '../../text/place.js';
import { styleOf } from '../explain/expression-words.js';
import { wholeListIn } from '../fix/list-in.js';
import type { Class } from './class.js';

/** 刚好 at the line, or beside it by no more than the tolerance; dates by one day. */
export function classesOfSides(condition: Comparison, left: Possible, right: Possible, context: Context): readonly Class[] {
  if (left.none === 'certain' || right.none === 'certain') return ['none'];
  const difference = differenceOf(left, right);
  if (difference !== null) return beside(difference, toleranceOf(condition, context));
  const days = daysApart(left, right);
  if (days !== null) return Math.abs(days) > 1 ? [] : [days === 0 ? 'at' : days < 0 ? 'below' : 'above'];
  if (left.values?.kind !== 'text' || right.values?.kind !== 'text' || left.values.text === null || right.values.text === null) return [];
  return [left.values.text === right.values.text ? 'same' : 'other'];
}

function beside(difference: Fraction, tolerance: Fraction): readonly Class[] {
  if (difference.abs().compare(tolerance) > 0) return [];
  const side = difference.compare(ZERO);
  return [side === 0 ? 'at' : side < 0 ? 'below' : 'above'];
}

/** Left minus right; null unless both are one number. */
export function differenceOf(left: Possible, right: Possible): Fraction | null {
  const [a, b] = [pointOf(left), pointOf(right)];
  return a === null || b === null ? null : a.sub(b);
}

function pointOf({ values, none, undetermined, failed }: Possible): Fraction | null {
  if (none !== 'no' || undetermined || failed || values?.kind !== 'number') return null;
  return isPoint(values.interval, byNumber) ? values.interval.low : null;
}

/** Days from right to left; null unless both are one day. */
export function daysApart(left: Possible, right: Possible): number | null {
  const [a, b] = [certainDay(left), certainDay(right)];
  return a === null || b === null ? null : Math.round((Date.parse(a) - Date.parse(b)) / DAY);
}

const DAY = 86_400_000;

export function certainDay({ values, none, unknown }: Possible): Day | null {
  if (none !== 'no' || unknown || values?.kind !== 'date') return null;
  return isPoint(values.interval, byDay) ? values.interval.low : null;
}

/** How far from the line still counts as beside it: one of what is counted, one percent. */
function toleranceOf({ left, right }: Comparison, context: Context): Fraction {
  const sides = [left, right];
  const share = sides.map(wholeListIn).find((whole) => whole?.kind === 'share');
  if (share?.kind === 'share') {
    const fact = context.facts.lists[share.list.list];
    // One record more or less moves a share of n by one n-th.
    return ONE.div(Math.max(1, fact?.records.length ?? 1));
  }
  const unit = sides.some((side) => styleOf(side, context).percentage) ? exact('1/100') : ONE;
  return sides
    .map(steepness)
    .reduce((a, b) => (a.compare(b) > 0 ? a : b))
    .mul(unit);
}

/** By how much a value grows with each one of what it counts: by two for 执法人员的数量×2＋3. */
function steepness(expression: Expression): Fraction {
  if (expression.kind === 'definedValue') return steepness(expression.body);
  if (expression.kind !== 'arithmetic') return ONE;
  const [left, right] = [steepness(expression.left), steepness(expression.right)];
  const factor = expression.right.kind === 'number' ? exact(expression.right.exact).abs() : ONE;
  if (expression.operator === '*')
    return expression.left.kind === 'number' ? exact(expression.left.exact).abs().mul(right) : left.mul(factor);
  if (expression.operator === '/') return factor.equals(ZERO) ? left : left.div(factor);
  return left.compare(right) > 0 ? left : right;
}
