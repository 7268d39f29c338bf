import { exact, type Fraction, whole } from '../engine/number.js';
import type { Decisions, JudgementFact } from '../facts/decisions.js';
import type { Clause } from '../model/model.js';
import { judgedAmounts } from '../model/scoring/judged.js';
import type { Amount } from '../model/scoring.js';
import type { Judge } from './bench.js';
import type { Judgement } from './score.js';
import { just, type Span, span } from './span.js';

type Judged = Extract<Amount, { kind: 'judged' }>;

/** Looks up what persons have decided of a clause's amounts (评定 of the sheet). What the reader refused is not among them. */
export function judgeOf(clause: Clause, { judgements }: Decisions): Judge {
  const numbers = new Map(judgedAmounts(clause.scoring).map((amount, i) => [amount, i + 1]));
  const own = judgements.filter((one) => one.clause === clause.id);
  return (amount, record) => {
    const given = own.filter((one) => one.item === (numbers.get(amount) ?? 0) && one.record === (record?.place ?? null));
    return judgementOf(amount, given);
  };
}

function judgementOf({ low, high, judges }: Judged, given: readonly JudgementFact[]): Judgement {
  const [a, b] = [exact(low), exact(high)];
  const marks = given.map(({ points }) => exact(points));
  const needed = judges.several?.atLeast ?? 1;
  const missing = Math.max(0, needed - marks.length);
  return {
    judges,
    range: judges.several === null ? ofOne(marks, span(a, b)) : ofSeveral(marks, missing, judges.several, a, b),
    given: given.map(({ points, by, on, reason }) => ({ points: exact(points), person: by, on, reason })),
    missing,
  };
}

function ofOne([mark]: readonly Fraction[], range: Span): Span {
  return mark === undefined ? range : just(mark);
}

/** Marks that are missing are filled in with the least for the low end and with the most for the high one, then trimmed and averaged. */
function ofSeveral(
  marks: readonly Fraction[],
  missing: number,
  { dropHighest, dropLowest }: NonNullable<Judged['judges']['several']>,
  low: Fraction,
  high: Fraction,
): Span {
  const filled = (value: Fraction) => [...marks, ...Array.from({ length: missing }, () => value)].sort((x, y) => x.compare(y));
  const trimmed = (value: Fraction) => {
    const all = filled(value);
    const kept = all.slice(dropLowest, all.length - dropHighest);
    return kept.reduce((sum, one) => sum.add(one), whole(0)).div(Math.max(1, kept.length));
  };
  return span(trimmed(low), trimmed(high));
}
