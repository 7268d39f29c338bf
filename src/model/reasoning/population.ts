import type { Condition, CountOf, ListExpression, Quantified, Window } from '../expression.js';
import { comesOut, flattened, type Goal } from './goal.js';
import type { Ground } from './ground.js';
import { inPeriod, keyOf, windowKey } from './keys.js';
import { isPeriodOf } from './period-ways.js';
import { liesInWindow } from './windows.js';

/** The records that a count counts: those of a list inside a window of which every goal comes out. */
export interface Population {
  readonly key: string;
  readonly list: string;
  readonly window: Window | null;
  /** The window as a key: '' for none. */
  readonly within: string;
  readonly goals: readonly Goal[];
  /** What the goals say, a key each, sorted. */
  readonly says: readonly string[];
}

/** In: a count or a quantifier. Out: the records it counts, of 每 those that speak against it. */
export function populationOf(node: CountOf | Quantified, period: string | null, ground: Ground): Population {
  const known = period === null ? ground.populations.get(node) : undefined;
  if (known !== undefined) return known;
  const holds = node.kind === 'count' || node.quantifier !== 'every';
  const population = counted(node.list, node.condition, holds, period, ground);
  if (period === null) ground.populations.set(node, population);
  return population;
}

/** Whether every record of `a` is certainly one of `b`. */
export function isPartOf(a: Population, b: Population): boolean {
  return isWithin(a, b) && b.says.every((one) => a.says.includes(one));
}

/** The same list, and `b` takes its records from no narrower window. */
export function isWithin(a: Population, b: Population): boolean {
  if (a.list !== b.list) return false;
  if (b.window === null || a.within === b.within) return true;
  if (a.window === null) return false;
  return a.window.kind === 'period' ? isPeriodOf(a.within, b.window) : liesInWindow(a.window, b.window);
}

function counted(list: ListExpression, condition: Condition | null, holds: boolean, period: string | null, ground: Ground): Population {
  const filters = list.filters.map((filter) => comesOut(filter, true, period));
  const goals = [...filters, ...(condition === null ? [] : [comesOut(condition, holds, period)])].flatMap(flattened);
  const says = [...new Set(goals.map((goal) => `${goal.holds ? '+' : '-'}${inPeriod(keyOf(goal.condition, ground), period)}`))].sort();
  const within = inPeriod(windowKey(list.window), period);
  return { key: `count ${JSON.stringify([list.list, within, says])}`, list: list.list, window: list.window, within, goals, says };
}
