import { type Reached, shifted } from '../calendar/last-day.js';
import type { DateShift } from '../model/expression.js';
import type { Day } from '../text/place.js';
import type { Context } from './context.js';
import { between } from './interval.js';
import type { Note } from './note.js';
import type { Possible } from './possible.js';

/**
 * `D之后15日`, `D之前3个月` (semantics.md §5). Both ends move, for a shift keeps the order of days. None stays none. It
 * never moves off a holiday; where the working calendar does not reach, it may be any day.
 */
export function shift(expression: DateShift, base: Possible, context: Context): Possible {
  if (base.values?.kind !== 'date') return base;
  const { low, high } = base.values.interval;
  const sign = expression.direction === 'after' ? 1 : -1;
  const reach = (day: Day | null) => (day === null ? null : shifted(day, expression.period, sign, context.calendar));
  const [first, last] = [reach(low), reach(high)];
  const notes = refusals([first, last]);
  // An end without a day lies beyond every calendar, so working days cannot be counted from it: the shift of what is
  // known may not decide more than the shift of a day that is known to lie out there.
  const countable = notes.length === 0 && (expression.period.unit !== 'workingDay' || (low !== null && high !== null));
  const interval = countable ? between(dayOf(first), dayOf(last)) : between<Day>(null, null);
  return { ...base, values: { kind: 'date', interval }, notes: [...base.notes, ...notes] };
}

/** What the calendar refused to say. */
export function refusals(reached: readonly (Reached | null)[]): readonly Note[] {
  const refused = reached.find((each) => each?.kind === 'outOfCalendar');
  return refused?.kind === 'outOfCalendar' ? [{ kind: 'noCalendar', unmoved: refused.bound }] : [];
}

function dayOf(reached: Reached | null): Day | null {
  return reached?.kind === 'day' ? reached.day : null;
}
