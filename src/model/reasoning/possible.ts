import { canBeNotApplicable } from '../not-applicable.js';
import { agree } from './agree.js';
import { type Claim, present, type Way, type Ways } from './claim.js';
import { comesOut, type Goal } from './goal.js';
import type { Ground } from './ground.js';
import { inPeriod, keyOf } from './keys.js';
import type { Counted } from './order.js';
import { isWithin, type Population } from './population.js';
import { daysBack } from './spans.js';
import { dateOfRecord, EVALUATION_DATE, type Term } from './term.js';
import { waysOf } from './ways.js';

/**
 * Whether some sheet can make all the conditions come out as wanted, together. Sound in one direction: `false` is certain
 * (no facts within the declared ranges do it on any evaluation date); `true` may be too hopeful, where the reasoning is
 * not sharp enough or the search would take too long. Nothing of it reads a fact, a clock or the working calendar.
 * INVARIANT: what it says of a condition never depends on the words it was written in.
 */
export function possible(goals: readonly Goal[], ground: Ground): boolean {
  const key = goals.map((goal) => `${goal.holds ? '+' : '-'}${factKey(goal, ground)}`).join('\n');
  const known = ground.answers.get(key);
  if (known !== undefined) return known;
  const answer = reachable({ goals, claims: [], open: [] }, { ground, left: MOST_STEPS });
  ground.answers.set(key, answer);
  return answer;
}

/** Beyond this many steps a sentence is taken as possible. */
const MOST_STEPS = 400;

interface Search {
  readonly ground: Ground;
  left: number;
}

/** What is still to come out, what that claims of the facts, and where there is a choice of ways. */
interface State {
  readonly goals: readonly Goal[];
  readonly claims: readonly Claim[];
  readonly open: readonly Ways[];
}

function reachable(state: State, search: Search): boolean {
  const unfolded = unfold(state, search);
  if (unfolded === null) return false;
  search.left -= 1;
  if (search.left <= 0) return true;
  const { claims, open } = unfolded;
  const order = agree(claims);
  if (order === null) return false;
  const [first, ...others] = [...open].sort((a, b) => a.length - b.length);
  if (first === undefined) return order.counts.every((one) => !one.some || isInhabited(one, order.counts, search));
  return first.some((way) => reachable({ goals: way.goals, claims: [...claims, ...way.claims], open: others }, search));
}

/** Follows everything that leaves no choice. Null where a goal has no way at all. */
function unfold({ goals, claims, open }: State, search: Search): Pick<State, 'claims' | 'open'> | null {
  const [left, found, choices] = [[...goals], [...claims], [...open]];
  for (let goal = left.pop(); goal !== undefined && search.left > 0; goal = left.pop()) {
    search.left -= 1;
    found.push({ kind: 'fact', key: factKey(goal, search.ground), holds: goal.holds });
    const ways = waysOf(goal, search.ground);
    const [only] = ways;
    if (only === undefined) return null;
    if (ways.length > 1) choices.push(ways);
    else {
      left.push(...only.goals);
      found.push(...only.claims);
    }
  }
  return { claims: found, open: choices };
}

/** A condition itself is true or false, so that one and its contrary need not be taken apart. */
function factKey({ condition, period }: Goal, ground: Ground): string {
  return inPeriod(keyOf(condition, ground), period);
}

/**
 * Whether a record can exist that a population needs, beside the populations that have none: it is in the one and in none
 * of the others.
 */
function isInhabited({ quantity }: Counted, counts: readonly Counted[], search: Search): boolean {
  const { population } = quantity;
  if (population === null) return true;
  const empty = counts.flatMap((one) => (one.none && one.quantity.population !== null ? [one.quantity.population] : []));
  // A record for which a condition is 不适用 is in no population: of such a one nothing follows.
  const outside = empty.filter((one) => isWithin(population, one) && !one.goals.some((goal) => canBeNotApplicable(goal.condition)));
  const claims = inWindow(population, outside, search.ground);
  return reachable({ goals: population.goals, claims, open: outside.map((one) => one.goals.map(missed)) }, search);
}

function missed({ condition, holds, period }: Goal): Way {
  return { goals: [comesOut(condition, !holds, period)], claims: [] };
}

/** A record inside a window is dated, and not too far before the evaluation date. It matters only where its date is spoken of. */
function inWindow({ list, window, says }: Population, outside: readonly Population[], ground: Ground): readonly Claim[] {
  const date = window === null ? null : dateOfRecord(list, ground);
  if (window === null || date === null) return [];
  const said = [...says, ...outside.flatMap((one) => one.says)];
  if (!said.some((one) => one.includes(date.quantity?.key ?? ''))) return [];
  const has = present(date.needs);
  const back = daysBack(window);
  if (back === null) return has;
  const before = (days: number): Term => ({ ...EVALUATION_DATE, plus: EVALUATION_DATE.plus.sub(days) });
  const atMost = (left: Term, right: Term): Claim => ({ kind: 'atMost', left, right, strict: false });
  return [...has, atMost(date, before(back.least)), ...(back.most === null ? [] : [atMost(before(back.most), date)])];
}
