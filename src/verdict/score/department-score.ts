import { type Context, inRecord } from '../../engine/context.js';
import type { ClauseScore, ContainerScore, Marked, RecordSheet, Scores, SheetScore, VetoScore } from '../../score/score.js';
import { summed } from '../../score/units.js';
import { recordLabel } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { explanationOf } from '../explain/tree.js';
import { clausePoints, contextOfVeto, vetoPoints } from './make-points.js';
import { openPoints } from './open.js';
import type { ContainerPoints, DepartmentScore, SheetPoints, SummedPoints, VetoPoints } from './points.js';
import { kept } from './spans.js';
import { treated } from './treated.js';

/** In: the scores of a sheet of facts. Out: the same for pages and exports. */
export function departmentScore(scores: Scores): DepartmentScore {
  const { total: sum, standards, sheets, clauses, context } = scores;
  const { scoring } = context.lookup.model;
  const inClauses = [...clauses.values()].flatMap(({ vetoes, clause }) => vetoes.map((veto) => ({ veto, of: clause.id })));
  const inContainers = standards
    .flatMap((one) => [one, ...one.parts])
    .flatMap(({ vetoes, title }) => vetoes.map((veto) => ({ veto, of: title })));
  const told = new Set([...inClauses, ...inContainers].map(({ veto }) => veto));
  const ofTotal = sum.vetoes.filter((veto) => !told.has(veto)).map((veto) => ({ veto, of: '' }));
  return {
    total: summedPoints(sum, context),
    standards: standards.map(containerPoints),
    sheets: sheets.map((sheet) => sheetPoints(sheet, context)),
    vetoes: vetoesTold([...ofTotal, ...inContainers, ...inClauses], [...clauses.values()], context),
    steps: sum.steps.map(({ kind, of, after }) => ({ kind, of, after: kept(after) })),
    notApplicable: scoring === null ? [] : treated(scores, scoring),
    stillOpen: openPoints(scores),
  };
}

function vetoesTold(
  all: readonly { readonly veto: VetoScore; readonly of: string }[],
  clauses: readonly ClauseScore[],
  context: Context,
): readonly VetoPoints[] {
  const holding = all.filter(({ veto }) => veto.truth !== 'false');
  return holding.map(({ veto, of }) => vetoPoints(veto, of, contextOfVeto(veto, clauses, context)));
}

function summedPoints(sum: Marked, context: Context): SummedPoints {
  return {
    points: kept(sum.points),
    marks: kept(sum.marks),
    rate: kept(sum.rate),
    unrounded: kept(sum.unrounded),
    bonus: kept(sum.bonus),
    malus: kept(sum.malus),
    notApplicable: sum.notApplicable,
    failed: sum.failed,
    vetoed: sum.zeroed,
    grades: sum.grade?.possible ?? null,
    limits: (sum.grade?.limits ?? []).map(({ limit, truth, answer }) => ({
      text: limit.text,
      truth,
      explanation: answer === null ? null : explanationOf(answer, context),
    })),
  };
}

function containerPoints({ of, title, points, marks, rate, notApplicable, handed, clauses, parts }: ContainerScore): ContainerPoints {
  // Of its own members where it changes nothing: those that do not apply give nothing.
  const given = summed(handed);
  return {
    title,
    kind: of.kind === 'part' || of.kind === 'sheet' ? of.kind : 'standard',
    id: of.kind === 'standard' ? of.name : null,
    points: kept(points),
    marks: kept(marks),
    rate: kept(rate),
    notApplicable,
    handed: { points: kept(given.points), marks: kept(given.marks) },
    clauses,
    parts: parts.map(containerPoints),
  };
}

function sheetPoints({ sheet, records, open, container }: SheetScore, context: Context): SheetPoints {
  const list = sheet.records.list.list;
  return {
    name: sheet.name,
    list,
    standard: sheet.standard,
    sum: containerPoints(container),
    open,
    records: hidesPersons(list, context) ? [] : records.map((one) => recordPoints(one, list, context)),
  };
}

function recordPoints({ record, membership, score, clauses }: RecordSheet, list: string, context: Context): SheetPoints['records'][number] {
  const inside = inRecord(context, record, list);
  return {
    place: record.place,
    label: recordLabel(record, list, context),
    membership,
    score: summedPoints(score, inside),
    clauses: clauses.map((one) => ({ ...clausePoints(one, inside), id: one.clause.id, title: one.clause.title })),
    vetoes: vetoesTold(
      score.vetoes.map((veto) => ({ veto, of: '' })),
      clauses,
      inside,
    ),
  };
}
