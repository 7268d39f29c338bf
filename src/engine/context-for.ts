import { stateCouncilCalendar } from '../calendar/working-calendar.js';
import { asOf } from '../facts/as-of.js';
import type { Audience } from '../facts/audience.js';
import type { Facts } from '../facts/facts.js';
import { personalTexts } from '../facts/personal-texts.js';
import type { Stage } from '../facts/stage.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import { noAnswers } from './answered.js';
import { type Context, type Lookup, lookupOf } from './context.js';
import { type CrossChecked, crossChecked } from './cross-checks/cross-check.js';
import { decide } from './decide.js';
import { asSeenBy } from './seen-by.js';

/**
 * In: a model, one sheet as it was read, and the evaluation date. Out: the context in which the set's conditions are
 * answered: without what contradicts a 勾稽, and then as of that date (semantics.md §1.8, §1.3). `lookup`: the model's, where it is at hand
 * already. At the acceptance stage it is that of what stands in no clause; a clause sees the sheet by {@link asSeenBy}. `audience`: for whom
 * it will be put into words.
 */
export function contextFor(
  model: Model,
  facts: Facts,
  on: Day,
  lookup: Lookup = lookupOf(model),
  { stage = 'self-check', audience = 'working' }: { readonly stage?: Stage | undefined; readonly audience?: Audience | undefined } = {},
): Context {
  const shown = { audience, personal: audience === 'public' ? personalTexts(facts, model.vocabulary) : [] };
  const { facts: agreeing, contradictions, unanswered } = agreed({ ...reported(lookup, facts, on), ...shown });
  const standing = asOf(model, agreeing, on);
  const context = { ...reported(lookup, standing.facts, on), ...shown, leftOut: standing.notes, contradictions, unanswered };
  if (stage === 'self-check') return context;
  const all = { model, read: facts, standing: standing.facts, leftOut: standing.notes, on };
  return asSeenBy({ ...context, acceptance: { reported: all, demand: null, views: new Map() } }, null);
}

/** The facts as they stand in the sheet. */
function reported(lookup: Lookup, facts: Facts, on: Day): Context {
  return {
    lookup,
    facts,
    leftOut: [],
    contradictions: [],
    unanswered: [],
    on,
    calendar: stateCouncilCalendar,
    decide,
    records: [],
    homes: [],
    period: null,
    answered: noAnswers(),
    windows: new Map(),
    audience: 'working',
    personal: [],
    acceptance: null,
  };
}

function agreed(context: Context): CrossChecked {
  if (context.lookup.model.crossChecks.length > 0) return crossChecked(context);
  return { facts: context.facts, contradictions: [], unanswered: [] };
}
