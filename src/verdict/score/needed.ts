import { type Context, inRecord } from '../../engine/context.js';
import type { Condition } from '../../model/expression.js';
import type { ClauseScore, Judgement, LineScore, RecordScore } from '../../score/score.js';
import { isSettled } from '../../score/span.js';
import { recordWords } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { fill, NOTHING } from '../explain/phrases.js';
import { ALL, group } from '../needed/group.js';
import { neededFor } from '../needed/of-condition.js';
import { neededForValue } from '../needed/of-expression.js';
import type { StillNeeded } from '../verdicts.js';
import { listOf } from './make-points.js';

/** What would settle the points of a clause: of every line that is still open, what it asks; a person's judgement where that is missing. */
export function neededForPoints(score: ClauseScore, context: Context): StillNeeded | null {
  if (isSettled(score.points) && score.notApplicable !== 'maybe' && isSettled(score.bonus) && isSettled(score.malus)) return null;
  const vetoes = score.vetoes.flatMap(({ answers }) => answers.map((answer) => neededFor(answer, context, false)));
  // A 改判 has taken the place of what the lines come to.
  const lines =
    score.overridden === null ? score.lines : score.lines.filter(({ line }) => line.effect === 'bonus' || line.effect === 'malus');
  const waivers = score.overridden === null ? score.waivers.map((answer) => neededFor(answer, context, true)) : [];
  return group(ALL, [...lines.flatMap((line) => ofLine(line, { context, waivers: waiversIn(score) })), ...waivers, ...vetoes]);
}

type Needed = readonly (StillNeeded | null)[];

/** Where a line is asked, with the 不扣分 that are read in each of its records. */
interface Asked {
  readonly context: Context;
  readonly waivers: readonly Condition[];
}

function waiversIn({ clause: { scoring } }: ClauseScore): readonly Condition[] {
  return scoring === null || scoring.waivedIn === null ? [] : scoring.waivers;
}

function ofLine(score: LineScore, asked: Asked): Needed {
  const { context } = asked;
  if (isSettled(score.points) && score.notApplicable !== 'maybe') return [];
  if (score.items.length > 0) return score.items.flatMap((item) => ofLine(item, asked));
  const { line, answer } = score;
  const open = answer === null ? [] : [neededFor(answer, context, line.effect === 'award' || line.effect === 'bonus')];
  const ofRecords = new Set(score.records.flatMap(({ judgements }) => judgements));
  const judged = score.judgements.filter((one) => !ofRecords.has(one)).flatMap((one) => judgement(one, null));
  return [
    ...open,
    ...ofList(score, context),
    ...ofValues(score, context),
    ...score.records.flatMap((one) => ofRecord(one, score, asked)),
    ...judged,
  ];
}

/** 每有1件: what may be among them also where one certainly is, so that the quantifier itself is decided. */
function ofList(score: LineScore, context: Context): Needed {
  const { form } = score.line;
  if (form.kind !== 'each' && form.kind !== 'heaviestEach') return [];
  if (score.answer?.truth === 'undetermined') return [];
  const { list, condition, text, at } = form.counted;
  return neededForValue({ kind: 'count', list, condition, text, at }, context);
}

function ofValues({ line: { form }, values, answer }: LineScore, context: Context): Needed {
  if (values.length === 0 || answer?.truth === 'undetermined') return [];
  if (form.kind === 'eachOf' || form.kind === 'computed') return neededForValue(form.value, context);
  if (form.kind !== 'distance') return [];
  return [...neededForValue(form.compared.left, context), ...neededForValue(form.compared.right, context)];
}

function ofRecord(one: RecordScore, score: LineScore, { context, waivers }: Asked): Needed {
  if (isSettled(one.points)) return [];
  const list = listOf(score);
  const inside = inRecord(context, one.record, list);
  const { form } = score.line;
  const amount = form.kind === 'each' && form.amount.kind === 'field' ? neededForValue(form.amount.field, inside) : [];
  const judged = one.items.length > 0 ? [] : one.judgements.flatMap((each) => judgement(each, { one, list, context }));
  const waived = one.waived === 'undetermined' ? waivers.map((condition) => neededFor(inside.decide(condition, inside), inside, true)) : [];
  return [...amount, ...one.items.flatMap((item) => ofLine(item, { context: inside, waivers })), ...waived, ...judged];
}

interface AtRecord {
  readonly one: RecordScore;
  readonly list: string;
  readonly context: Context;
}

function judgement({ judges, missing }: Judgement, at: AtRecord | null): Needed {
  if (missing === 0) return [];
  const { by, several } = judges;
  const where = at === null ? NOTHING : fill('（{record}）', ' ({record})', { record: recordWords(at.one.record, at.list, at.context) });
  const words =
    several === null
      ? fill('等待{by}评定分数{where}', 'a judgement of the points by {by}{where}', { by, where })
      : fill('等待{by}分别评定分数，还差{missing}人{where}', 'judgements of the points by {missing} more {by}{where}', {
          by,
          missing,
          where,
        });
  const place = at === null || hidesPersons(at.list, at.context) ? null : at.one.record.place;
  return [{ kind: 'judgement', words, by, list: at?.list ?? null, field: null, place }];
}
