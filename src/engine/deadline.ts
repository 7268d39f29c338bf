import { lastDay, type Reached } from '../calendar/last-day.js';
import type { Deadline } from '../model/expression.js';
import type { Day } from '../text/place.js';
import type { Context } from './context.js';
import { refusals } from './date-shift.js';
import type { Interval } from './interval.js';
import type { Note } from './note.js';
import { mayNotExist, type Possible } from './possible.js';
import { fromOutcomes, type Truth } from './truth.js';

/** What a deadline answers, with the remarks that go with it. */
export interface DeadlineAnswer {
  readonly truth: Truth;
  readonly notes: readonly Note[];
}

/**
 * The table of semantics.md §5. Known days decide by X ≤ last day, months for every pair of their days. X none: true
 * while the evaluation date is not past the last day. D none: true. X or D unknown: undetermined.
 * X or D that does not exist: 不适用.
 */
export function meetsDeadline(deadline: Deadline, subject: Possible, base: Possible, context: Context): DeadlineAnswer {
  const failed = subject.failed || base.failed;
  const open = (notes: readonly Note[] = []): DeadlineAnswer => ({ truth: failed ? 'error' : 'undetermined', notes });
  if (base.notApplicable === 'certain' || subject.notApplicable === 'certain') return { truth: 'notApplicable', notes: [] };
  if (mayNotExist(base) || mayNotExist(subject)) return open();
  if (base.none === 'certain') return { truth: 'true', notes: [{ kind: 'notBegun' }] };
  if (base.undetermined || subject.undetermined || base.unknown || subject.unknown) return open();
  if (base.values?.kind !== 'date') return open();
  const [first, last] = lastDays(deadline, base.values.interval, context);
  const outcomes = outcomesOf(subject, base, boundsOf(deadline, first, last), context.on);
  const truth = fromOutcomes(outcomes.mayHold, outcomes.mayFail, failed);
  return { truth, notes: notesOf(truth, deadline, subject, base.values.interval, [first, last]) };
}

/** The last day counted from the earliest and from the latest day D can be; null = no such end. */
function lastDays(deadline: Deadline, base: Interval<Day>, context: Context): readonly [Reached | null, Reached | null] {
  const reach = (day: Day | null) => (day === null ? null : lastDay(day, deadline.periods, deadline.moves, context.calendar));
  const first = reach(base.low);
  return [first, base.low === base.high ? first : reach(base.high)];
}

/** The last day lies between these; null: no such bound is known. */
interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** It is past for certain only where the calendar, if it is needed, reaches from every day D can be. */
function boundsOf(deadline: Deadline, first: Reached | null, last: Reached | null): Bounds {
  const asksCalendar = deadline.moves || deadline.periods.some((period) => period.unit === 'workingDay');
  const reaches = !asksCalendar || first?.kind === 'day';
  const earliest = first?.kind === 'outOfCalendar' ? first.bound : (first?.day ?? null);
  return { earliest, latest: reaches && last?.kind === 'day' ? last.day : null };
}

/** Every way in which it can still hold or fail. */
function outcomesOf(subject: Possible, base: Possible, { earliest, latest }: Bounds, on: Day) {
  const within = (day: Day) => ({ mayHold: latest === null || day <= latest, mayFail: earliest === null || day > earliest });
  const outcomes = [];
  // Before it has begun (D none) it holds, whatever X is.
  if (base.none !== 'no') outcomes.push({ mayHold: true, mayFail: false });
  if (subject.none !== 'no') outcomes.push(within(on));
  if (subject.values?.kind === 'date') {
    const { low, high } = subject.values.interval;
    outcomes.push({ mayHold: low === null || within(low).mayHold, mayFail: high === null || within(high).mayFail });
  }
  return { mayHold: outcomes.some((each) => each.mayHold), mayFail: outcomes.some((each) => each.mayFail) };
}

function notesOf(
  truth: Truth,
  deadline: Deadline,
  subject: Possible,
  base: Interval<Day>,
  reached: readonly [Reached | null, Reached | null],
): readonly Note[] {
  if (truth === 'undetermined') return refusals(reached);
  const first = reached[0];
  if (subject.none === 'certain' && truth === 'true' && first !== null) {
    return [{ kind: 'notYetDue', last: first.kind === 'day' ? first.day : first.bound }];
  }
  const latest = subject.values?.kind === 'date' ? subject.values.interval.high : null;
  const before = deadline.form === 'within' && latest !== null && base.low !== null && latest < base.low;
  return before && subject.none === 'no' ? [{ kind: 'orderAnomaly' }] : [];
}
