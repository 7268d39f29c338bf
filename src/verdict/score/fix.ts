import { type Context, inRecord } from '../../engine/context.js';
import { exact, ZERO } from '../../engine/number.js';
import type { Amount } from '../../model/scoring.js';
import type { ClauseScore, LineScore, RecordScore } from '../../score/score.js';
import { fill, oneLine } from '../explain/phrases.js';
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
  if (score.answer !== null) return mend(score.answer, context, false);
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
function judgedInFull({ points, line }: LineScore, { high, judges }: Extract<Amount, { kind: 'judged' }>): Plan {
  if (points.high === null || points.high.compare(exact(high)) >= 0) return DONE;
  const text = oneLine(line.text);
  return impossible(
    fill('“{text}”：由{by}评定，不由填报的事实决定', '“{text}”: judged by {by}, whatever the facts', { text, by: judges.by }),
  );
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
