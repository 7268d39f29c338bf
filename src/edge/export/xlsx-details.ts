import {
  type ClauseVerdict,
  type Context,
  clauseText,
  type DepartmentVerdicts,
  departmentsInOrder,
  observed,
  type VerdictName,
} from '../../index.js';
import type { Sheet } from '../forms/workbook.js';
import { headings, type Row, rowOf, rowsOfNoClause, rowsWithoutVerdicts } from './verdict-rows.js';
import { exportWords } from './words.js';

/** A row of the sheet, and the verdict its conclusion is coloured by. */
interface Detail {
  readonly cells: Row;
  readonly verdict: VerdictName | null;
}

/**
 * The table of `--export csv` as a sheet, with two more columns: the words of the notice from which a clause is taken, and by what the facts
 * are evidenced.
 */
export function detailsSheet(context: Context): Sheet {
  const { workbook } = exportWords(context.language);
  const { labels } = context.words;
  const columns = headings(context);
  const details = detailsOf(context);
  const verdictColumn = columns.indexOf(labels.conclusion);
  return {
    name: workbook.details,
    columns: [...columns, labels.notice, labels.sources].map((heading) => ({ heading, width: WIDTHS.get(columns.indexOf(heading)) ?? 14 })),
    rows: details.map(({ cells }) => cells),
    frozenColumns: 2,
    filter: true,
    tone: (row, column) => (column === verdictColumn ? (details[row]?.verdict ?? null) : null),
  };
}

/** Of region, department, day, standard, clause, title, conclusion, reason, 还需材料, 最小整改; -1: the columns added here. */
const WIDTHS: ReadonlyMap<number, number> = new Map([
  [0, 12],
  [1, 24],
  [2, 12],
  [3, 16],
  [4, 10],
  [5, 30],
  [6, 12],
  [7, 44],
  [8, 36],
  [9, 36],
  [-1, 36],
]);

function detailsOf(context: Context): readonly Detail[] {
  const plain = (cells: Row): Detail => ({ cells, verdict: null });
  const notices = noticesOf(context);
  const departments = departmentsInOrder(context);
  return [
    ...departments.flatMap((one) => [
      ...rowsOfNoClause(one, context).map(plain),
      ...one.clauses.flatMap((verdict) => detail(one, verdict, notices, context)),
    ]),
    ...rowsWithoutVerdicts(context).map(plain),
  ];
}

function detail(
  department: DepartmentVerdicts,
  verdict: ClauseVerdict,
  notices: ReadonlyMap<string, string>,
  context: Context,
): readonly Detail[] {
  const clause = context.clause(verdict.id);
  if (clause === null) return [];
  const cells = rowOf(department, clause, verdict, context);
  return [{ cells: [...cells, notices.get(clause.id) ?? '', observed(verdict, context).sources.join('\n')], verdict: verdict.verdict }];
}

/** 通知原文 of each clause: the same for all departments. */
function noticesOf(context: Context): ReadonlyMap<string, string> {
  return new Map(
    context.model.clauses.map((clause) => [
      clause.id,
      clauseText(clause, '', context)
        .quotes.map(({ text }) => text)
        .join('\n'),
    ]),
  );
}
