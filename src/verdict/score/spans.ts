import { exact, type Fraction } from '../../engine/number.js';
import { isSettled, type Span } from '../../score/span.js';
import type { Exact } from '../../text/place.js';
import { fill, say } from '../explain/phrases.js';
import { numberWords, PLAIN } from '../explain/value-words.js';
import type { Words } from '../verdicts.js';
import type { PointsSpan } from './points.js';

/** Exact numbers, for pages that reckon with what is published. */
export { exact, type Fraction };

/** A span as it is kept and published: exact numbers as text. */
export function kept({ low, high }: Span): PointsSpan {
  return { low: exactly(low), high: exactly(high) };
}

export function exactly(value: Fraction): Exact;
export function exactly(value: Fraction | null): Exact | null;
export function exactly(value: Fraction | null): Exact | null {
  return value?.toFraction() ?? null;
}

/** The same the other way round. */
export function spanOf({ low, high }: PointsSpan): Span {
  return { low: low === null ? null : exact(low), high: high === null ? null : exact(high) };
}

/** 82.5分, 82分到90分, 至多90分. */
export function pointsWords(points: PointsSpan): Words {
  return spanWords(points, figure);
}

/** The same without 分, for columns of figures. */
export function figuresWords(points: PointsSpan): Words {
  return spanWords(points, bareFigure);
}

function spanWords(points: PointsSpan, said: (value: Fraction) => Words): Words {
  const span = spanOf(points);
  if (isSettled(span) && span.low !== null) return said(span.low);
  if (span.low === null && span.high === null) return say('得分未知', 'unknown points');
  if (span.low === null) return fill('至多{high}', 'at most {high}', { high: said(span.high ?? exact('0')) });
  if (span.high === null) return fill('至少{low}', 'at least {low}', { low: said(span.low) });
  return fill('{low}到{high}', '{low} to {high}', { low: said(span.low), high: said(span.high) });
}

/** 3分; without a short decimal 约66.67分. */
export function figure(value: Fraction): Words {
  const words = bareFigure(value);
  return { zh: `${words.zh}分`, en: `${words.en} ${value.equals(1) ? 'point' : 'points'}` };
}

function bareFigure(value: Fraction): Words {
  return numberWords(value, PLAIN, 2);
}
