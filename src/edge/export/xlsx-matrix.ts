import {
  type ClauseVerdict,
  type Context,
  clauseVerdictView,
  conclusionMarks,
  type DepartmentVerdicts,
  departmentsInOrder,
  gradeWords,
  overrideViews,
  totalFigure,
} from '../../index.js';
import type { Column, Sheet } from '../forms/workbook.js';
import { exportWords } from './words.js';

/** Departments × clauses, in the order of the overview: sign and word in each cell and 改判 beside them, the conclusion and what there is of points before them. */
export function matrixSheet(context: Context): Sheet {
  const departments = departmentsInOrder(context);
  const before = headColumns(context);
  const clauses = context.model.clauses;
  const verdicts = departments.map((one) => new Map(one.clauses.map((verdict) => [verdict.id, verdict])));
  return {
    name: exportWords(context.language).workbook.matrix,
    columns: [
      ...before,
      ...clauses.map(({ id, title }) => ({ heading: `${context.words.say.heading(context.words.say.clause(id))} ${title}`, width: 14 })),
    ],
    rows: departments.map((one, i) => [...headCells(one, context), ...clauses.map(({ id }) => cell(verdicts[i]?.get(id), context))]),
    frozenColumns: 3,
    filter: true,
    tone: (row, column) => {
      const clause = clauses[column - before.length];
      if (clause !== undefined) return verdicts[row]?.get(clause.id)?.verdict ?? null;
      return column === CONCLUSION ? toneOf(departments[row]) : null;
    },
  };
}

const CONCLUSION = 2;

function headColumns({ model, words: { labels }, scores, language }: Context): readonly Column[] {
  const { columns } = exportWords(language);
  return [
    { heading: columns.region, width: 12 },
    { heading: labels.department, width: 24 },
    { heading: columns.overall, width: 12 },
    ...(model.scoring === null
      ? []
      : [
          { heading: scores.labels.total, width: 10 },
          { heading: scores.labels.grade, width: 10 },
        ]),
  ];
}

function headCells(department: DepartmentVerdicts, context: Context): readonly string[] {
  const { region, name, conclusionText, score } = department;
  return [
    region ?? '',
    name,
    [context.choose(conclusionText), ...conclusionMarks(department, context)].join(' '),
    ...(context.model.scoring === null
      ? []
      : score === null
        ? ['', '']
        : [totalFigure(score, context), gradeWords(score.total.grades, context)]),
  ];
}

function cell(verdict: ClauseVerdict | undefined, context: Context): string {
  if (verdict === undefined) return '';
  const { sign, word } = clauseVerdictView(verdict, context);
  return [`${sign} ${word}`.trim(), ...overrideViews(verdict, context).map(({ mark }) => mark)].join(' ');
}

/** A conclusion in the set's own words has no colour: nobody knows whether it is good or bad. */
function toneOf(department: DepartmentVerdicts | undefined) {
  if (department === undefined || department.outcomes !== null || department.score !== null) return null;
  return department.conclusion;
}
