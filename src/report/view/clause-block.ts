import type { Clause } from '../../model/model.js';
import type { ClausePoints } from '../../verdict/score/points.js';
import type { ClauseVerdict, DepartmentVerdicts } from '../../verdict/verdicts.js';
import { type ClauseText, clauseText } from './clause-text.js';
import { type Context, clauseAnchor } from './context.js';
import { type FixView, fixView, type NeededView, neededView } from './needed.js';
import { type ObservedView, observed } from './observed.js';
import type { OriginView } from './origin.js';
import { type OverrideView, overrideViews } from './overrides.js';
import { type PartView, reasoning } from './reasoning.js';
import { type ClausePointsView, clausePointsView, isVetoed, losesPoints } from './score/clause-points-view.js';
import { pointsReasoning } from './score/points-reasoning.js';
import { type StatementView, statementViews } from './statements.js';
import { clauseVerdictView, type VerdictView } from './verdict-view.js';

/** One clause on a department's page: what was asked beside what was found. */
export interface ClauseBlock {
  readonly clause: ClauseText;
  readonly anchor: string;
  readonly verdict: VerdictView;
  /** 改判, beside the verdict; a list of none or one. */
  readonly overrides: readonly OverrideView[];
  /** 陈述申辩 on this clause. */
  readonly statements: readonly StatementView[];
  /** Of a clause with points; a list of none or one. */
  readonly points: readonly ClausePointsView[];
  /** Unfolded at first: whatever asks something of the reader. */
  readonly open: boolean;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly observed: ObservedView;
  readonly reasoning: readonly PartView[];
  readonly needed: readonly NeededView[];
  readonly fixes: readonly FixView[];
  /** Of a clause that the lowest set did not write as it stands; a list of none or one. */
  readonly origin: readonly OriginView[];
  /** 整改 is shown only where something is to be put right. */
  readonly showsRemedy: boolean;
}

const OPEN: readonly string[] = ['not-met', 'undetermined', 'error'];

export function clauseBlock(clause: Clause, verdict: ClauseVerdict, department: DepartmentVerdicts, context: Context): ClauseBlock {
  const { explanation, stillNeeded, smallestFix, points } = verdict;
  const [overrides, statements] = [overrideViews(verdict, context), statementViews(department, clause.id, context)];
  return {
    clause: clauseText(clause, '../', context),
    anchor: clauseAnchor(context.model, clause.id),
    verdict: clauseVerdictView(verdict, context),
    overrides,
    statements,
    points: points === null || verdict.verdict === 'not-assessed' ? [] : [ownPoints(verdict, points, context)],
    open:
      overrides.length > 0 ||
      statements.length > 0 ||
      OPEN.includes(verdict.verdict) ||
      (points !== null && (losesPoints(points) || isVetoed(points))),
    reason: context.choose(verdict.reason),
    notes: verdict.notes.map(context.choose),
    observed: observed(verdict, context),
    reasoning: [
      ...(explanation === null ? [] : reasoning(explanation, context)),
      ...(points === null ? [] : pointsReasoning(points, context)),
    ],
    needed: stillNeeded === null ? [] : [neededView(stillNeeded, context)],
    fixes: smallestFix === null ? [] : [fixView(smallestFix, context)],
    origin: context.origins.ofClause(clause).filter(({ plain }) => !plain),
    showsRemedy: verdict.verdict === 'not-met' && clause.remedy !== null,
  };
}

/** Where the points give the verdict, its reason begins with them. */
function ownPoints({ explanation, verdict }: ClauseVerdict, points: ClausePoints, context: Context): ClausePointsView {
  const view = clausePointsView(points, context);
  return explanation?.requirement === null && verdict !== 'not-applicable' ? { ...view, sentence: '' } : view;
}
