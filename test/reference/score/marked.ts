import type { Container, Grades, NotApplicableRule, Total, Veto } from '../../../src/model/scoring.js';
import { add, type Rational, zero } from '../rational.js';
import type { Scope } from '../scope.js';
import type { ClauseOutcome } from './clause.js';
import { applies, counted, rateOf, type Sum, settled, zeroed } from './container.js';
import { exactOrNull, greatest, isZero, least, minus, total } from './figures.js';
import { gradeIn } from './grade.js';
import { roundedWhere } from './rounding.js';
import { outcomesOf, zeroes } from './veto.js';

/** What becomes of the sum of a whole set, or of one record of a 评分表. */
export interface Marked {
  /** Null: nothing applies. */
  readonly points: Rational | null;
  readonly marks: Rational;
  readonly grade: string | null;
  /** Whether a veto holds that gives it 0: what is 不适用 as a whole stays so. */
  readonly zeroed: boolean;
  /** 结论为X of the vetoes that hold, as they are written. */
  readonly conclusions: readonly string[];
}

export interface Heads extends Pick<Container, 'cap' | 'countsAs' | 'rounding'>, Pick<Total, 'bonusAtMost' | 'malusAtMost'> {
  readonly kind: 'total' | 'record';
  readonly rule: NotApplicableRule | null;
  readonly floorAtZero: boolean | null;
  readonly full: Rational;
  readonly grades: readonly Grades[];
}

/**
 * 不适用, 折合, 加分, 减分, 封顶 and the floor, veto, 取整 and 等次 (semantics.md §8.12). `knowing`: the scope that knows the total
 * so far, for the vetoes and then for the limits.
 */
export function markedIn(
  sum: Sum,
  heads: Heads,
  clauses: readonly ClauseOutcome[],
  vetoes: readonly Veto[],
  knowing: (points: Rational | null) => Scope,
): Marked {
  const scaled = counted(settled(sum, heads.rule, heads.full), heads);
  if (!applies(scaled)) {
    const scope = knowing(null);
    const conclusions = outcomesOf(vetoes, 'conclusion', scope);
    return { points: null, marks: zero, grade: null, zeroed: zeroes(vetoes, heads.kind, scope), conclusions };
  }
  const whole = withBonus(scaled.points, heads, clauses);
  const scope = knowing(whole);
  const vetoed = zeroes(vetoes, heads.kind, scope);
  const { points } = zeroed({ ...scaled, points: whole }, vetoed);
  return {
    ...graded(points, scaled.marks, heads, vetoes, scope, knowing),
    marks: scaled.marks,
    zeroed: vetoed,
    conclusions: outcomesOf(vetoes, 'conclusion', scope),
  };
}

function withBonus(points: Rational, { bonusAtMost, malusAtMost, cap, floorAtZero }: Heads, clauses: readonly ClauseOutcome[]): Rational {
  const bounded = (sum: Rational, most: string | null) => (most === null ? sum : least(sum, exactOrNull(most) ?? sum));
  const bonus = bounded(total(clauses.map((one) => one.bonus)), bonusAtMost);
  const malus = bounded(total(clauses.map((one) => one.malus)), malusAtMost);
  const capped = bounded(minus(add(points, bonus), malus), cap);
  return floorAtZero === true ? greatest(capped, zero) : capped;
}

function graded(
  points: Rational,
  marks: Rational,
  { rounding, grades, kind }: Heads,
  vetoes: readonly Veto[],
  scope: Scope,
  knowing: (points: Rational) => Scope,
): Pick<Marked, 'points' | 'grade'> {
  const first = roundedWhere(points, rounding, 'first');
  const rate = isZero(marks) ? zero : rateOf({ points: first, marks, others: zero });
  // 先汇总后取整 is done to the records taken together.
  const last = kind === 'record' ? first : roundedWhere(first, rounding, 'after');
  return { points: last, grade: gradeIn(grades, { points: first, rate }, outcomesOf(vetoes, 'grade', scope), knowing(last)) };
}
