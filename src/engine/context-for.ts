import { stateCouncilCalendar } from '../calendar/working-calendar.js';
import { asOf } from '../facts/as-of.js';
import type { Facts } from '../facts/facts.js';
import type { Stage } from '../facts/stage.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import { type Context, type Lookup, lookupOf } from './context.js';
import { decide } from './decide.js';
import { asSeenBy } from './seen-by.js';

/**
 * In: a model, one sheet as it was read, and the evaluation date. Out: the context in which the set's conditions are
 * answered. `lookup`: the model's, where it is at hand already. At the acceptance stage it is that of what stands in no clause; a clause
 * sees the sheet by {@link asSeenBy}.
 */
export function contextFor(model: Model, facts: Facts, on: Day, lookup: Lookup = lookupOf(model), stage: Stage = 'self-check'): Context {
  const standing = asOf(model, facts, on);
  const context: Context = {
    lookup,
    facts: standing.facts,
    leftOut: standing.notes,
    on,
    calendar: stateCouncilCalendar,
    decide,
    records: [],
    homes: [],
    period: null,
    answered: new Map(),
    windows: new Map(),
    acceptance: null,
  };
  if (stage === 'self-check') return context;
  const reported = { model, read: facts, standing: standing.facts, leftOut: standing.notes, on };
  return asSeenBy({ ...context, acceptance: { reported, demand: null, views: new Map() } }, null);
}
