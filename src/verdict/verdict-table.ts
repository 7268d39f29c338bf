import type { Truth } from '../engine/truth.js';
import type { VerdictName, Words } from './verdicts.js';

/** What the parts of a clause answered; no 适用 counts as `true`. */
export interface PartTruths {
  readonly applicability: Truth;
  readonly exceptions: readonly Truth[];
  readonly requirement: Truth;
  /** Whether it may be 不适用 by its points, beside what 适用 and 除外 say. */
  readonly mayNotApply?: boolean;
}

export interface TableVerdict {
  readonly verdict: VerdictName;
  /** Only {符合, 不适用} are left: it cannot become 不符合. */
  readonly eitherWayMet: boolean;
}

/**
 * The table of semantics.md §5.1. A certainly false 适用, a certainly true 除外 or a 要求 that certainly is 不适用 wins over any
 * error; then any error makes
 * the clause 出错; then what is still possible decides: one verdict left is it, {符合, 不适用} is 符合 with a note,
 * anything else is 材料不足. A 适用 or 除外 that is itself 不适用 limits nothing.
 */
export function verdictOf({ applicability, exceptions, requirement, mayNotApply: byPoints = false }: PartTruths): TableVerdict {
  if (applicability === 'false' || exceptions.includes('true') || requirement === 'notApplicable') return plain('not-applicable');
  if ([applicability, ...exceptions, requirement].includes('error')) return plain('error');
  const mayNotApply = byPoints || applicability === 'undetermined' || exceptions.includes('undetermined');
  if (requirement === 'undetermined' || (requirement === 'false' && mayNotApply)) return plain('undetermined');
  if (requirement === 'false') return plain('not-met');
  return { verdict: 'met', eitherWayMet: mayNotApply };
}

/** The note on a clause that is met or does not apply, whichever it is. */
export const EITHER_WAY_MET: Words = {
  zh: '是否适用尚未查明，但无论如何不构成不符合',
  en: 'whether it applies is not established, but it cannot be found not met either way',
};

function plain(verdict: VerdictName): TableVerdict {
  return { verdict, eitherWayMet: false };
}
