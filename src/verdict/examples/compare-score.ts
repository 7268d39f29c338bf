import type { Context } from '../../engine/context.js';
import { exact, type Fraction } from '../../engine/number.js';
import { ELIGIBLE } from '../../model/examples/outcome-names.js';
import type { ExpectedPoints, OutcomeExpectation, PointsExpectation } from '../../model/model.js';
import { rounded } from '../../score/rounding.js';
import { type Span, span } from '../../score/span.js';
import { either, say } from '../explain/phrases.js';
import type { JudgedSheet } from '../judge-sheet.js';
import { kept, pointsWords } from '../score/spans.js';
import type { Words } from '../verdicts.js';
import { namesLeft, type ScoreOf, scoreOf } from './score-of.js';
import { scoreReason } from './score-reason.js';
import { subjectWords } from './subject-words.js';

/** How a score came out beside what an 示例 expects of it. */
export interface ComparedScore {
  /** 条款1.1, 总分, 等次, 抽查案卷第1卷的案卷评查得分. */
  readonly of: Words;
  readonly expected: Words;
  readonly actual: Words;
  readonly passes: boolean;
  /** How it came about, in one sentence. */
  readonly reason: Words;
}

/** In: what an 示例 expects of points or of a name, the whole sheet judged, and its context. */
export function compareScore(expectation: PointsExpectation | OutcomeExpectation, judged: JudgedSheet, context: Context): ComparedScore {
  const compared = expectation.kind === 'points' ? comparePoints(expectation, judged) : compareNames(expectation, judged);
  return { of: subjectWords(expectation, context), ...compared, reason: scoreReason(expectation.of, judged, context) };
}

type Compared = Pick<ComparedScore, 'expected' | 'actual' | 'passes'>;

function comparePoints({ of, points }: PointsExpectation, judged: JudgedSheet): Compared {
  const found = scoreOf(of, judged);
  return { expected: expectedWords(points), actual: actualWords(found), passes: found !== null && isAsExpected(points, found) };
}

/** Whether points came out as they were expected. */
export function isAsExpected(expected: ExpectedPoints, { points, notApplicable }: ScoreOf): boolean {
  if (expected.kind === 'notApplicable') return notApplicable === 'yes';
  if (notApplicable === 'yes') return false;
  const written = span(exact(expected.low), exact(expected.high));
  const decimals = Math.max(decimalsOf(expected.low), decimalsOf(expected.high));
  const actual = expected.about ? rounded(points, { mode: 'halfUp', decimals, order: null }) : points;
  return sameSpan(written, actual);
}

function sameSpan(a: Span, b: Span): boolean {
  const equal = (x: Fraction | null, y: Fraction | null) => x !== null && y !== null && x.equals(y);
  return equal(a.low, b.low) && equal(a.high, b.high);
}

function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

function expectedWords(points: ExpectedPoints): Words {
  if (points.kind === 'notApplicable') return NOT_APPLICABLE;
  const words = pointsWords({ low: exact(points.low).toFraction(), high: exact(points.high).toFraction() });
  return points.about ? say(`约${words.zh}`, `about ${words.en}`) : words;
}

function actualWords(found: ScoreOf | null): Words {
  if (found === null) return say('没有计分', 'not scored');
  return found.notApplicable === 'yes' ? NOT_APPLICABLE : pointsWords(kept(found.points));
}

const NOT_APPLICABLE = say('不适用', 'not applicable');

function compareNames({ of, names }: OutcomeExpectation, judged: JudgedSheet): Compared {
  const left = namesLeft(of, judged);
  const passes = names === null ? left.length > 1 : names.length === left.length && names.every((name) => left.includes(name));
  return { expected: names === null ? say('未定', 'undecided') : namesWords(names), actual: namesWords(left), passes };
}

function namesWords(names: readonly string[]): Words {
  const [yes, no] = [ELIGIBLE.true, ELIGIBLE.false];
  return names.length === 0 ? say('没有', 'none') : either(names.map((name) => [yes, no].find(({ zh }) => zh === name) ?? say(name, name)));
}
