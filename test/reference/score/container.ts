import type { Container, NotApplicableRule } from '../../../src/model/scoring.js';
import { add, divide, type Rational, times, zero } from '../rational.js';
import { exactOrNull, isZero, least, minus } from './figures.js';

/**
 * What a member brings into a sum: points of marks that apply. `others`: how many points more it would have if what does not apply in it
 * counted with full points. Nothing applies where `marks` is 0.
 */
export interface Sum {
  readonly points: Rational;
  readonly marks: Rational;
  readonly others: Rational;
}

export const emptySum: Sum = { points: zero, marks: zero, others: zero };
export const applies = ({ marks }: Sum) => !isZero(marks);

export function added(a: Sum, b: Sum): Sum {
  return { points: add(a.points, b.points), marks: add(a.marks, b.marks), others: add(a.others, b.others) };
}

/** 封顶 of a 部分 or 标准 bounds the points and the marks that apply. */
export function capped({ points, marks, others }: Sum, cap: Rational | null): Sum {
  if (cap === null) return { points, marks, others };
  return { points: least(points, cap), marks: least(marks, cap), others: minus(least(add(points, others), cap), least(points, cap)) };
}

/** 剔除, 按满分, 按比例折算, 计0分 (semantics.md §8.7). Nothing applicable: the container is 不适用. */
export function settled(sum: Sum, rule: NotApplicableRule | null, full: Rational): Sum {
  if (!applies(sum)) return { ...emptySum, others: isZero(sum.others) ? zero : full };
  switch (rule) {
    case null:
      return sum;
    case 'leaveOut':
      return { ...sum, others: zero };
    case 'fullPoints':
      return { points: add(sum.points, sum.others), marks: full, others: zero };
    case 'rescale':
      return { points: times(divide(sum.points, sum.marks), full), marks: full, others: zero };
    case 'zero':
      return { points: sum.points, marks: full, others: zero };
  }
}

/** 计0分: the denominator stays, and what is 不适用 stays so. */
export const zeroed = (sum: Sum, vetoed: boolean): Sum => (vetoed && applies(sum) ? { ...sum, points: zero, others: zero } : sum);

/** 折合: rate × what it counts as; 不适用 as a whole it leaves that much out of the sum of its parent. */
export function counted(sum: Sum, { countsAs }: Pick<Container, 'countsAs'>): Sum {
  const worth = exactOrNull(countsAs);
  if (worth === null) return sum;
  if (!applies(sum)) return { ...emptySum, others: isZero(sum.others) ? zero : worth };
  return { points: times(rateOf(sum), worth), marks: worth, others: zero };
}

export const rateOf = ({ points, marks }: Sum): Rational => divide(points, marks);
