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
  statementLine,
  vetoMarks,
} from '../../index.js';
import { fixLines, neededLines } from './advice.js';
import { contradictionLines } from './contradictions.js';
import { overrideLinesOf, statementLinesOf } from './decided-lines.js';
import { exportWords } from './words.js';

/** One row of the table of verdicts, which `csv` writes as it is and `xlsx` as a sheet. Nothing that must not go out is in it. */
export type Row = readonly string[];

/** The headings of the table. */
export function headings(context: Context): Row {
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

/** A number alone, such as 3.10, would be shown as 3.1 or as a day, so the number of a clause stands with its word. */
export function rowOf(department: DepartmentVerdicts, clause: Clause, verdict: ClauseVerdict, context: Context): Row {
  const { words, choose, model } = context;
  const standard = model.standards.find(({ id }) => id === verdict.standard);
  return row(context, {
    ...whose(department),
    standard: words.say.standard(verdict.standard, standard?.title ?? ''),
    clause: words.say.heading(words.say.clause(clause.id)),
    title: clause.title,
    conclusion: clauseVerdictView(verdict, context).word,
    reason: [verdict.reason, ...verdict.notes].map(choose).join('\n'),
    needed: neededLines(verdict, context).join('\n'),
    fix: fixLines(verdict, context).join('\n'),
    scores: scoreCells(department, verdict, context),
    override: overrideLinesOf(verdict, context).join('\n'),
    statements: statementLinesOf(department, verdict.id, context).join('\n'),
  });
}

/** Above the clauses of a department: each 数据矛盾, and each 陈述申辩 to the whole finding. They belong to none of them. */
export function rowsOfNoClause(department: DepartmentVerdicts, context: Context): readonly Row[] {
  const { contradictions, statements } = department;
  const whole = (statements?.entries ?? []).filter(({ clause }) => clause === null);
  const about = whose(department);
  return [
    ...contradictions.map((one) =>
      row(context, { ...about, conclusion: context.words.labels.contradictions, reason: contradictionLines(one, context).join('\n') }),
    ),
    ...whole.map((one) =>
      row(context, { ...about, conclusion: decidedWords(context.language).statements, statements: statementLine(one, context) }),
    ),
  ];
}

/** Below all departments: nobody is to take a table without one for one in which it has nothing to answer for. */
export function rowsWithoutVerdicts(context: Context): readonly Row[] {
  const { run, words, choose } = context;
  const { unreadVerdict, notReported } = words.labels;
  return [
    ...run.unread.map(({ name, file, reason }) =>
      row(context, { department: name ?? fileName(file), conclusion: unreadVerdict, reason: choose(reason) }),
    ),
    ...run.notReported.map(({ name, region }) => row(context, { region: region ?? '', department: name, conclusion: notReported })),
  ];
}

/** What a row says; what it does not say is an empty cell. */
interface Cells {
  readonly region?: string;
  readonly department: string;
  readonly day?: string;
  readonly standard?: string;
  readonly clause?: string;
  readonly title?: string;
  readonly conclusion: string;
  readonly reason?: string;
  readonly needed?: string;
  readonly fix?: string;
  readonly scores?: Row;
  readonly override?: string;
  readonly statements?: string;
}

function row(context: Context, cells: Cells): Row {
  const { region = '', department, day = '', standard = '', clause = '', title = '', conclusion } = cells;
  const { reason = '', needed = '', fix = '', override = '', statements = '' } = cells;
  const scores = cells.scores ?? scoreHeads(context).map(() => '');
  return [
    region,
    department,
    day,
    standard,
    clause,
    title,
    conclusion,
    reason,
    needed,
    fix,
    ...scores,
    ...ofRun(context),
    override,
    statements,
  ];
}

function whose({ region, name, evaluatedOn }: DepartmentVerdicts): Pick<Cells, 'region' | 'department' | 'day'> {
  return { region: region ?? '', department: name, day: evaluatedOn };
}

/** At the acceptance stage each row says so in a column of its own; so does each row of a table for the office itself, wherever it is copied to. */
function ofRun(
  { run, audience, stages, audiences }: Context,
  stage: string = stages.name.acceptance,
  internal: string = audiences.internal,
): Row {
  return [...(run.stage === 'acceptance' ? [stage] : []), ...(audience === 'internal' ? [internal] : [])];
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
