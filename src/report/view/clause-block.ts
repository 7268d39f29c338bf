import type { Clause } from '../../model/model.js';
import type { ClauseVerdict } from '../../verdict/verdicts.js';
import { type ClauseText, clauseText } from './clause-text.js';
import { type Context, clauseAnchor } from './context.js';
import { type FixView, fixView, type NeededView, neededView } from './needed.js';
import { type ObservedView, observed } from './observed.js';
import type { OriginView } from './origin.js';
import { type PartView, reasoning } from './reasoning.js';
import { type VerdictView, verdictView } from './verdict-view.js';

/** One clause on a department's page: what was asked beside what was found. */
export interface ClauseBlock {
  readonly clause: ClauseText;
  readonly anchor: string;
  readonly verdict: VerdictView;
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

export function clauseBlock(clause: Clause, verdict: ClauseVerdict, context: Context): ClauseBlock {
  const { explanation, stillNeeded, smallestFix } = verdict;
  return {
    clause: clauseText(clause, '../', context),
    anchor: clauseAnchor(context.model, clause.id),
    verdict: verdictView(verdict.verdict, context.words),
    open: OPEN.includes(verdict.verdict),
    reason: context.choose(verdict.reason),
    notes: verdict.notes.map(context.choose),
    observed: observed(verdict, context),
    reasoning: explanation === null ? [] : reasoning(explanation, context),
    needed: stillNeeded === null ? [] : [neededView(stillNeeded, context)],
    fixes: smallestFix === null ? [] : [fixView(smallestFix, context)],
    origin: context.origins.ofClause(clause).filter(({ plain }) => !plain),
    showsRemedy: verdict.verdict === 'not-met' && clause.remedy !== null,
  };
}
