import { noAnswers } from '../engine/answered.js';
import type { CompiledRules } from '../engine/compile.js';
import type { Context } from '../engine/context.js';
import type { Clause, Model } from '../model/model.js';
import { conclusionScore } from '../score/conclusion.js';
import { clauseRecords, factOfConclusion, knowing, knowingClauses, openClauseRecords } from '../score/facts.js';
import type { ConclusionScore, Scores } from '../score/score.js';
import { scoreSheets, scoresOf } from '../score/scores.js';
import { isInForce, type JudgedClause, judgeClauses } from './judge-clause.js';

/** One sheet of facts judged, before it is explained. */
export interface JudgedSheet {
  readonly clauses: readonly JudgedClause[];
  /** Null where the set has no points. */
  readonly scores: Scores | null;
  /** Null where the set says nothing of conclusions. */
  readonly conclusion: ConclusionScore | null;
  /** Which knows the scores that conditions may speak of. */
  readonly context: Context;
  /** The same, where what is not decided may come out any way: what a 推选 asks. */
  readonly open: Context;
  /** What the set would conclude of these clauses: with 改判 some of them are other than worked out. */
  readonly concluding: (clauses: readonly JudgedClause[]) => ConclusionScore | null;
}

/**
 * In: compiled rules, and the context of one sheet. Out: its verdicts, scores and conclusion, in the order of work of semantics.md §8.12:
 * the 评分表 first, then the clauses by their rules, then their points and the sums, at last the conclusion.
 */
export async function judgeSheet(rules: CompiledRules, plain: Context): Promise<JudgedSheet> {
  const { model } = rules;
  const assessed = (clause: Clause) => isInForce(model, clause, plain.on);
  const { sheets, context } = scoreSheets(model, plain, assessed);
  const truths = await rules.run(context);
  const scores = scoresOf(model, sheets, context, assessed);
  const clauses = judgeClauses(model, context.on, truths, scores?.clauses ?? null);
  const scored = scores?.context ?? context;
  if (model.scoreFields === null) {
    return { clauses, scores, conclusion: null, context: scored, open: scored, concluding: () => null };
  }
  // What was answered of other clauses must not be taken for an answer about these.
  const over = (some: readonly JudgedClause[]) =>
    concluded(model, scores, knowingClauses({ ...scored, answered: noAnswers() }, clauseRecords(some)));
  const known = concluded(model, scores, knowingClauses(scored, clauseRecords(clauses)));
  const open = concluded(model, scores, knowingClauses({ ...scored, answered: noAnswers() }, openClauseRecords(clauses)));
  return {
    clauses,
    scores,
    conclusion: known.conclusion,
    context: known.context,
    open: open.context,
    concluding: (some) => over(some).conclusion,
  };
}

function concluded({ conclusion }: Model, scores: Scores | null, context: Context): Pick<JudgedSheet, 'conclusion' | 'context'> {
  if (conclusion === null) return { conclusion: null, context };
  const score = conclusionScore(conclusion, scores?.total.vetoes ?? [], context);
  return { conclusion: score, context: knowing(context, factOfConclusion(score)) };
}
