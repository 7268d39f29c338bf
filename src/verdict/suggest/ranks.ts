import type { Class } from './class.js';

/** The most telling cases first: what meets the clause, the boundaries of the rule, lists without records or not handed in, what breaks it; then the rest. */
export const RANKS = { base: 0, boundary: 1, list: 2, breaking: 3, unmet: 4, part: 5, undone: 6, end: 7, unknown: 8, rest: 9 } as const;

/** In: what a case shows at a site, and whether its verdict is another one than the base has. */
export function rankOf(each: Class, isTelling: boolean): number {
  if (BOUNDARIES.has(each)) return RANKS.boundary;
  if (UNDONE.has(each)) return RANKS.undone;
  if (ENDS.has(each)) return RANKS.end;
  return isTelling ? RANKS.breaking : RANKS.rest;
}

const BOUNDARIES: ReadonlySet<Class> = new Set([
  ...(['at', 'below', 'above', 'last', 'before', 'after'] as const),
  ...(['limit', 'under', 'over-limit', 'first', 'eve', 'empty-period'] as const),
]);

const UNDONE: ReadonlySet<Class> = new Set(['running', 'over', 'moved']);

/** The end of a window is most often the evaluation date itself. */
const ENDS: ReadonlySet<Class> = new Set(['final', 'morrow']);
