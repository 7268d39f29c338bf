import type { Answer } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import type { Fraction } from '../../engine/number.js';
import { asSeenBy } from '../../engine/seen-by.js';
import type { Condition } from '../../model/expression.js';
import type { ScoreLine } from '../../model/scoring.js';
import type { ClauseScore, Judgement, LineScore, RecordScore, VetoScore } from '../../score/score.js';
import { causesOf } from '../explain/cause.js';
import { touchesPersonal } from '../explain/expression-words.js';
import { openReason } from '../explain/free-text.js';
import { FINDINGS } from '../explain/manner.js';
import { recordLabel } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { explanationOf } from '../explain/tree.js';
import { ALL, group } from '../needed/group.js';
import { neededFor } from '../needed/of-condition.js';
import { lineFindings, vetoCauses } from './causes.js';
import type { ClausePoints, JudgementPoints, LinePoints, RecordPoints, VetoPoints } from './points.js';
import { exactly, kept } from './spans.js';

/** In: what scoring found of a clause, and the context in which it did. Out: the same for pages and exports, with its reasons. */
export function clausePoints(score: ClauseScore, outside: Context): ClausePoints {
  const context = asSeenBy(outside, score.clause);
  return {
    marks: exactly(score.marks),
    points: kept(score.points),
    computed: kept(score.computed),
    notApplicable: score.notApplicable,
    lines: score.lines.map((line) => linePoints(line, { context, waivers: waiversInRecords(score) })),
    waivers: score.waivers.filter(({ truth }) => truth !== 'false').map((answer) => explanationOf(answer, context)),
    vetoes: score.vetoes.map((veto) => vetoPoints(veto, score.clause.id, context)),
    bonus: kept(score.bonus),
    malus: kept(score.malus),
    overridden: score.overridden === null ? null : decided(score.overridden, context),
  };
}

/** 不扣分 as it is read in each record; none where it is read once for the clause. */
function waiversInRecords({ clause: { scoring } }: ClauseScore): Told['waivers'] {
  return scoring === null || scoring.waivedIn === null ? null : { list: scoring.waivedIn, conditions: scoring.waivers };
}

/** Where a line was worked out. */
interface Told {
  readonly context: Context;
  readonly waivers: { readonly list: string; readonly conditions: readonly Condition[] } | null;
}

/** In which context a veto was asked: that of the clause it stands in, if any of these holds it. */
export function contextOfVeto(veto: VetoScore, clauses: Iterable<ClauseScore>, context: Context): Context {
  for (const one of clauses) if (one.vetoes.includes(veto)) return asSeenBy(context, one.clause);
  return context;
}

/** A veto with what it found. `of`: the clause or container in which it stands. */
export function vetoPoints({ veto, truth, answers }: VetoScore, of: string, context: Context): VetoPoints {
  return {
    of,
    text: veto.text,
    effects: veto.effects,
    at: veto.at,
    truth,
    causes: truth === 'false' ? [] : vetoCauses(answers, context),
    explanations: answers.map((answer) => explanationOf(answer, context)),
    stillNeeded:
      truth === 'undetermined'
        ? group(
            ALL,
            answers.map((answer) => neededFor(answer, context, false)),
          )
        : null,
  };
}

function linePoints(score: LineScore, told: Told): LinePoints {
  const { line } = score;
  const { context } = told;
  const points = kept(score.points);
  // What stands before a limit would give a 个人信息 away.
  const withheld = countsPersonal(line, context);
  return {
    effect: line.effect,
    text: line.text,
    at: line.at,
    points,
    unreduced: withheld ? points : kept(score.unreduced),
    uncapped: withheld ? points : kept(score.uncapped),
    truth: score.holds,
    notApplicable: score.notApplicable,
    forfeits: score.forfeits === 'true',
    causes: lineFindings(score, context),
    explanation: score.answer === null ? null : explanationOf(score.answer, context),
    items: score.items.map((item) => linePoints(item, told)),
    records: hidesPersons(listOf(score), context) ? [] : score.records.map((one) => recordPoints(one, listOf(score), withheld, told)),
    judgements: score.judgements.map((one) => judgementPoints(one, context)),
  };
}

function recordPoints(one: RecordScore, list: string, withheld: boolean, { context, waivers }: Told): RecordPoints {
  const inside = inRecord(context, one.record, list);
  return {
    place: one.record.place,
    label: recordLabel(one.record, list, context),
    at: one.record.at,
    points: kept(one.points),
    unreduced: kept(withheld ? one.points : one.unreduced),
    truth: one.holds,
    waived: one.waived,
    waivedBy: one.waived === 'false' || waivers?.list !== list ? [] : waiverCauses(waivers.conditions, inside),
    countedIn: one.countedIn,
    items: one.items.map((item) => linePoints(item, { context: inside, waivers })),
    judgements: one.items.length > 0 ? [] : one.judgements.map((each) => judgementPoints(each, context)),
  };
}

/** Whether what a line takes or gives is worked out from a 个人信息, or what one of its items does. */
function countsPersonal({ form }: ScoreLine, context: Context): boolean {
  switch (form.kind) {
    case 'fixed':
    case 'each':
      return form.amount.kind === 'field' && touchesPersonal(form.amount.field, context);
    case 'eachOf':
      return touchesPersonal(form.value, context) || (form.amount.kind === 'field' && touchesPersonal(form.amount.field, context));
    case 'computed':
      return touchesPersonal(form.value, context);
    case 'distance':
      return touchesPersonal(form.compared.left, context) || touchesPersonal(form.compared.right, context);
    case 'elements':
      return false;
    default:
      return form.items.some((item) => countsPersonal(item, context));
  }
}

/** What was found of those that hold, or may. */
function waiverCauses(conditions: readonly Condition[], context: Context): RecordPoints['waivedBy'] {
  const answers = conditions.map((condition) => context.decide(condition, context));
  return answers.filter(mayHold).flatMap((answer) => causesOf(answer, context, FINDINGS));
}

function mayHold({ truth }: Answer): boolean {
  return truth !== 'false' && truth !== 'notApplicable';
}

/** The list through which a line goes; empty where it goes through none. */
export function listOf({ line: { form } }: LineScore): string {
  return form.kind === 'each' || form.kind === 'heaviestEach' ? form.counted.list.list : '';
}

function judgementPoints({ judges, range, given, missing }: Judgement, context: Context): JudgementPoints {
  return { by: judges.by, range: kept(range), given: given.map((one) => decided(one, context)), missing };
}

/** What a person decided. Their name is for the office; a reason that names somebody is not for the public. */
function decided<D extends { readonly points: Fraction; readonly person: string; readonly reason: string }>(
  { points, person, reason, ...rest }: D,
  context: Context,
) {
  const name = context.audience === 'internal' ? { person } : {};
  return { ...rest, points: exactly(points), ...name, reason: openReason(reason, context) };
}
