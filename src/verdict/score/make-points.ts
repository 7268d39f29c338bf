import { type Context, inRecord } from '../../engine/context.js';
import type { ClauseScore, Judgement, LineScore, RecordScore, VetoScore } from '../../score/score.js';
import { recordLabel } from '../explain/names.js';
import { explanationOf } from '../explain/tree.js';
import { lineCauses, vetoCauses } from './causes.js';
import type { ClausePoints, JudgementPoints, LinePoints, RecordPoints, VetoPoints } from './points.js';
import { exactly, kept } from './spans.js';

/** In: what scoring found of a clause, and the context in which it did. Out: the same for pages and exports, with its reasons. */
export function clausePoints(score: ClauseScore, context: Context): ClausePoints {
  return {
    marks: exactly(score.marks),
    points: kept(score.points),
    computed: kept(score.computed),
    notApplicable: score.notApplicable,
    lines: score.lines.map((line) => linePoints(line, context)),
    waivers: score.waivers.filter(({ truth }) => truth !== 'false').map((answer) => explanationOf(answer, context)),
    vetoes: score.vetoes.map((veto) => vetoPoints(veto, score.clause.id, context)),
    bonus: kept(score.bonus),
    malus: kept(score.malus),
    overridden: score.overridden === null ? null : { ...score.overridden, points: exactly(score.overridden.points) },
  };
}

/** A veto with what it found. `of`: the clause or container in which it stands. */
export function vetoPoints({ veto, truth, answers }: VetoScore, of: string, context: Context): VetoPoints {
  return {
    of,
    text: veto.text,
    at: veto.at,
    truth,
    causes: truth === 'false' ? [] : vetoCauses(answers, context),
    explanations: answers.map((answer) => explanationOf(answer, context)),
  };
}

function linePoints(score: LineScore, context: Context): LinePoints {
  const { line } = score;
  return {
    effect: line.effect,
    text: line.text,
    at: line.at,
    points: kept(score.points),
    unreduced: kept(score.unreduced),
    truth: score.holds,
    notApplicable: score.notApplicable,
    forfeits: score.forfeits === 'true',
    causes: lineCauses(score, context),
    explanation: score.answer === null ? null : explanationOf(score.answer, context),
    items: score.items.map((item) => linePoints(item, context)),
    records: score.records.map((one) => recordPoints(one, listOf(score), context)),
    judgements: score.judgements.map(judgementPoints),
  };
}

function recordPoints(one: RecordScore, list: string, context: Context): RecordPoints {
  const inside = inRecord(context, one.record, list);
  return {
    place: one.record.place,
    label: recordLabel(one.record, list, context),
    at: one.record.at,
    points: kept(one.points),
    truth: one.holds,
    waived: one.waived,
    countedIn: one.countedIn,
    items: one.items.map((item) => linePoints(item, inside)),
    judgements: one.items.length > 0 ? [] : one.judgements.map(judgementPoints),
  };
}

/** The list through which a line goes; empty where it goes through none. */
export function listOf({ line: { form } }: LineScore): string {
  return form.kind === 'each' || form.kind === 'heaviestEach' ? form.counted.list.list : '';
}

function judgementPoints({ judges, range, given, missing }: Judgement): JudgementPoints {
  return { by: judges.by, range: kept(range), given: given.map((one) => ({ ...one, points: exactly(one.points) })), missing };
}
