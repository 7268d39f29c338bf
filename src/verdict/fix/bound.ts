import type { Bound } from '../../model/expression.js';

/** One way to reach a bound: `k` more must count, or `k` fewer. */
export interface Way {
  readonly add: boolean;
  readonly k: number;
}

/**
 * How a count misses a bound that should hold (or, for `wanted` false, should not). `done` count for certain, `open` may:
 * those are left undetermined, so only what even they could not bring is lacking.
 */
export function shortfall({ rule, n }: Bound, done: number, open: number, wanted: boolean): readonly Way[] {
  const upTo = (least: number): Way => ({ add: true, k: least - done - open });
  const downTo = (most: number): Way => ({ add: false, k: done - most });
  const ways = wanted ? REACH[rule](upTo, downTo, n) : MISS[rule](upTo, downTo, n);
  return ways.filter(({ k }) => k > 0);
}

type Ways = (upTo: (least: number) => Way, downTo: (most: number) => Way, n: number) => readonly Way[];

const REACH: Readonly<Record<Bound['rule'], Ways>> = {
  atLeast: (upTo, _, n) => [upTo(n)],
  atMost: (_, downTo, n) => [downTo(n)],
  exactly: (upTo, downTo, n) => [upTo(n), downTo(n)],
};

const MISS: Readonly<Record<Bound['rule'], Ways>> = {
  atLeast: (_, downTo, n) => [downTo(n - 1)],
  atMost: (upTo, _, n) => [upTo(n + 1)],
  exactly: (upTo, downTo, n) => [upTo(n + 1), ...(n > 0 ? [downTo(n - 1)] : [])],
};
