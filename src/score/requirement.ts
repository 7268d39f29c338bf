import { ZERO } from '../engine/number.js';
import { allOf, negate, type Truth } from '../engine/truth.js';
import { fullMarks } from './clause.js';
import type { ClauseScore } from './score.js';
import type { Span } from './span.js';

/**
 * What stands for the 要求 of a clause that has none (semantics.md §8.2): full marks and no veto. A clause of bonus alone is 不适用 until it
 * gives some; one of malus or vetoes alone is met where there is none.
 */
export function requirementByPoints(score: ClauseScore): Truth {
  const { marks, lines, vetoes, bonus, malus, notApplicable, failed } = score;
  if (failed) return 'error';
  if (notApplicable === 'yes') return 'notApplicable';
  const clean = allOf(vetoes.map(({ truth }) => negate(truth)));
  if (marks !== null) return allOf([fullMarks(score), clean]);
  const gives = lines.some(({ line }) => line.effect === 'bonus');
  const takes = lines.some(({ line }) => line.effect === 'malus') || vetoes.length > 0;
  const unhurt = allOf([clean, negate(isAboveZero(malus))]);
  if (!gives) return unhurt;
  const rewarded = isAboveZero(bonus);
  if (takes) return unhurt;
  return rewarded === 'false' ? 'notApplicable' : rewarded;
}

function isAboveZero({ low, high }: Span): Truth {
  if (high !== null && high.compare(ZERO) <= 0) return 'false';
  return low !== null && low.compare(ZERO) > 0 ? 'true' : 'undetermined';
}
