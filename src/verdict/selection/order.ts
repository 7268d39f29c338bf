import { exact } from '../../engine/number.js';
import type { Candidacy, RankKey } from './candidacy.js';

/** How one unit may stand to another: whether it may be ahead, equal in every key, or behind. */
export interface Standing {
  readonly ahead: boolean;
  readonly equal: boolean;
  readonly behind: boolean;
}

/** Key by key: the first in which they differ decides. Without keys all are equal. */
export function standing(a: Candidacy, b: Candidacy): Standing {
  let [ahead, behind] = [false, false];
  for (const [i, key] of a.keys.entries()) {
    const other = b.keys[i];
    if (other === undefined) break;
    const one = keyStanding(key, other);
    ahead ||= one.ahead;
    behind ||= one.behind;
    if (!one.equal) return { ahead, equal: false, behind };
  }
  return { ahead, equal: true, behind };
}

/** Whoever has no value stands behind those who have one. */
function keyStanding(a: RankKey, b: RankKey): Standing {
  const [hasA, hasB] = [a.none !== 'certain', b.none !== 'certain'];
  const [lacksA, lacksB] = [a.none !== 'no', b.none !== 'no'];
  const valued = hasA && hasB ? valueStanding(a, b) : { ahead: false, equal: false, behind: false };
  return {
    ahead: valued.ahead || (hasA && lacksB),
    equal: valued.equal || (lacksA && lacksB),
    behind: valued.behind || (lacksA && hasB),
  };
}

function valueStanding(a: RankKey, b: RankKey): Standing {
  const larger = mayExceed(a, b);
  const smaller = mayExceed(b, a);
  const equal = !(certainlyBelow(a, b) || certainlyBelow(b, a));
  return a.order === 'descending' ? { ahead: larger, equal, behind: smaller } : { ahead: smaller, equal, behind: larger };
}

/** Whether a value of `a` may be larger than one of `b`. */
function mayExceed(a: RankKey, b: RankKey): boolean {
  return a.high === null || b.low === null || compare(a, a.high, b.low) > 0;
}

function certainlyBelow(a: RankKey, b: RankKey): boolean {
  return a.high !== null && b.low !== null && compare(a, a.high, b.low) < 0;
}

function compare({ kind }: RankKey, x: string, y: string): number {
  if (kind === 'number') return exact(x).compare(exact(y));
  return x < y ? -1 : x > y ? 1 : 0;
}
