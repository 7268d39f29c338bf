import { exact, ZERO } from '../../engine/number.js';
import type { LineForm } from '../../model/scoring.js';
import type { Bench, ScoreOfLine } from '../bench.js';
import type { LineScore } from '../score.js';
import { hull, just, larger, NOTHING, type Span, smaller, span } from '../span.js';
import { afterWaiver, waivedAt } from '../waiver.js';
import { allApply, type Found } from './found.js';
import { ofItems } from './group.js';

/** 以下情形只扣最重的一项: the largest of the items that hold; where none holds, 其余. */
export function heaviest({ items, otherwise }: Extract<LineForm, { kind: 'heaviest' }>, bench: Bench, scoreOf: ScoreOfLine): Found {
  const scores = items.map((item) => scoreOf(item, bench));
  const points = largestThatHolds(scores, otherwise === null ? just(ZERO) : just(otherwise), ({ points: own }) => own);
  const unreduced = largestThatHolds(scores, otherwise === null ? just(ZERO) : just(otherwise), (one) => one.unreduced);
  return { ...ofItems(scores), points: afterWaiver(points, waivedAt(bench, null, bench.context)), unreduced };
}

/** 只取最高的一档: the same of 得分. */
export function highest(form: Extract<LineForm, { kind: 'highest' }>, bench: Bench, scoreOf: ScoreOfLine): Found {
  return heaviest({ ...form, kind: 'heaviest' }, bench, scoreOf);
}

/**
 * Low: the largest low end of the items that certainly hold; while none does, the least of what any that may hold would give,
 * and of 其余. High: the largest of all that may hold, and of 其余 while none certainly does.
 */
export function largestThatHolds(items: readonly LineScore[], rest: Span, points: (item: LineScore) => Span): Span {
  const otherwise = whereSomeApply(items, rest);
  const certain = items.filter(({ holds }) => holds === 'true');
  const possible = items.filter(({ holds }) => holds !== 'false' && holds !== 'notApplicable');
  const [noneLow, noneHigh] = [otherwise.low ?? ZERO, otherwise.high];
  const highs = [...possible.map((item) => points(item).high), ...(certain.length === 0 ? [noneHigh] : [])];
  const high = highs.includes(null) ? null : highs.reduce<typeof ZERO>((a, b) => larger(a, b ?? ZERO), ZERO);
  const low =
    certain.length > 0
      ? certain.reduce((a, item) => larger(a, points(item).low ?? ZERO), ZERO)
      : possible.reduce((a, item) => smaller(a, whereItHolds(item)), noneLow);
  return span(low, high);
}

/** 其余 is one of the items that are left: where all the others are 不适用, so is it. */
function whereSomeApply(items: readonly LineScore[], rest: Span): Span {
  const away = allApply(items.map(({ notApplicable }) => notApplicable));
  if (away === 'no') return rest;
  return away === 'yes' ? NOTHING : hull(rest, NOTHING);
}

/** What an item that may hold would at least give if it did: of a fixed amount that amount, of others nothing is sure. */
function whereItHolds({ line: { form, effect }, judgements }: LineScore) {
  if (form.kind !== 'fixed' || effect === undefined) return ZERO;
  if (form.amount.kind === 'points') return exact(form.amount.points);
  return judgements[0]?.range.low ?? ZERO;
}
