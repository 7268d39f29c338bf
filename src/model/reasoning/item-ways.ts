import type { Bound, Condition, CountedItems } from '../expression.js';
import { OF_COURSE, type Ways } from './claim.js';
import { comesOut, type Goal } from './goal.js';

/** 以下至少两项满足: which items are true, which false; of too many items nothing. */
export function countedItemsWays({ items, count }: CountedItems, { holds, period }: Goal): Ways {
  if (items.length > MOST_ITEMS) return OF_COURSE;
  return choicesOf(items, count, holds).map(({ chosen, truth, others }) => ({
    goals: items.flatMap((item) => {
      if (chosen.includes(item)) return [comesOut(item, truth, period)];
      return others ? [comesOut(item, !truth, period)] : [];
    }),
    claims: [],
  }));
}

/** Three of six are 20 choices. */
const MOST_ITEMS = 6;

/** These items have this truth, and the others (where it matters) the other. */
interface Choice {
  readonly chosen: readonly Condition[];
  readonly truth: boolean;
  readonly others: boolean;
}

/** 至少n: n are true; 至多n: all but n are false; 恰好n: n are true and the others false. */
function choicesOf(items: readonly Condition[], { rule, n }: Bound, holds: boolean): readonly Choice[] {
  const some = (number: number, truth: boolean, others = false): readonly Choice[] =>
    choices(items, Math.max(0, number)).map((chosen) => ({ chosen, truth, others }));
  const atLeast = (k: number) => some(k, true);
  const atMost = (k: number) => (k < 0 ? [] : some(items.length - k, false));
  if (rule === 'atLeast') return holds ? atLeast(n) : atMost(n - 1);
  if (rule === 'atMost') return holds ? atMost(n) : atLeast(n + 1);
  return holds ? some(n, true, true) : [...atMost(n - 1), ...atLeast(n + 1)];
}

/** Every choice of `number` of some things; none where there are not so many. */
function choices<T>(things: readonly T[], number: number): readonly (readonly T[])[] {
  const [first, ...rest] = things;
  if (number === 0) return [[]];
  if (first === undefined || number > things.length) return [];
  return [...choices(rest, number - 1).map((some) => [first, ...some]), ...choices(rest, number)];
}
