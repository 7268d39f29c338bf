import type { DepartmentScore } from '../../../verdict/score/points.js';
import type { DepartmentVerdicts } from '../../../verdict/verdicts.js';
import type { Context } from '../context.js';
import { isNothing, points } from './figures.js';
import { gradeWithBand } from './grade-words.js';
import { type OpenView, openViews } from './open-view.js';
import { type SheetView, sheetViews } from './sheet-view.js';
import { type SumRow, sumRows } from './sums.js';
import { treatedLines } from './treated-view.js';
import { type WaterfallView, waterfall } from './waterfall.js';

/** 得分和等次 on a department's page. The vetoes stand above it, with the conclusion. */
export interface ScoreView {
  /** 82.5分（满分100分）. */
  readonly total: string;
  /** 等次：良好, or why there is none; a list of none or one. */
  readonly grade: readonly string[];
  readonly conclusion: readonly string[];
  readonly notes: readonly string[];
  /** How 不适用 was treated. */
  readonly treated: readonly string[];
  readonly open: readonly OpenView[];
  readonly waterfalls: readonly WaterfallView[];
  readonly sums: readonly SumRow[];
  readonly counted: boolean;
  /** Those that stand in no standard. */
  readonly sheets: readonly SheetView[];
}

export function scoreView(department: DepartmentVerdicts, score: DepartmentScore, context: Context): ScoreView {
  const sums = sumRows(score, context);
  return {
    total: totalWords(score, context),
    grade: gradeLine(score, context),
    conclusion: department.outcomes === null ? [] : [context.scores.say.conclusionIs(context.choose(department.conclusionText))],
    notes: notesOf(score, context),
    treated: treatedLines(department.clauses, score, context),
    open: openViews(score, context),
    waterfalls: waterfall(score, context),
    sums: sums.length > 1 ? sums : [],
    counted: sums.some(({ handed }) => handed !== ''),
    sheets: sheetViews(score, null, context),
  };
}

/** 82.5分（满分100分）; 不适用 as a whole has no figure. */
export function totalWords({ total }: DepartmentScore, context: Context): string {
  if (total.notApplicable === 'yes') return context.scores.say.sheetNotApplicable;
  return context.scores.say.outOf(points(total.points, context), points(total.marks, context));
}

/** The total alone, as a column has it. */
export function totalFigure({ total }: DepartmentScore, context: Context): string {
  return total.notApplicable === 'yes' ? context.scores.say.sheetNotApplicable : points(total.points, context);
}

/** The grade with its band, those still possible, or why there is none; none where the set gives no grades. */
function gradeLine(score: DepartmentScore, context: Context): readonly string[] {
  const { total } = score;
  const { say } = context.scores;
  const { grades, failed, notApplicable } = total;
  if ((context.model.scoring?.grades.length ?? 0) === 0) return [];
  if (failed) return [say.noGrade.failed];
  if (notApplicable === 'yes') return [say.noGrade.notApplicable];
  const [only, other] = grades ?? [];
  if (only === undefined) return [];
  const named = byBandAlone(score) ? (grades ?? []).map((one) => gradeWithBand(one, context)) : (grades ?? []);
  return [other === undefined ? say.gradeIs(named.join('')) : say.gradeOpen(say.or(named))];
}

/** No 限制 and no veto has a say in the grade: it follows from the points, so that its band may stand beside it. */
function byBandAlone({ total, vetoes }: DepartmentScore): boolean {
  const graded = vetoes.some(({ effects }) => effects.some(({ kind }) => kind === 'grade'));
  return !graded && total.limits.every(({ truth }) => truth === 'false');
}

function notesOf({ total }: DepartmentScore, context: Context): readonly string[] {
  const { say } = context.scores;
  const rounded = total.unrounded.low !== total.points.low || total.unrounded.high !== total.points.high;
  return [
    ...(isNothing(total.bonus) ? [] : [say.bonus(points(total.bonus, context))]),
    ...(isNothing(total.malus) ? [] : [say.malus(points(total.malus, context))]),
    ...(rounded ? [say.unrounded(points(total.unrounded, context))] : []),
    ...total.limits.flatMap(({ text, truth }) =>
      truth === 'true' ? [say.limit.true(text)] : truth === 'undetermined' ? [say.limit.undetermined(text)] : [],
    ),
  ];
}
