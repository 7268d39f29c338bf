import type { Deadline, Duration } from '../../src/model/expression.js';
import { type DayNumber, shiftMonths } from './calendar.js';
import { agreed, type Truth, truthOf } from './kleene.js';
import { isNotApplicable, type Scalar } from './possible.js';
import type { End } from './span.js';
import { nextWorkingDay, shiftWorkingDays } from './working-days.js';

/** The table of semantics.md §5, read for everything that X (`subject`) and D (`base`) can still be. */
export function decideDeadline(deadline: Deadline, subject: Scalar, base: Scalar, on: DayNumber): Truth {
  if (isNotApplicable(subject) || isNotApplicable(base)) return 'notApplicable';
  if (subject.notApplicable || base.notApplicable) return agreed([], base.error || subject.error);
  const outcomes: Truth[] = [];
  if (base.none) outcomes.push('true'); // any | none: the period has not begun
  for (const d of endsOf(base)) {
    const last = lastDay(deadline, d);
    if (base.unstated || subject.unstated) outcomes.push('undetermined'); // any | unknown, unknown | known
    if (subject.none) outcomes.push(inTime(on, last)); // none | known: true while it is not past
    for (const x of endsOf(subject)) outcomes.push(inTime(x, last)); // known | known
  }
  return agreed(outcomes, base.error || subject.error);
}

/** 到D仍没有F (§4.5): F none and D past; F known, D ahead or D none: not. */
export function decideStillAbsent(hasValue: boolean, mayBeNone: boolean, base: Scalar, on: DayNumber): Truth {
  if (isNotApplicable(base)) return 'notApplicable';
  if (base.notApplicable) return agreed([], base.error);
  const past = [...endsOf(base).map((d) => truthOf(on > d)), ...(base.none ? [truthOf(false)] : [])];
  return agreed([...(hasValue ? [truthOf(false)] : []), ...(mayBeNone ? past : [])], base.error);
}

/** The last day, or, where the calendar says nothing (日历资料不足), the last day before any move. */
interface LastDay {
  readonly day: DayNumber;
  readonly known: boolean;
}

function inTime(day: DayNumber, last: LastDay): Truth {
  if (day <= last.day) return 'true';
  return last.known ? 'false' : 'undetermined';
}

function lastDay(deadline: Deadline, base: DayNumber): LastDay {
  if (deadline.form === 'by') return { day: base, known: true };
  const counted = stepAll(deadline.periods, base, stepAfter);
  const moved = counted !== null && deadline.moves ? nextWorkingDay(counted) : counted;
  if (moved !== null) return { day: moved, known: true };
  return { day: stepAll(deadline.periods, base, stepAfterUnmoved) as DayNumber, known: false };
}

function stepAll(periods: readonly Duration[], base: DayNumber, step: (day: DayNumber, period: Duration) => DayNumber | null) {
  return periods.reduce<DayNumber | null>((day, period) => (day === null ? null : step(day, period)), base);
}

/** `D之后N日`: the day of the event is not counted. null: 日历资料不足. */
export function stepAfter(day: DayNumber, period: Duration): DayNumber | null {
  return period.unit === 'workingDay' ? shiftWorkingDays(day, period.n, 1) : stepCalendar(day, period.unit, period.n);
}

/** `D之前N日`. */
export function stepBefore(day: DayNumber, period: Duration): DayNumber | null {
  return period.unit === 'workingDay' ? shiftWorkingDays(day, period.n, -1) : stepCalendar(day, period.unit, -period.n);
}

/** Working days read as calendar days: what is certainly in time when the calendar is not known (§5). */
function stepAfterUnmoved(day: DayNumber, period: Duration): DayNumber {
  return stepCalendar(day, period.unit, period.n);
}

function stepCalendar(day: DayNumber, unit: Duration['unit'], n: number): DayNumber {
  if (unit === 'month' || unit === 'year') return shiftMonths(day, unit === 'year' ? 12 * n : n);
  return day + n;
}

/** The last day grows with D and being in time with X: the ends of both decide for everything between. */
function endsOf(dates: Scalar): DayNumber[] {
  return dates.span === null ? [] : [dayAt(dates.span.low, -Infinity), dayAt(dates.span.high, Infinity)];
}

/** Spans of dates end on whole days. */
export function dayAt(e: End, otherwise: DayNumber): DayNumber {
  return e.at === null ? otherwise : Number(e.at.n);
}
