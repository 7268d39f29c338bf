import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import type { Expression } from '../../model/expression.js';
import type { Judgement, LineScore } from '../../score/score.js';
import { causesOf } from '../explain/cause.js';
import { nameOf, saidValue } from '../explain/expression-words.js';
import { FINDINGS } from '../explain/manner.js';
import { fill } from '../explain/phrases.js';
import type { Words } from '../verdicts.js';

/** What was found that made a line take or give points, or leaves it open: without a demand, for a line asks nothing. */
export function lineFindings(score: LineScore, context: Context): readonly Words[] {
  if (score.items.length > 0) return score.items.flatMap((item) => (tells(item) ? lineFindings(item, context) : []));
  return tells(score) ? found(score, context) : [];
}

/** The same with what persons decided, or have not decided yet. */
export function lineCauses(score: LineScore, context: Context): readonly Words[] {
  if (score.items.length > 0) return score.items.flatMap((item) => (tells(item) ? lineCauses(item, context) : []));
  return [...lineFindings(score, context), ...score.judgements.flatMap(judgementWords)];
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

function judgementWords({ judges, given, missing }: Judgement): readonly Words[] {
  const told = given.map(({ reason, by }) => fill('{by}评定：{reason}', 'judged by {by}: {reason}', { by, reason: reason ?? '' }));
  return missing === 0 ? told : [...told, fill('待{by}评定', 'awaits a judgement by {by}', { by: judges.by })];
}
