import type { VerdictName } from '../../src/model/model.js';
import { and, not, type Truth } from './kleene.js';

/** The truths of a clause's parts. */
export interface Parts {
  readonly applicability: Truth;
  readonly exceptions: readonly Truth[];
  readonly requirement: Truth;
}

export interface Judged {
  readonly verdict: VerdictName;
  /** “是否适用尚未查明，但无论如何不构成不符合”. */
  readonly applicabilityOpen: boolean;
}

/** The verdict of a clause from its parts (semantics.md §3): which verdicts are still possible? */
export function judge({ applicability, exceptions, requirement }: Parts): Judged {
  if (applicability === 'false' || exceptions.includes('true') || requirement === 'notApplicable') return certainly('not-applicable');
  if ([applicability, ...exceptions, requirement].includes('error')) return certainly('error');
  // What is 不适用 limits nothing, so `and` skips it: true or undetermined from here on.
  const applies = and(['true', applicability, ...exceptions.map(not)]);
  const possible: VerdictName[] = [];
  if (mayBe(applies, 'false')) possible.push('not-applicable');
  if (mayBe(requirement, 'true')) possible.push('met');
  if (mayBe(requirement, 'false')) possible.push('not-met');
  if (possible.length === 1) return certainly(possible[0] as VerdictName);
  if (!possible.includes('not-met')) return { verdict: 'met', applicabilityOpen: true };
  return certainly('undetermined');
}

/** 标准 and 标准集 (§3): the verdict of several clauses taken together. */
export function conclude(verdicts: readonly VerdictName[]): VerdictName {
  for (const decisive of ['not-met', 'error', 'undetermined'] as const) if (verdicts.includes(decisive)) return decisive;
  if (verdicts.every((verdict) => verdict === 'not-applicable')) return 'not-applicable';
  return verdicts.includes('met') ? 'met' : 'not-assessed';
}

const certainly = (verdict: VerdictName): Judged => ({ verdict, applicabilityOpen: false });
const mayBe = (truth: Truth, what: 'true' | 'false') => truth === what || truth === 'undetermined';
