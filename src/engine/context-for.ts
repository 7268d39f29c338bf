import { stateCouncilCalendar } from '../calendar/working-calendar.js';
import { asOf } from '../facts/as-of.js';
import type { Facts } from '../facts/facts.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import { type Context, type Lookup, lookupOf } from './context.js';
import { type CrossChecked, crossChecked } from './cross-checks/cross-check.js';
import { decide } from './decide.js';

/**
 * In: a model, one sheet as it was read, and the evaluation date. Out: the context in which the set's conditions are
 * answered: without what contradicts a 勾稽, and then as of that date (semantics.md §1.8, §1.3). `lookup`: the model's, where it is at hand already.
 */
export function contextFor(model: Model, facts: Facts, on: Day, lookup: Lookup = lookupOf(model)): Context {
  const { facts: agreeing, contradictions, unanswered } = agreed(reported(lookup, facts, on));
  const standing = asOf(model, agreeing, on);
  return { ...reported(lookup, standing.facts, on), leftOut: standing.notes, contradictions, unanswered };
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
    answered: new Map(),
    windows: new Map(),
  };
}

function agreed(context: Context): CrossChecked {
  if (context.lookup.model.crossChecks.length > 0) return crossChecked(context);
  return { facts: context.facts, contradictions: [], unanswered: [] };
}
