import type { Context } from '../engine/context.js';
import { exact, ZERO } from '../engine/number.js';
import type { Fact } from '../facts/facts.js';
import type { Container, Grades } from '../model/scoring.js';
import { fullMarks, rateWithin, vetoesIn } from './container.js';
import { knowing } from './facts.js';
import { gradeScore } from './grades.js';
import { rounded } from './rounding.js';
import type { ClauseScore, ContainerScore, Marked, Unit } from './score.js';
import { atLeast, atMost, isSettled, just, minus, plus, type Span, same, span, total } from './span.js';
import { stepsOf } from './steps-of.js';
import { ruled, summed } from './units.js';
import { afterVeto, asWritten, vetoScore, zeroes } from './veto.js';

/** A sum that gets a grade: the set's total, or one record of a 评分表. */
export interface Summed {
  readonly title: string | null;
  readonly lines: Container & { readonly bonusAtMost: string | null; readonly malusAtMost: string | null };
  readonly floorAtZero: boolean;
  /** 折合 of the total; a record's own is applied when records are summed up. */
  readonly scale: boolean;
  readonly scope: 'total' | 'record';
  readonly clauses: readonly ClauseScore[];
  readonly parts: readonly ContainerScore[];
  readonly units: readonly Unit[];
  readonly grades: readonly Grades[];
  /** The names under which its points are asked for. */
  readonly facts: (marked: Marked) => Record<string, Fact>;
}

/** Sum, 不适用, 折合, 加分, 减分, 封顶, floor, 一票否决, 取整 and 等次 (semantics.md §8.12). */
export function markedScore(summing: Summed, context: Context): { readonly marked: Marked; readonly context: Context } {
  const { lines, units, clauses } = summing;
  const full = fullMarks({ cap: null, points: lines.points }, units);
  const sum = lines.notApplicable === null ? summed(units) : ruled(units, lines.notApplicable, full, null);
  const ownRate = rateWithin(lines, sum, units, full, null);
  const scale = summing.scale && lines.countsAs !== null ? exact(lines.countsAs) : null;
  const scaled =
    scale === null ? sum : { ...sum, marks: just(scale), points: span(ownRate.low?.mul(scale) ?? null, ownRate.high?.mul(scale) ?? null) };
  const bonus = bounded(total(clauses.map((one) => one.bonus)), lines.bonusAtMost);
  const malus = bounded(total(clauses.map((one) => one.malus)), lines.malusAtMost);
  const lifted = minus(plus(scaled.points, bonus), malus);
  const below = lines.cap === null ? lifted : atMost(lifted, exact(lines.cap));
  const held = summing.floorAtZero ? atLeast(below, ZERO) : below;
  const rate = rateAfter(held, scaled, ownRate);
  const blank: Marked = {
    of: { kind: 'total', name: '' },
    ...scaled,
    whole: null,
    points: held,
    rate,
    vetoes: [],
    zeroed: 'false',
    grade: null,
    unrounded: held,
    bonus,
    malus,
    failed: clauses.some(({ failed }) => failed),
    steps: [],
  };
  const asking = knowing(context, summing.facts(blank));
  const vetoes = asWritten([...lines.vetoes.map((veto) => vetoScore(veto, asking)), ...vetoesIn(clauses, summing.parts)]);
  const zeroed = zeroes(vetoes, summing.scope);
  const left = afterVeto(held, zeroed);
  const points = rounded(left, lines.rounding);
  const final: Marked = { ...blank, points, rate: afterVeto(rate, zeroed), vetoes, zeroed, unrounded: left };
  const known = knowing(context, summing.facts(final));
  const graded = lines.rounding?.order === 'after' ? left : points;
  const grade =
    final.failed || final.notApplicable === 'yes'
      ? null
      : gradeScore(summing.grades, { points: graded, rate: rateOfGraded(final, graded), vetoes }, known);
  const steps = stepsOf({ units, sum: sum.points, scaled: scaled.points, bonus, malus, below, lifted, held, left, points });
  const marked = { ...final, grade, steps };
  return { marked, context: knowing(known, summing.facts(marked)) };
}

function bounded(points: Span, most: string | null): Span {
  return most === null ? points : atMost(points, exact(most));
}

/** Points ÷ marks of what applies; where 加分, 减分, 封顶 or the floor has changed the points, so is the rate. */
function rateAfter(points: Span, { marks, points: before }: Pick<Unit, 'marks' | 'points'>, ownRate: Span): Span {
  if (same(points, before)) return ownRate;
  const { low, high } = marks;
  if (low === null || high === null || high.equals(ZERO)) return span(null, null);
  return span(
    points.low?.div(points.low.compare(ZERO) < 0 ? (low.equals(ZERO) ? high : low) : high) ?? null,
    low.equals(ZERO) ? null : (points.high?.div(low) ?? null),
  );
}

/** Where the marks are settled, the points as they are graded; else the rate itself. */
function rateOfGraded({ marks, rate }: Marked, graded: Span): Span {
  const of = marks.high;
  if (!isSettled(marks) || of === null || of.equals(ZERO)) return rate;
  return span(graded.low?.div(of) ?? null, graded.high?.div(of) ?? null);
}
