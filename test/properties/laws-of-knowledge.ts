import type { VerdictName } from '../../src/model/model.js';

/** A verdict, and whether “是否适用尚未查明，但无论如何不构成不符合” stands beside it. */
export interface Stated {
  readonly verdict: VerdictName;
  readonly applicabilityOpen: boolean;
}

/**
 * More knowledge (semantics.md §7): 符合 and 不符合 never turn into each other, 不适用 stays, and 符合 becomes 不适用
 * only where its note stood. Here also: neither becomes open again; 出错 may follow only that note (an 除外 that turns out
 * to divide by 0). Out: the ids of the clauses that break it, with both verdicts.
 */
export function brokenByMoreKnowledge(before: ReadonlyMap<string, Stated>, after: ReadonlyMap<string, Stated>): string[] {
  const broken: string[] = [];
  for (const [id, was] of before) {
    const is = after.get(id)?.verdict ?? 'error';
    if (!mayBecome(was, is)) broken.push(`${id}: ${was.verdict} → ${is}`);
  }
  return broken;
}

function mayBecome({ verdict, applicabilityOpen }: Stated, is: VerdictName): boolean {
  switch (verdict) {
    case 'met':
      return is === 'met' || (applicabilityOpen && (is === 'not-applicable' || is === 'error'));
    case 'not-met':
    case 'not-applicable':
    case 'not-assessed':
      return is === verdict;
    default:
      return is !== 'not-assessed';
  }
}
