import { lastDay } from '../calendar/last-day.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { StatementDeadline, StatementFact, Statements } from '../facts/statements.js';
import type { DepartmentStatements, StatementTold } from './verdicts.js';

/**
 * In: what a department said to its finding, and the working calendar. Out: the same with the last day on which it could be said, and whether each was
 * said in time (semantics.md §1.2). It touches no verdict. The last day of a period moves off a day of rest, as that of any deadline does (§5).
 */
export function statementsTold({ deadline, entries }: Statements, calendar: WorkingCalendar): DepartmentStatements {
  const until = deadline === null ? NO_DEADLINE : lastDayOf(deadline, calendar);
  return { until, entries: entries.map((one) => ({ ...told(one), inTime: inTime(one, until) })) };
}

const NO_DEADLINE: DepartmentStatements['until'] = { kind: 'none' };

function lastDayOf(deadline: StatementDeadline, calendar: WorkingCalendar): DepartmentStatements['until'] {
  if (deadline.kind === 'day') return { kind: 'day', day: deadline.day };
  const reached = lastDay(deadline.from, [deadline.period], true, calendar);
  return reached.kind === 'day' ? reached : { kind: 'outOfCalendar' };
}

function inTime({ on }: StatementFact, until: DepartmentStatements['until']): StatementTold['inTime'] {
  return on === null || until.kind !== 'day' ? null : on <= until.day;
}

function told({ clause, about, text, on, attachments, publishable, reply }: StatementFact): Omit<StatementTold, 'inTime'> {
  return { clause, about, text, on, attachments: attachments.map(({ path }) => path), publishable, reply };
}
