import type { Context } from '../../engine/context.js';
import { fill, sentence } from '../explain/phrases.js';
import type { JudgedClause } from '../judge-clause.js';
import { ALL, group } from '../needed/group.js';
import { planForPoints } from '../score/fix.js';
import type { SmallestFix, Words } from '../verdicts.js';
import { mend } from './mend.js';
import type { Plan } from './plan.js';

/** 一种最小整改 of a clause (semantics.md §4): null unless its verdict is 不符合. 适用 and 除外 stay untouched. */
export function smallestFixOf(judged: JudgedClause, context: Context): SmallestFix | null {
  const plan = planOf(judged, context);
  if (plan === null) return null;
  const steps = told(plan.steps.map(({ words }) => words));
  return {
    // Of persons several steps are told as one to the public: how many they are is not.
    cost: plan.cost === null || context.audience !== 'public' ? plan.cost : steps.length,
    steps,
    obstacles: told(plan.obstacles),
    stillNeeded: group(ALL, plan.open),
  };
}

/** The plan behind the words: what becomes what. */
export function planOf({ clause, verdict, score }: JudgedClause, context: Context): Plan | null {
  if (verdict !== 'not-met') return null;
  if (clause.requirement !== null) return mend(context.decide(clause.requirement, context), context, true);
  return score === null ? null : planForPoints(score, context);
}

/** More lines than this are counted. */
const MOST = 200;

/** One change may serve several parts of the rule: it is told once. */
function told(all: readonly Words[]): readonly Words[] {
  const distinct = [...new Map(all.map((words) => [words.zh, sentence(words)])).values()];
  const rest = distinct.length - MOST;
  if (rest <= 0) return distinct;
  return [...distinct.slice(0, MOST), sentence(fill('另有{rest}处，同样处理', '{rest} more, to be treated likewise', { rest }))];
}
