import type { Answer } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { exact, ZERO } from '../../engine/number.js';
import type { Possible } from '../../engine/possible.js';
import type { Expression } from '../../model/expression.js';
import type { Amount } from '../../model/scoring.js';
import type { ClauseScore, LineScore, RecordScore } from '../../score/score.js';
import { nameOf, saidValue, styleOf } from '../explain/expression-words.js';
import { isPersonal } from '../explain/names.js';
import { fill, NOTHING, oneLine } from '../explain/phrases.js';
import { numberWords } from '../explain/value-words.js';
import { changing, known } from '../fix/atom.js';
import { mend } from '../fix/mend.js';
import { DONE, impossible, type Plan, together } from '../fix/plan.js';
import { outOfEveryCase } from './heaviest-fix.js';
import { listOf } from './make-points.js';
import { figure } from './spans.js';

/** What would give a clause its full marks: every line that certainly takes points no longer does, and those that give points do. */
export function planForPoints(score: ClauseScore, context: Context): Plan {
  if (score.overridden !== null) {
    const { by, points } = score.overridden;
    return impossible(
      fill('{by}改判为{points}，不由填报的事实决定', '{by} put it at {points}, whatever the facts', { by, points: figure(points) }),
    );
  }
  const lines = score.lines.filter(({ line }) => line.effect === 'deduct' || line.effect === 'malus');
  const awards = score.lines.filter(({ line }) => line.effect === 'award');
  const vetoes = score.vetoes.flatMap(({ answers }) => answers.map((answer) => mend(answer, context, false)));
  return together([...lines.map((line) => stopped(line, context)), ...awards.map((line) => given(line, context)), ...vetoes]);
}

/** The smallest change after which a line takes nothing. */
function stopped(score: LineScore, context: Context): Plan {
  if (takesNothing(score.points.low)) return DONE;
  if (score.line.form.kind === 'elements')
    return together(
      score.items.map(({ answer, points }) => (answer === null || takesNothing(points.low) ? DONE : mend(answer, context, true))),
    );
  const { form, text } = score.line;
  if (form.kind === 'heaviest') {
    const plan = outOfEveryCase(form.items, form.otherwise, text, context);
    if (plan !== null) return plan;
  }
  if (score.items.length > 0) return together(score.items.map((item) => stopped(item, context)));
  if (score.line.form.kind === 'heaviestEach') return together(score.records.map((one) => stoppedFor(one, score, context)));
  if (score.answer !== null) return mend(withoutWaived(score.answer, score.records), context, false);
  if (score.line.form.kind === 'eachOf') return broughtToZero(score.line.form.value, score.values[0], context);
  return impossible(fill('“{text}”不能用一处改动说明', '“{text}” cannot be put right by one change', { text: oneLine(score.line.text) }));
}

function stoppedFor(one: RecordScore, score: LineScore, context: Context): Plan {
  if (takesNothing(one.points.low)) return DONE;
  const inside = inRecord(context, one.record, listOf(score));
  const { form, text } = score.line;
  const plan = form.kind === 'heaviestEach' ? outOfEveryCase(form.items, form.otherwise, text, inside) : null;
  if (plan !== null) return plan;
  if (one.items.every(({ points }) => takesNothing(points.low)))
    return impossible(fill('“{text}”：每一条记录都扣分', '“{text}”: each record takes points', { text: oneLine(score.line.text) }));
  return together(one.items.map((item) => stopped(item, inside)));
}

/** What 不扣分 spares needs no change. */
function withoutWaived(answer: Answer, records: readonly RecordScore[]): Answer {
  const waived = new Set(records.filter((one) => one.waived === 'true').map(({ record }) => record.place));
  if (waived.size === 0 || answer.members === null) return answer;
  const left = answer.members.records.filter(({ record }) => !waived.has(record.place));
  return { ...answer, members: { ...answer.members, records: left } };
}

/** 迟报次数改为0次（现为3次）. */
function broughtToZero(value: Expression, now: Possible | undefined, context: Context): Plan {
  if (value.kind !== 'field' || now === undefined)
    return impossible(fill('{value}要减到0', '{value} would have to be 0', { value: nameOf(value, context) }));
  const zero = numberWords(ZERO, styleOf(value, context));
  const was = isPersonal(value, context) ? NOTHING : fill('（现为{now}）', ' (now {now})', { now: saidValue(value, now, context) });
  return changing(value, context, known({ kind: 'number', exact: '0' }), fill('改为{zero}{was}', '{zero}{was}', { zero, was }));
}

function given(score: LineScore, context: Context): Plan {
  const { line, items, answer, holds } = score;
  if (line.form.kind === 'highest') return mendFirst(items, context);
  if (line.form.kind === 'elements') return together(items.map((item) => (item.answer === null ? DONE : mend(item.answer, context, true))));
  if (answer !== null && holds !== 'true') return mend(answer, context, true);
  if (line.form.kind === 'fixed' && line.form.amount.kind === 'judged') return judgedInFull(score, line.form.amount);
  if (answer !== null) return DONE;
  return items.length > 0 ? together(items.map((item) => given(item, context))) : DONE;
}

/** What a person gave less than all of, no fact mends; what nobody has judged is not less yet. */
function judgedInFull({ points }: LineScore, { high, judges }: Extract<Amount, { kind: 'judged' }>): Plan {
  if (points.high === null || points.high.compare(exact(high)) >= 0) return DONE;
  return impossible(fill('分数由{by}评定，不由填报的事实决定', 'the points are judged by {by}, whatever the facts', { by: judges.by }));
}

/** The best step: the one that gives most. */
function mendFirst(items: readonly LineScore[], context: Context): Plan {
  const best = [...items].sort((a, b) => worth(b) - worth(a))[0];
  return best === undefined || best.answer === null ? DONE : mend(best.answer, context, true);
}

function worth({ line: { form } }: LineScore): number {
  return form.kind === 'fixed' && form.amount.kind === 'points' ? Number(form.amount.points) : 0;
}

function takesNothing(low: LineScore['points']['low']): boolean {
  return low === null || low.compare(ZERO) <= 0;
}
