import type { Exact } from '../../../text/place.js';
import type { PointsSpan } from '../../../verdict/score/points.js';
import type { Fraction } from '../../../verdict/score/spans.js';
import { figure, figuresWords, pointsWords, spanOf } from '../../../verdict/score/spans.js';
import type { Context } from '../context.js';

/** 82.5分, or 82分到90分. */
export function points(span: PointsSpan, { choose }: Context): string {
  return choose(pointsWords(span));
}

/** The same without 分: 82.5, 82到90. */
export function figures(span: PointsSpan, { choose }: Context): string {
  return choose(figuresWords(span));
}

/** One number as a span. */
export function exactly(value: Exact): PointsSpan {
  return { low: value, high: value };
}

export function isSettled({ low, high }: PointsSpan): boolean {
  return low !== null && low === high;
}

export function isNothing(span: PointsSpan): boolean {
  return isSettled(span) && span.low === '0';
}

/** −3分, +2分; from the smaller change to the larger where they differ: −2分到−6分. Null: without an end. */
export function change(before: PointsSpan, after: PointsSpan, context: Context): string {
  const [was, is] = [spanOf(before), spanOf(after)];
  const ends = [of(was.high, is.high), of(was.low, is.low)];
  if (ends.includes(null)) return context.scores.say.unknownChange;
  const [one, other] = (ends as Fraction[]).sort((a, b) => a.abs().compare(b.abs()));
  if (one === undefined || other === undefined) return '';
  return one.equals(other) ? signed(one, context) : context.scores.say.range(signed(one, context), signed(other, context));
}

function of(before: Fraction | null, after: Fraction | null): Fraction | null {
  return before === null || after === null ? null : after.sub(before);
}

function signed(value: Fraction, { choose }: Context): string {
  const sign = value.equals(0) ? '' : value.compare(0) < 0 ? '\u2212' : '+';
  return `${sign}${choose(figure(value.abs()))}`;
}
