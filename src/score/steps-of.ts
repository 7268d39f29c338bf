import { type Fraction, ZERO } from '../engine/number.js';
import type { Step, Unit } from './score.js';
import { just, plus, type Span, same, span, total } from './span.js';
import { pointsLeft } from './units.js';

/** The stations of a sum, in the order of work. */
export interface Stations {
  readonly units: readonly Unit[];
  readonly sum: Span;
  readonly scaled: Span;
  readonly bonus: Span;
  readonly malus: Span;
  readonly lifted: Span;
  readonly below: Span;
  readonly held: Span;
  readonly left: Span;
  readonly points: Span;
}

/**
 * From full marks to what is left (semantics.md §8.12): each member takes what it has lost, then what 不适用, 折合, 加分, 减分, 封顶, the floor, 一票否决 and 取整
 * do. Steps that change nothing are left out, but for those of members that lost points.
 */
export function stepsOf({ units, sum, scaled, bonus, malus, lifted, below, held, left, points }: Stations): readonly Step[] {
  const full = total(units.map(({ marks }) => just(marks.high ?? 0)));
  const steps: Step[] = [{ kind: 'marks', of: null, after: full }];
  let now = full;
  const to = (kind: Step['kind'], of: string | null, after: Span): void => {
    if (!same(now, after)) steps.push({ kind, of, after });
    now = after;
  };
  for (const unit of units) {
    if (unit.notApplicable === 'yes') continue;
    const own = pointsLeft(unit);
    const marks = unit.marks.high ?? ZERO;
    to(unit.of.kind, unit.of.name, plus(now, span(less(own.low, marks), less(own.high, marks))));
  }
  to('notApplicable', null, sum);
  to('scale', null, scaled);
  to('bonus', null, plus(now, bonus));
  to('malus', null, plus(now, span(malus.high?.neg() ?? null, malus.low?.neg() ?? null)));
  now = lifted;
  to('cap', null, below);
  to('floor', null, held);
  to('veto', null, left);
  to('rounding', null, points);
  return steps;
}

function less(end: Fraction | null, marks: Fraction): Fraction | null {
  return end?.sub(marks) ?? null;
}
