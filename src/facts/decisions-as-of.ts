import type { Bilingual } from '../diagnostics/define.js';
import type { Day, Place } from '../text/place.js';
import type { Decisions } from './decisions.js';

/** A decision that was made after the evaluation date. */
export interface DecisionAhead {
  readonly what: Bilingual;
  readonly on: Day;
  readonly at: Place | null;
}

/** What had been decided by the evaluation date (semantics.md §1.3). One that says no day stands. */
export function decisionsAsOf(decisions: Decisions, on: Day): Decisions {
  const stands = (one: { readonly on: Day | null }) => one.on === null || one.on <= on;
  const { judgements, overrides, verdicts, opinions } = decisions;
  return {
    judgements: judgements.filter(stands),
    overrides: overrides.filter(stands),
    verdicts: verdicts.filter(stands),
    opinions: opinions.filter(stands),
  };
}

/** The others, for a finding each: whoever wrote them wants them to count. */
export function decisionsAhead({ judgements, overrides, verdicts, opinions }: Decisions, on: Day): readonly DecisionAhead[] {
  const all = [
    ...judgements.map((one) => ({ ...one, what: { zh: `条款${one.clause}的评定`, en: `The judgement of clause ${one.clause}` } })),
    ...overrides.map((one) => ({ ...one, what: { zh: `条款${one.clause}的改判`, en: `The override of clause ${one.clause}` } })),
    ...verdicts.map((one) => ({
      ...one,
      what: { zh: `条款${one.clause}结论的改判`, en: `The override of the verdict on clause ${one.clause}` },
    })),
    ...opinions.map((one) => ({ ...one, what: { zh: `“${one.selection}”的推选意见`, en: `The opinion on "${one.selection}"` } })),
  ];
  return all.flatMap(({ what, on: day, at }) => (day === null || day <= on ? [] : [{ what, on: day, at }]));
}
