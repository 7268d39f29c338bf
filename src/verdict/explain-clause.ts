import type { Context } from '../engine/context.js';
import type { Condition } from '../model/expression.js';
import { aheadOf } from './ahead/ahead-of.js';
import { reasonOf } from './explain/reason.js';
import { explanationOf } from './explain/tree.js';
import { smallestFixOf } from './fix/smallest-fix.js';
import type { JudgedClause } from './judge-clause.js';
import { stillNeededOf } from './needed/still-needed.js';
import type { ClauseExplanation, ClauseVerdict } from './verdicts.js';

/** What is said about a verdict beside its name. */
export type ClauseWords = Pick<ClauseVerdict, 'reason' | 'explanation' | 'stillNeeded' | 'smallestFix' | 'ahead'>;

/**
 * In: a clause with its verdict and what its parts answered, and the context they were answered in (`decide` gives the
 * answers again at no cost). Out: why, and what would help (semantics.md §4).
 */
export function explainClause(judged: JudgedClause, context: Context): ClauseWords {
  const ahead = aheadOf(judged, context);
  return {
    reason: reasonOf(judged, context),
    explanation: judged.verdict === 'not-assessed' ? null : treeOf(judged, context),
    stillNeeded: stillNeededOf(judged, context),
    smallestFix: smallestFixOf(judged, context),
    ...(ahead.length === 0 ? {} : { ahead }),
  };
}

/** The parts of the clause as written, each with its tree. */
function treeOf({ clause }: JudgedClause, context: Context): ClauseExplanation {
  const tree = (condition: Condition) => explanationOf(context.decide(condition, context), context);
  return {
    applicability: clause.applicability === null ? null : tree(clause.applicability),
    exceptions: clause.exceptions.map(({ name, condition }) => ({ name, explanation: tree(condition) })),
    requirement: clause.requirement === null ? null : tree(clause.requirement),
  };
}
