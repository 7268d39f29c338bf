import type { Way } from './ways.js';

/** A smallest set of entries that holds one way of every clause. `proven` false: the search was ended, a smaller one may exist. */
export interface SmallestSet {
  readonly keys: ReadonlySet<string>;
  /** The way chosen for each clause, in the order given. */
  readonly chosen: readonly Way[];
  readonly proven: boolean;
}

/**
 * In: the ways of each clause, the smallest first, at least one each. Out: a choice of one way a clause whose union is smallest: what
 * several clauses wait for counts once. Clauses with one way only are no choice; the others are tried depth first, and a branch is left
 * as soon as it is no smaller than the best so far. Of equal ones the first stands, so that the same sheets give the same answer.
 */
export function smallestSet(clauses: readonly (readonly Way[])[]): SmallestSet {
  const order = clauses.map((_, at) => at).sort((a, b) => size(clauses[a]) - size(clauses[b]) || a - b);
  const search: Search = { clauses, order, best: null, steps: 0 };
  descend(search, 0, new Map(), []);
  const { best } = search;
  const chosen = clauses.map((ways, at) => best?.chosen[order.indexOf(at)] ?? ways[0] ?? new Set<string>());
  return { keys: new Set(chosen.flatMap((way) => [...way])), chosen, proven: search.steps <= MOST_STEPS };
}

interface Search {
  readonly clauses: readonly (readonly Way[])[];
  /** Clauses with the fewest ways come first. */
  readonly order: readonly number[];
  best: { readonly size: number; readonly chosen: readonly Way[] } | null;
  steps: number;
}

/** Some tens of milliseconds. A set as large as this has far fewer choices. */
const MOST_STEPS = 50_000;

function descend(search: Search, depth: number, taken: Map<string, number>, chosen: readonly Way[]): void {
  const at = search.order[depth];
  if (at === undefined) {
    search.best = { size: taken.size, chosen };
    return;
  }
  for (const way of cheapestFirst(search.clauses[at] ?? [], taken)) {
    search.steps += 1;
    if (search.steps > MOST_STEPS && search.best !== null) return;
    take(way, taken, 1);
    if (search.best === null || taken.size < search.best.size) descend(search, depth + 1, taken, [...chosen, way]);
    take(way, taken, -1);
  }
}

/** By what they add to what is taken already. */
function cheapestFirst(ways: readonly Way[], taken: ReadonlyMap<string, number>): readonly Way[] {
  const added = (way: Way) => [...way].filter((key) => !taken.has(key)).length;
  return ways
    .map((way) => ({ way, cost: added(way) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ way }) => way);
}

function take(way: Way, taken: Map<string, number>, by: 1 | -1): void {
  for (const key of way) {
    const count = (taken.get(key) ?? 0) + by;
    if (count === 0) taken.delete(key);
    else taken.set(key, count);
  }
}

function size(ways: readonly Way[] | undefined): number {
  return ways?.length ?? 0;
}
