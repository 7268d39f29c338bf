import type { ContainerPoints, DepartmentScore } from '../../../verdict/score/points.js';
import { type Context, standardAnchor } from '../context.js';
import { type Text, written } from '../text.js';
import { figures, points } from './figures.js';

/** The points of 标准, 部分 and 评分表, one row each. */
export interface SumRow {
  readonly name: Text;
  /** The place of a standard on the page, a list of none or one. */
  readonly anchors: readonly string[];
  /** A part of the row above. */
  readonly inside: boolean;
  readonly points: string;
  readonly marks: string;
  /** What it counts for, where that is something else; empty else. */
  readonly handed: string;
}

export function sumRows({ standards, sheets }: DepartmentScore, context: Context): readonly SumRow[] {
  const loose = sheets.filter(({ standard }) => standard === null).map(({ sum }) => sum);
  return [
    ...standards.filter(hasMarks).flatMap((one) => [sumRow(one, false, context), ...partsOf(one, context)]),
    ...loose.map((one) => sumRow(one, false, context)),
  ];
}

/** A part with 加分 and 减分 alone is no part of the sum. */
function hasMarks({ marks }: ContainerPoints): boolean {
  return marks.high !== '0';
}

/** What a standard got, before the counts of its clauses; a list of none or one. */
export function standardPoints(id: string, score: DepartmentScore | null, context: Context): readonly string[] {
  const sum = score?.standards.find((one) => one.id === id);
  if (sum === undefined || sum.notApplicable === 'yes' || sum.marks.high === '0') return [];
  return [context.scores.say.ofMarks(points(sum.points, context), points(sum.marks, context))];
}

/** 37到51／70分, for a cell; a list of none or one. */
export function matrixPoints(id: string, score: DepartmentScore | null, context: Context): readonly string[] {
  const sum = score?.standards.find((one) => one.id === id);
  if (sum === undefined || sum.notApplicable === 'yes' || sum.marks.high === '0') return [];
  return [context.scores.say.short(figures(sum.points, context), figures(sum.marks, context))];
}

function partsOf({ parts }: ContainerPoints, context: Context): readonly SumRow[] {
  return parts.filter(hasMarks).map((part) => sumRow(part, true, context));
}

function sumRow(one: ContainerPoints, inside: boolean, context: Context): SumRow {
  const { model, words, scores } = context;
  const { handed, notApplicable } = one;
  const away = notApplicable === 'yes';
  return {
    name: written(one.id === null ? one.title : words.say.standard(one.id, one.title)),
    anchors: one.id === null ? [] : [standardAnchor(model, one.id)],
    inside,
    points: away ? scores.say.sheetNotApplicable : points(one.points, context),
    marks: away ? '' : points(one.marks, context),
    handed: away || !isScaled(one, context) ? '' : scores.say.counts(points(handed.points, context), points(handed.marks, context)),
  };
}

/** Whether 折合 makes it count for something else. */
function isScaled({ kind, id, title }: ContainerPoints, { model: { scoring } }: Context): boolean {
  if (scoring === null) return false;
  if (kind === 'standard') return scoring.standards.some(({ standard, countsAs }) => standard === id && countsAs !== null);
  if (kind === 'part') return scoring.standards.some(({ parts }) => parts.some((part) => part.title === title && part.countsAs !== null));
  return scoring.sheets.some(({ name, countsAs, sumUp }) => name === title && (sumUp.countsAs ?? countsAs) !== null);
}
