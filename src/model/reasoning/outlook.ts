import type { Condition } from '../expression.js';
import type { Clause, Exception } from '../model.js';
import { canBeNotApplicable } from '../not-applicable.js';
import { conflictIn } from './conflict.js';
import { type ConstantPart, constantIn } from './constant-parts.js';
import { comesOut, type Goal } from './goal.js';
import type { Ground } from './ground.js';
import {
  type ImpliedPart,
  impliedExceptions,
  impliedPartsOf,
  type RepeatedPart,
  repeatedExceptions,
  repeatedPartsOf,
} from './implied-parts.js';
import { possible } from './possible.js';

/**
 * What can be said of a clause before any data: which verdicts no sheet can bring about, and which of its parts decide
 * nothing. A part that contradicts another is named with it.
 */
export interface Outlook {
  readonly clause: RequiringClause;
  /** Why 适用 can never hold; null where it can. */
  readonly neverApplies: readonly Goal[] | null;
  /** Why it can never be met: what cannot come out together. */
  readonly neverMet: readonly Goal[] | null;
  readonly neverViolated: readonly Goal[] | null;
  /** Exceptions under which every violation falls; `always`: every case. */
  readonly swallowing: readonly { readonly exception: Exception; readonly always: boolean }[];
  readonly constant: readonly ConstantPart[];
  readonly implied: readonly ImpliedPart[];
  readonly repeated: readonly RepeatedPart[];
}

/** A clause with a 要求: of points nothing is thought over. */
export type RequiringClause = Clause & { readonly requirement: Condition };

/** Thinks a clause over. In: the clause and what is declared. */
export function outlookOf(clause: RequiringClause, ground: Ground): Outlook {
  const verdicts = verdictsAhead(clause, ground);
  const { applicability, exceptions, requirement } = clause;
  const outside = exceptions.map((x) => x.condition);
  const applies = appliesIn(clause);
  const given = [...applies, ...outside.filter(isSure).map((one) => comesOut(one, false))];
  const all = [...(applicability === null ? [] : [applicability]), ...outside, requirement];
  const decided = Object.values(verdicts).some((one) => one !== null && one.length > 0);
  const constant = constantParts(clause, verdicts, ground);
  // Where a whole part is pointless, what is needless in it matters no more.
  const implied = decided
    ? []
    : [
        ...all.flatMap((one) => impliedPartsOf(one, one === requirement ? given : [], ground)),
        ...impliedExceptions(outside, applies, ground),
      ];
  return {
    clause,
    ...verdicts,
    constant,
    implied: implied.filter((one) => !constant.some((other) => other.condition === one.condition)),
    repeated: [...all.flatMap((one) => repeatedPartsOf(one, ground)), ...repeatedExceptions(outside, ground)],
  };
}

/** A 适用 or 除外 that is 不适用 limits nothing, so nothing follows from one that can be (semantics.md §5.1). */
function appliesIn({ applicability }: Clause): readonly Goal[] {
  return applicability === null || !isSure(applicability) ? [] : [comesOut(applicability, true)];
}

function isSure(condition: Condition): boolean {
  return !canBeNotApplicable(condition);
}

type Verdicts = Pick<Outlook, 'neverApplies' | 'neverMet' | 'neverViolated' | 'swallowing'>;

/** The most basic cause only: a clause that never applies is never met either. */
function verdictsAhead(clause: RequiringClause, ground: Ground): Verdicts {
  const { exceptions, requirement } = clause;
  const applies = appliesIn(clause);
  const sure = exceptions.filter(({ condition }) => isSure(condition));
  const outside = sure.map(({ condition }) => comesOut(condition, false));
  const [met, failed] = [comesOut(requirement, true), comesOut(requirement, false)];
  const never = (goals: readonly Goal[]) => (possible(goals, ground) ? null : goals);
  const nothing: Verdicts = { neverApplies: null, neverMet: null, neverViolated: null, swallowing: [] };
  const [neverMet, neverViolated] = [never([...applies, ...outside, met]), never([...applies, ...outside, failed])];
  if (neverMet === null && neverViolated === null) return nothing;
  const why = (goals: readonly Goal[] | null) => (goals === null ? null : conflictIn(goals, ground));
  if (never(applies) !== null) return { ...nothing, neverApplies: why(applies) };
  const swallowing = swallowingOf(sure, applies, failed, ground);
  if (swallowing.length > 0) return { ...nothing, swallowing };
  return { ...nothing, neverMet: why(neverMet), neverViolated: why(neverViolated) };
}

function swallowingOf(exceptions: readonly Exception[], applies: readonly Goal[], failed: Goal, ground: Ground): Outlook['swallowing'] {
  const violated = possible([...applies, failed], ground);
  return exceptions.flatMap((exception) => {
    const outside = comesOut(exception.condition, false);
    const always = !possible([...applies, outside], ground);
    return always || (violated && !possible([...applies, failed, outside], ground)) ? [{ exception, always }] : [];
  });
}

/** A part of which the whole is not already said to hold always or never. */
function constantParts(
  { applicability, exceptions, requirement }: RequiringClause,
  verdicts: Verdicts,
  ground: Ground,
): readonly ConstantPart[] {
  const inside = (condition: Condition, holds: boolean, fails: boolean) =>
    constantIn({ condition, given: [], known: { holds, fails } }, ground);
  const { neverApplies, neverMet, neverViolated, swallowing } = verdicts;
  const either = neverApplies === null && swallowing.length === 0;
  const harmless = exceptions.filter((one) => !swallowing.some(({ exception }) => exception === one));
  return [
    ...(applicability === null || neverApplies !== null ? [] : inside(applicability, true, false)),
    ...harmless.flatMap(({ condition }) => inside(condition, false, either)),
    ...(neverMet !== null || neverViolated !== null ? [] : inside(requirement, either, either)),
  ];
}
