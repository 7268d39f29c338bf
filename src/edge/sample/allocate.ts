/** A group of the population, and how many of it are drawn. */
export interface Stratum {
  readonly name: string;
  readonly size: number;
  readonly drawn: number;
}

/**
 * Proportional allocation by the largest remainder: every group gets the whole part of size × n ÷ N, the places left go to the largest
 * remainders, of equal ones to the larger group, then to the name that comes first. In: the sizes by name, and how many are to be drawn
 * (at most all). Out: the groups in the order of their names; their shares add up to n, and none is larger than its group.
 */
export function allocate(sizes: ReadonlyMap<string, number>, n: number): readonly Stratum[] {
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  // In whole numbers, so that no rounding decides.
  const groups = [...sizes]
    .map(([name, size]) => ({ name, size, whole: Math.floor((size * n) / total), rest: (size * n) % total }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const left = n - groups.reduce((sum, { whole }) => sum + whole, 0);
  const byRest = [...groups].sort((a, b) => b.rest - a.rest || b.size - a.size || (a.name < b.name ? -1 : 1));
  const lucky = new Set(byRest.slice(0, left).map(({ name }) => name));
  return groups.map(({ name, size, whole }) => ({ name, size, drawn: whole + (lucky.has(name) ? 1 : 0) }));
}
