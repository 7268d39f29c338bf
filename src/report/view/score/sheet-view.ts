import type { DepartmentScore, SheetPoints } from '../../../verdict/score/points.js';
import type { Context } from '../context.js';
import { type Text, written } from '../text.js';
import { type ClausePointsView, clausePointsView } from './clause-points-view.js';
import { isNothing, points } from './figures.js';
import { gradeWords } from './grade-words.js';
import { type VetoView, vetoView } from './veto-view.js';

/** A 评分表: its records in a table, and of each what its clauses took. */
export interface SheetView {
  readonly anchor: string;
  readonly title: string;
  readonly sentence: string;
  /** Name of the list. */
  readonly list: Text;
  readonly graded: boolean;
  /** Columns of the table. */
  readonly width: number;
  readonly records: readonly RecordView[];
}

export interface RecordView {
  readonly label: string;
  readonly points: string;
  readonly grade: string;
  readonly vetoes: readonly VetoView[];
  /** Whether it belongs to the sheet at all is open, and other remarks. */
  readonly notes: readonly string[];
  /** Whether anything stands below its row. */
  readonly tells: boolean;
  readonly clauses: readonly { readonly name: string; readonly points: ClausePointsView }[];
}

/** The 评分表 of a standard; null: those that stand in none. */
export function sheetViews({ sheets }: DepartmentScore, standard: string | null, context: Context): readonly SheetView[] {
  return sheets.flatMap((sheet, i) => (sheet.standard === standard ? [sheetView(sheet, i, context)] : []));
}

function sheetView(sheet: SheetPoints, i: number, context: Context): SheetView {
  const graded = sheet.records.some(({ score }) => (score.grades?.length ?? 0) > 0);
  return {
    anchor: `sheet-${i + 1}`,
    title: context.scores.say.sheet(sheet.name, sheet.records.length, context.measure(sheet.list), sheet.open),
    sentence: sentence(sheet, context),
    list: written(context.model.vocabulary.lists.find(({ key }) => key === sheet.list)?.name ?? sheet.list),
    graded,
    width: graded ? 3 : 2,
    records: sheet.records.map((record) => recordView(record, context)),
  };
}

function sentence({ sum, name }: SheetPoints, context: Context): string {
  const { say } = context.scores;
  const counted = context.model.scoring?.sheets.find((one) => one.name === name)?.sumUp.rule.kind !== 'none';
  if (!counted) return say.sheetNotCounted;
  if (sum.notApplicable === 'yes') return say.sheetNotApplicable;
  const { handed } = sum;
  const same = handed.marks.low === sum.marks.low && handed.marks.high === sum.marks.high;
  return say.sheetSum(
    points(sum.points, context),
    points(sum.marks, context),
    same ? null : say.counts(points(handed.points, context), points(handed.marks, context)),
  );
}

type Record = SheetPoints['records'][number];

function recordView({ label, membership, score, clauses, vetoes }: Record, context: Context): RecordView {
  const { say } = context.scores;
  const notes = membership === 'true' ? [] : [say.membership];
  const told = clauses.filter(tells);
  return {
    label: context.choose(label),
    points: score.notApplicable === 'yes' ? say.sheetNotApplicable : points(score.points, context),
    grade: gradeWords(score.grades, context),
    // What would settle them stands with the rest of what is open.
    vetoes: vetoes.map((veto) => ({ ...vetoView(veto, context), needed: [] })),
    notes,
    tells: vetoes.length + notes.length + told.length > 0,
    clauses: told.map((one) => ({ name: say.clause(one.id, one.title), points: clausePointsView(one, context) })),
  };
}

/** A clause with full marks and without anything open has nothing to tell. */
function tells({ marks, points: own, bonus, malus, vetoes }: Record['clauses'][number]): boolean {
  const full = own.low === marks && own.high === marks;
  return (marks !== null && !full) || !isNothing(bonus) || !isNothing(malus) || vetoes.some(({ truth }) => truth !== 'false');
}
