import type { Facts } from '../../facts/facts.js';
import { type Bench, contextOf } from './bench.js';
import { type Site, sitesOf } from './sites.js';
import { variantsAt } from './variants/index.js';
import { withOneOtherwise, withPlainRecord } from './variants/records.js';

/** How far a sheet is from what is looked for; 0 where it is there. */
export type Goal = (context: Site['context']) => number;

/** So many facts are changed at most; a rule that needs more is left to a person. */
const MOST_STEPS = 40;

/**
 * In: a sheet and a goal. Out: a sheet that reaches it, by one change after another that comes nearer, the greatest first;
 * null where no single change does.
 */
export function climb(bench: Bench, from: Facts, goal: Goal): Facts | null {
  let facts = from;
  let context = contextOf(bench, facts);
  let far = goal(context);
  for (let steps = 0; far > 0 && steps < MOST_STEPS; steps += 1) {
    const next = nearest(bench, facts, context, goal, far);
    if (next === null) return null;
    ({ facts, context, far } = next);
  }
  return far > 0 ? null : facts;
}

interface Reached {
  readonly facts: Facts;
  readonly context: Site['context'];
  readonly far: number;
}

function nearest(bench: Bench, facts: Facts, context: Site['context'], goal: Goal, far: number): Reached | null {
  let best: Reached | null = null;
  for (const move of movesFrom(bench, facts, context)) {
    const there = contextOf(bench, move);
    const left = goal(there);
    if (left >= (best?.far ?? far)) continue;
    best = { facts: move, context: there, far: left };
    if (left === 0) break;
  }
  return best;
}

function movesFrom(bench: Bench, facts: Facts, context: Site['context']): readonly Facts[] {
  const sites = sitesOf(bench.clause, context);
  return sites.flatMap((site) => [
    ...variantsAt(site, sites, facts, bench),
    ...(site.kind === 'list' ? [...withOneOtherwise(site, facts, bench), ...withPlainRecord(site, facts, bench)] : []),
  ]);
}
