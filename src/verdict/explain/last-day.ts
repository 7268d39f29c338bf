import { lastDay } from '../../calendar/last-day.js';
import type { Context } from '../../engine/context.js';
import type { Possible } from '../../engine/possible.js';
import type { Deadline } from '../../model/expression.js';
import type { Day } from '../../text/place.js';
import { touchesPersonal } from './expression-words.js';

/**
 * The last day of a deadline whose beginning is known to the day; null where it is not, where the calendar does not
 * reach, or where it would tell a 个人信息 date.
 */
export function lastDayOf(deadline: Deadline, base: Possible, context: Context): Day | null {
  if (base.none !== 'no' || base.unknown || base.values?.kind !== 'date') return null;
  const { low, high } = base.values.interval;
  if (low === null || low !== high || touchesPersonal(deadline.base, context)) return null;
  const last = lastDay(low, deadline.periods, deadline.moves, context.calendar);
  return last.kind === 'day' ? last.day : null;
}
