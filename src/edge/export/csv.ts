import { stringify } from 'csv-stringify/sync';
import {
  type Clause,
  type ClauseVerdict,
  type Context,
  clauseVerdictView,
  type DepartmentVerdicts,
  decidedWords,
  figures,
  fileName,
  gradeWords,
  regions,
  statementLine,
  vetoMarks,
} from '../../index.js';
import { fixLines, neededLines } from './advice.js';
import { contradictionLines } from './contradictions.js';
import { csvCell } from './csv-cell.js';
import { overrideLinesOf, statementLinesOf } from './decided-lines.js';
import type { Exporter } from './exporter.js';
import { exportWords } from './words.js';

/**
 * A table with a row for each department and clause, one for each 数据矛盾, and one for each sheet that could not be read. UTF-8 with the mark by
 * which Excel and WPS know it, lines ended as RFC 4180 has them, every cell in quotation marks.
 */
export const csvExporter: Exporter = {
  format: 'csv',
  endings: ['.csv'],
  *pieces({ context }) {
    yield BYTE_ORDER_MARK + written([heads(context)]);
    for (const { departments } of regions(context)) for (const one of departments) yield written(rowsOf(one, context));
    yield written([...unreadRows(context), ...notReportedRows(context)]);
  },
};

const BYTE_ORDER_MARK = '\ufeff';

export type Row = readonly string[];

/** A whole table as a file of its own. */
export function csvText(rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + written(rows);
}

function written(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => row.map(csvCell)),
    { quoted: true, quoted_empty: true, record_delimiter: 'windows' },
  );
}

/** The headings of the table; its rows are those below, and nothing that must not go out is in them. */
export function heads(context: Context): Row {
  const { words, language, stages, audiences } = context;
  const { labels } = words;
  const { columns } = exportWords(language);
  return [
    columns.region,
    labels.department,
    labels.evaluatedOn,
    columns.standard,
    columns.clause,
    columns.title,
    labels.conclusion,
    labels.reason,
    labels.stillNeeded,
    labels.smallestFix,
    ...scoreHeads(context),
    ...ofRun(context, stages.label, audiences.label),
    decidedWords(language).override,
    decidedWords(language).statements,
  ];
}

function rowsOf(department: DepartmentVerdicts, context: Context): readonly Row[] {
  const clauses = department.clauses.flatMap((verdict) => {
    const clause = context.clause(verdict.id);
    return clause === null ? [] : [rowOf(department, clause, verdict, context)];
  });
  return [...contradictionRows(department, context), ...statementRows(department, context), ...clauses];
}

/** Above the clauses: a row for each 数据矛盾, which belongs to none of them. */
export function contradictionRows({ region, name, evaluatedOn, contradictions }: DepartmentVerdicts, context: Context): readonly Row[] {
  const { labels } = context.words;
  return contradictions.map((one) => [
    region ?? '',
    name,
    evaluatedOn,
    '',
    '',
    '',
    labels.contradictions,
    contradictionLines(one, context).join('\n'),
    '',
    '',
    ...scoreHeads(context).map(() => ''),
    ...ofRun(context),
    '',
    '',
  ]);
}

/** To the whole finding a row each, which belongs to no clause either. */
export function statementRows(department: DepartmentVerdicts, context: Context): readonly Row[] {
  const { region, name, evaluatedOn, statements } = department;
  const whole = (statements?.entries ?? []).filter(({ clause }) => clause === null);
  return whole.map((one) => [
    region ?? '',
    name,
    evaluatedOn,
    '',
    '',
    '',
    decidedWords(context.language).statements,
    '',
    '',
    '',
    ...scoreHeads(context).map(() => ''),
    ...ofRun(context),
    '',
    statementLine(one, context),
  ]);
}

/** A number alone, such as 3.10, would be shown as 3.1 or as a day, so the number of a clause stands with its word. */
export function rowOf(department: DepartmentVerdicts, clause: Clause, verdict: ClauseVerdict, context: Context): Row {
  const { words, choose, model } = context;
  const standard = model.standards.find(({ id }) => id === verdict.standard);
  return [
    department.region ?? '',
    department.name,
    department.evaluatedOn,
    words.say.standard(verdict.standard, standard?.title ?? ''),
    words.say.heading(words.say.clause(clause.id)),
    clause.title,
    clauseVerdictView(verdict, context).word,
    [verdict.reason, ...verdict.notes].map(choose).join('\n'),
    neededLines(verdict, context).join('\n'),
    fixLines(verdict, context).join('\n'),
    ...scoreCells(department, verdict, context),
    ...ofRun(context),
    overrideLinesOf(verdict, context).join('\n'),
    statementLinesOf(department, verdict.id, context).join('\n'),
  ];
}

/** Nobody is to take a table without a department for one in which it has nothing to answer for. */
export function unreadRows(context: Context): readonly Row[] {
  const { run, words, choose } = context;
  return run.unread.map(({ name, file, reason }) => [
    '',
    name ?? fileName(file),
    '',
    '',
    '',
    '',
    words.labels.unreadVerdict,
    choose(reason),
    '',
    '',
    ...scoreHeads(context).map(() => ''),
    ...ofRun(context),
    '',
    '',
  ]);
}

/** At the acceptance stage each row says so in a column of its own; so does each row of a table for the office itself, wherever it is copied to. */
function ofRun(
  { run, audience, stages, audiences }: Context,
  stage: string = stages.name.acceptance,
  internal: string = audiences.internal,
): Row {
  return [...(run.stage === 'acceptance' ? [stage] : []), ...(audience === 'internal' ? [internal] : [])];
}

/** Who should have reported and did not. */
export function notReportedRows(context: Context): readonly Row[] {
  const { run, words } = context;
  return run.notReported.map(({ name, region }) => [
    region ?? '',
    name,
    '',
    '',
    '',
    '',
    words.labels.notReported,
    '',
    '',
    '',
    ...scoreHeads(context).map(() => ''),
    ...ofRun(context),
    '',
    '',
  ]);
}

/** Of a set with points: those of the clause, then what the department has in all. */
function scoreHeads({ model, scores: { labels }, language }: Context): Row {
  if (model.scoring === null) return [];
  return [labels.points, labels.of, labels.total, labels.grade, exportWords(language).columns.overall, labels.veto];
}

function scoreCells({ score, conclusionText }: DepartmentVerdicts, { points }: ClauseVerdict, context: Context): Row {
  if (context.model.scoring === null) return [];
  const counted = points !== null && points.marks !== null && points.notApplicable !== 'yes' ? points : null;
  return [
    counted === null ? '' : figures(counted.points, context),
    counted?.marks == null ? '' : figures({ low: counted.marks, high: counted.marks }, context),
    score === null || score.total.notApplicable === 'yes' ? '' : figures(score.total.points, context),
    score === null ? '' : gradeWords(score.total.grades, context),
    context.choose(conclusionText),
    score === null
      ? ''
      : vetoMarks(score, context)
          .map(({ word }) => word)
          .join(''),
  ];
}
