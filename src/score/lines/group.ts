import { exact } from '../../engine/number.js';
import { anyOf } from '../../engine/truth.js';
import type { LineForm } from '../../model/scoring.js';
import type { Bench, ScoreOfLine } from '../bench.js';
import type { LineScore } from '../score.js';
import { atMost, total } from '../span.js';
import { allApply, BLANK, type Found } from './found.js';

/** 以下各项合计至多扣1.2分. */
export function group({ most, items }: Extract<LineForm, { kind: 'group' }>, bench: Bench, scoreOf: ScoreOfLine): Found {
  const scores = items.map((item) => scoreOf(item, bench));
  const uncapped = total(scores.map(({ points }) => points));
  return {
    ...ofItems(scores),
    points: atMost(uncapped, exact(most)),
    uncapped,
    unreduced: total(scores.map(({ unreduced }) => unreduced)),
  };
}

/** What the items of a list bring along. */
export function ofItems(items: readonly LineScore[]): Found {
  return {
    ...BLANK,
    holds: anyOf(items.map(({ holds }) => holds)),
    notApplicable: allApply(items.map(({ notApplicable }) => notApplicable)),
    failed: items.some(({ failed }) => failed),
    items,
    judgements: items.flatMap(({ judgements }) => judgements),
  };
}
