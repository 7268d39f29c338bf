import type { ClausePoints, PointsSpan } from '../../../verdict/score/points.js';
import { exact } from '../../../verdict/score/spans.js';
import type { Context } from '../context.js';
import { exactly, figures, isNothing, isSettled, points } from './figures.js';
import { type LineView, lineViews, roleOf } from './line-view.js';
import { type VetoView, vetoView } from './veto-view.js';

/** The points of a clause beside its verdict. */
export interface ClausePointsView {
  /** 7／10分, for the head of the clause; empty where there is nothing to count. */
  readonly short: string;
  /** 得7分（分值10分）; empty where the reason begins with it. */
  readonly sentence: string;
  readonly vetoes: readonly VetoView[];
  readonly lines: readonly LineView[];
  /** 不扣分, 改判, 扣完为止. */
  readonly notes: readonly string[];
}

export function clausePointsView(clause: ClausePoints, context: Context): ClausePointsView {
  return {
    short: shortPoints(clause, context),
    sentence: pointsSentence(clause, context),
    vetoes: clause.vetoes.filter(({ truth }) => truth !== 'false').map((veto) => vetoView(veto, context)),
    lines: lineViews(clause, context),
    notes: [...waiverNotes(clause, context), ...floorNotes(clause, context), ...overrideNotes(clause, context)],
  };
}

/** 7／10分, or 加2分; of a clause that does not apply nothing. */
export function shortPoints({ marks, points: own, notApplicable, bonus, malus }: ClausePoints, context: Context): string {
  if (notApplicable === 'yes') return '';
  if (marks === null) return context.words.say.join([...gained('bonus', bonus, context), ...gained('malus', malus, context)]);
  return context.scores.say.short(figures(own, context), figures(exactly(marks), context));
}

/** Less than its marks, or perhaps less: also where a 要求 gives its verdict. */
export function losesPoints({ marks, points: own, notApplicable }: ClausePoints): boolean {
  return marks !== null && notApplicable !== 'yes' && own.low !== marks;
}

export function isVetoed({ vetoes }: ClausePoints): boolean {
  return vetoes.some(({ truth }) => truth !== 'false');
}

function pointsSentence(clause: ClausePoints, context: Context): string {
  const { marks, notApplicable, bonus, malus } = clause;
  const { say } = context.scores;
  if (marks === null) return context.words.say.join([...gained('bonus', bonus, context), ...gained('malus', malus, context)]);
  const of = points(exactly(marks), context);
  if (notApplicable === 'yes') return say.noPoints;
  return clause.points.low === marks && isSettled(clause.points) ? say.fullOf(of) : say.ofMarks(points(clause.points, context), of);
}

function gained(effect: 'bonus' | 'malus', span: PointsSpan, context: Context): readonly string[] {
  return isNothing(span) ? [] : [context.scores.say.takes[effect].some(points(span, context))];
}

function waiverNotes({ waivers }: ClausePoints, { scores: { say } }: Context): readonly string[] {
  return waivers.flatMap(({ truth, text }) => {
    if (truth === 'true') return [say.waived(text)];
    return truth === 'undetermined' || truth === 'error' ? [say.mayBeWaived(text)] : [];
  });
}

/** 扣完为止: the lines would take more than there is. */
function floorNotes({ marks, computed, lines, vetoes }: ClausePoints, { scores: { say } }: Context): readonly string[] {
  const vetoed = vetoes.some(({ truth }) => truth === 'true');
  if (marks === null || vetoed || !isNothing(computed) || lines.some(({ effect, forfeits }) => effect === 'award' || forfeits)) return [];
  const taken = lines.map((line) => exact(line.points.low ?? '0')).reduce((sum, one) => sum.add(one), exact('0'));
  return taken.compare(exact(marks)) > 0 ? [say.floored] : [];
}

function overrideNotes({ computed, overridden }: ClausePoints, context: Context): readonly string[] {
  if (overridden === null) return [];
  const { points: now, by, on, reason } = overridden;
  const who = roleOf(by, overridden, context);
  return [context.scores.say.overridden(points(computed, context), points(exactly(now), context), who, on, reason)];
}
