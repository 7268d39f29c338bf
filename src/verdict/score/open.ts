import { type Context, inRecord } from '../../engine/context.js';
import { asSeenBy } from '../../engine/seen-by.js';
import type { ClauseScore, Marked, RecordSheet, Scores, SheetScore, VetoScore } from '../../score/score.js';
import { isSettled } from '../../score/span.js';
import { recordLabel } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { ALL, group } from '../needed/group.js';
import { neededFor } from '../needed/of-condition.js';
import { neededForValue } from '../needed/of-expression.js';
import type { StillNeeded } from '../verdicts.js';
import { contextOfVeto } from './make-points.js';
import { neededForPoints } from './needed.js';
import type { OpenPoints } from './points.js';
import { kept } from './spans.js';

/**
 * What keeps the total or its grade from being decided, part by part, with what would settle it: clauses, records of 评分表, vetoes,
 * 限制, and conditions of 等次. Empty where both are decided (semantics.md §8.9).
 */
export function openPoints({ clauses, sheets, standards, total, context }: Scores): readonly OpenPoints[] {
  if (isSettled(total.points) && (total.grade?.possible.length ?? 0) < 2) return [];
  const inClauses = [...clauses.values()].filter(isOpen).map((one) => ofClause(one, context));
  const inSheets = once(sheets.flatMap((sheet) => ofSheet(sheet, context)));
  const told = new Set([...clauses.values()].flatMap(({ vetoes }) => vetoes));
  const containers = standards.flatMap((one) => [one, ...one.parts]).flatMap(({ vetoes }) => vetoes);
  const vetoes = [...new Set([...total.vetoes, ...containers])].filter((veto) => !told.has(veto));
  return [...vetoes.flatMap((veto) => ofVeto(veto, context)), ...inClauses, ...inSheets, ...ofGrades(total, context)];
}

/** Of persons all say the same to the public. */
function once(all: readonly OpenPoints[]): readonly OpenPoints[] {
  return [...new Map(all.map((one, i) => [one.record !== null && one.points === null ? JSON.stringify(one) : i, one])).values()];
}

function isOpen({ points, bonus, malus, notApplicable }: ClauseScore): boolean {
  return notApplicable === 'maybe' || (notApplicable === 'no' && ![points, bonus, malus].every(isSettled));
}

const NO_RECORD = { record: null, clause: null } as const;

function ofClause(score: ClauseScore, context: Context): OpenPoints {
  return {
    kind: 'clause',
    of: score.clause.id,
    ...NO_RECORD,
    points: kept(score.points),
    stillNeeded: neededOf(score, asSeenBy(context, score.clause)),
  };
}

/** Of its lines, and of 适用, 除外 and 要求 where they are open. */
function neededOf(score: ClauseScore, context: Context): StillNeeded | null {
  const { applicability, exceptions, requirement } = score.clause;
  const ask = (condition: NonNullable<typeof applicability>, wanted: boolean) =>
    neededFor(context.decide(condition, context), context, wanted);
  return group(ALL, [
    applicability === null ? null : ask(applicability, false),
    ...exceptions.map(({ condition }) => ask(condition, true)),
    requirement === null ? null : ask(requirement, true),
    neededForPoints(score, context),
  ]);
}

function ofSheet(sheet: SheetScore, context: Context): readonly OpenPoints[] {
  const { list, text, at } = sheet.sheet.records;
  const unsure = sheet.open || sheet.records.some(({ membership }) => membership !== 'true');
  const needed = unsure ? group(ALL, neededForValue({ kind: 'count', list, condition: null, text, at }, context)) : null;
  const own: OpenPoints = { kind: 'sheet', of: sheet.sheet.name, ...NO_RECORD, points: kept(sheet.container.points), stillNeeded: needed };
  return [...(needed === null ? [] : [own]), ...sheet.records.flatMap((one) => ofRecord(one, sheet, context))];
}

function ofRecord({ record, clauses, score }: RecordSheet, { sheet }: SheetScore, context: Context): readonly OpenPoints[] {
  if (isSettled(score.points)) return [];
  const list = sheet.records.list.list;
  const inside = inRecord(context, record, list);
  const label = recordLabel(record, list, context);
  const open = clauses.filter(isOpen).map((one): OpenPoints => {
    return { ...ofClause(one, inside), kind: 'record', of: sheet.name, record: label, clause: one.clause.id };
  });
  const told = score.vetoes.flatMap((veto) => ofVeto(veto, contextOfVeto(veto, clauses, inside)));
  const vetoes = told.map((one): OpenPoints => ({ ...one, record: label }));
  // What a person can still come to is not for the public.
  return hidesPersons(list, context) ? [...vetoes, ...open].map((one) => ({ ...one, points: null })) : [...vetoes, ...open];
}

function ofVeto({ veto, truth, answers }: VetoScore, context: Context): readonly OpenPoints[] {
  if (truth !== 'undetermined') return [];
  const stillNeeded = group(
    ALL,
    answers.map((answer) => neededFor(answer, context, false)),
  );
  return [{ kind: 'veto', of: veto.text, ...NO_RECORD, points: null, stillNeeded }];
}

function ofGrades({ grade }: Marked, context: Context): readonly OpenPoints[] {
  if (grade === null || grade.possible.length < 2) return [];
  const limits = grade.limits.flatMap(({ limit, truth, answer }): readonly OpenPoints[] => {
    if (truth !== 'undetermined' || answer === null) return [];
    return [{ kind: 'limit', of: limit.text, ...NO_RECORD, points: null, stillNeeded: neededFor(answer, context, false) }];
  });
  const classes = grade.blocks.flatMap(({ condition }): readonly OpenPoints[] => {
    if (condition === null || grade.blocks.length < 2) return [];
    const stillNeeded = neededFor(context.decide(condition, context), context, true);
    return [{ kind: 'grades', of: condition.text, ...NO_RECORD, points: null, stillNeeded }];
  });
  return [...limits, ...classes];
}
