import { exact, type Fraction } from '../../engine/number.js';
import type { Day } from '../../text/place.js';
import type { Candidacy, RankKey } from './candidacy.js';

/** How one unit may stand to another: whether it may be ahead, equal in every key, or behind. */
export interface Standing {
  readonly ahead: boolean;
  readonly equal: boolean;
  readonly behind: boolean;
}

/** The keys of a unit with their numbers ready to compare: each is held against those of all the others. */
export type Comparable = readonly ComparableKey[];

interface ComparableKey extends Pick<RankKey, 'order' | 'none'> {
  readonly low: Fraction | Day | null;
  readonly high: Fraction | Day | null;
}

export function comparable({ keys }: Pick<Candidacy, 'keys'>): Comparable {
  return keys.map(({ order, none, kind, low, high }) => {
    const end = (one: string | null) => (one === null || kind === 'date' ? one : exact(one));
    return { order, none, low: end(low), high: end(high) };
  });
}

/** Key by key: the first in which they differ decides. Without keys all are equal. */
export function standing(a: Comparable, b: Comparable): Standing {
  let [ahead, behind] = [false, false];
  for (const [i, key] of a.entries()) {
    const other = b[i];
    if (other === undefined) break;
    const one = keyStanding(key, other);
    ahead ||= one.ahead;
    behind ||= one.behind;
    if (!one.equal) return { ahead, equal: false, behind };
  }
  return { ahead, equal: true, behind };
}

/** Whoever has no value stands behind those who have one. */
function keyStanding(a: ComparableKey, b: ComparableKey): Standing {
  const [hasA, hasB] = [a.none !== 'certain', b.none !== 'certain'];
  const [lacksA, lacksB] = [a.none !== 'no', b.none !== 'no'];
  const valued = hasA && hasB ? valueStanding(a, b) : { ahead: false, equal: false, behind: false };
  return {
    ahead: valued.ahead || (hasA && lacksB),
    equal: valued.equal || (lacksA && lacksB),
    behind: valued.behind || (lacksA && hasB),
  };
}

function valueStanding(a: ComparableKey, b: ComparableKey): Standing {
  const larger = mayExceed(a, b);
  const smaller = mayExceed(b, a);
  const equal = !(certainlyBelow(a, b) || certainlyBelow(b, a));
  return a.order === 'descending' ? { ahead: larger, equal, behind: smaller } : { ahead: smaller, equal, behind: larger };
}

/** Whether a value of `a` may be larger than one of `b`. */
function mayExceed(a: ComparableKey, b: ComparableKey): boolean {
  return a.high === null || b.low === null || compare(a.high, b.low) > 0;
}

function certainlyBelow(a: ComparableKey, b: ComparableKey): boolean {
  return a.high !== null && b.low !== null && compare(a.high, b.low) < 0;
}

/** Of one key both are numbers, or both are days. */
function compare(x: Fraction | Day, y: Fraction | Day): number {
  if (typeof x !== 'string' && typeof y !== 'string') return x.compare(y);
  return x < y ? -1 : x > y ? 1 : 0;
}
