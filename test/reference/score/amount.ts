import type { RecordFact } from '../../../src/facts/facts.js';
import type { Amount, PartStep } from '../../../src/model/scoring.js';
import { fieldIn } from '../expression.js';
import type { Scalar } from '../possible.js';
import { divide, parseExact, type Rational, zero } from '../rational.js';
import type { Scope } from '../scope.js';
import type { Bench } from './bench.js';
import { ceiling, floor, greatest, onlyValue } from './figures.js';

/** 5分, 不得分, 按F扣, 0分到4分由R评定 (semantics.md §8.3). */
export function amountIn(amount: Amount, bench: Bench, scope: Scope, record: RecordFact | null): Rational {
  switch (amount.kind) {
    case 'points':
      return parseExact(amount.points);
    case 'all':
      return bench.marks;
    case 'field':
      return greatest(zero, onlyValue(fieldIn(amount.field, scope) as Scalar) ?? zero);
    case 'judged':
      return bench.judged(amount, record);
  }
}

/** How many steps of a size: 不足S的不扣, 不足S的按S扣, 不足S的按比例扣. Where no tail is said, no part step can exist. */
export function stepsIn(distance: Rational, step: Rational, partStep: PartStep | null): Rational {
  const steps = divide(distance, step);
  if (partStep === 'dropped') return floor(steps);
  return partStep === 'countedWhole' ? ceiling(steps) : steps;
}
