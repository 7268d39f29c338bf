import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { Expression } from '../../model/expression.js';
import type { Judgement, LineScore } from '../../score/score.js';
import { causesOf } from '../explain/cause.js';
import { nameOf, saidValue } from '../explain/expression-words.js';
import { openReason } from '../explain/free-text.js';
import { FINDINGS } from '../explain/manner.js';
import { fill } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';
import { figure } from './spans.js';

/** What was found that made a line take or give points, or leaves it open: without a demand, for a line asks nothing. */
export function lineFindings(score: LineScore, context: Context): readonly Words[] {
  if (score.items.length > 0) return score.items.flatMap((item) => (tells(item) ? lineFindings(item, context) : []));
  return tells(score) ? found(score, context) : [];
}

/** The same with what persons decided, or have not decided yet. */
export function lineCauses(score: LineScore, context: Context): readonly Words[] {
  if (score.items.length > 0) return score.items.flatMap((item) => (tells(item) ? lineCauses(item, context) : []));
  return [...lineFindings(score, context), ...score.judgements.flatMap((one) => judgementWords(one, context))];
}

/** The same of a veto. */
export function vetoCauses(answers: readonly Answer[], context: Context): readonly Words[] {
  return answers
    .filter(({ truth }) => truth !== 'false' && truth !== 'notApplicable')
    .flatMap((answer) => causesOf(answer, context, FINDINGS));
}

/** Whether it has anything to tell: what neither holds nor may hold has nothing. */
function tells({ holds }: LineScore): boolean {
  return holds !== 'false' && holds !== 'notApplicable';
}

function found({ answer, line, values }: LineScore, context: Context): readonly Words[] {
  if (answer !== null) return causesOf(answer, context, FINDINGS);
  const { form } = line;
  const [value] = values;
  if (value === undefined || (form.kind !== 'eachOf' && form.kind !== 'computed')) return [];
  return [valueWords(form.value, value, context)];
}

function valueWords(expression: Expression, value: LineScore['values'][number], context: Context): Words {
  return fill('{name}为{value}', '{name} is {value}', { name: nameOf(expression, context), value: saidValue(expression, value, context) });
}

function judgementWords({ judges: { by, several }, given, missing }: Judgement, context: Context): readonly Words[] {
  const told =
    several === null
      ? given.map(({ points, reason }) => judgedWords(by, figure(points), openReason(reason, context)))
      : marksWords(by, given);
  return missing === 0 ? told : [...told, awaitedWords(by, several === null ? null : missing)];
}

function judgedWords(by: string, points: Words, reason: string): Words {
  return fill('{by}评定{points}：{reason}', '{points} as judged by {by}: {reason}', { by, points, reason });
}

/** 评委评定9分、8分、7分: who gave which nobody is told, and their reasons stand beside the marks. */
function marksWords(by: string, given: Judgement['given']): readonly Words[] {
  if (given.length === 0) return [];
  const marks = given
    .map(({ points }) => points)
    .sort((a, b) => b.compare(a))
    .map(figure);
  const points = { zh: marks.map(({ zh }) => zh).join('、'), en: marks.map(({ en }) => en).join(', ') };
  return [fill('{by}评定{points}', '{points} as judged by {by}', { by, points })];
}

function awaitedWords(by: string, missing: number | null): Words {
  if (missing === null) return fill('待{by}评定', 'awaits a judgement by {by}', { by });
  return fill('还差{missing}名{by}评定', 'judgements by {missing} more {by} awaited', { missing, by });
}
