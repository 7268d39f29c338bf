import type { JudgementFact } from '../../../src/facts/decisions.js';
import type { Clause } from '../../../src/model/model.js';
import type { ScoreLine } from '../../../src/model/scoring.js';
import { order, parseExact, rational, times } from '../rational.js';
import type { Bench, Judged } from './bench.js';
import { fail, total } from './figures.js';

export type JudgedPoints = Bench['judged'];

/** The points that persons gave in a clause (semantics.md §8.4). Of several: the highest and lowest dropped, the rest averaged. */
export function judgementsOf(clause: Clause, given: readonly JudgementFact[]): JudgedPoints {
  const amounts = (clause.scoring?.lines ?? []).flatMap(judgedIn);
  return ({ judges, ...amount }, record) => {
    const item = amounts.findIndex((one) => one.judges === judges && one.low === amount.low) + 1;
    const marks = given
      .filter((one) => one.clause === clause.id && one.item === item && one.record === (record?.place ?? null))
      .map(({ points }) => parseExact(points));
    const { atLeast, dropHighest, dropLowest } = judges.several ?? { atLeast: 1, dropHighest: 0, dropLowest: 0 };
    if (marks.length < atLeast) return fail(`${clause.id} is not judged`);
    const kept = marks.sort(order).slice(dropLowest, marks.length - dropHighest);
    return times(total(kept), rational(1, BigInt(kept.length)));
  };
}

/** The amounts that persons decide, in the order of the lines: a sheet names them by that number. */
export function judgedIn({ form }: ScoreLine): readonly Judged[] {
  switch (form.kind) {
    case 'fixed':
    case 'each':
    case 'eachOf':
      return form.amount.kind === 'judged' ? [form.amount] : [];
    case 'group':
    case 'heaviest':
    case 'heaviestEach':
    case 'highest':
      return form.items.flatMap(judgedIn);
    default:
      return [];
  }
}
