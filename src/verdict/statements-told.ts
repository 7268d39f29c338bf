import { lastDay } from '../calendar/last-day.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { ReplyFact, StatementDeadline, StatementFact, Statements } from '../facts/statements.js';
import { openReason, openText } from './explain/free-text.js';
import type { Readers } from './overridden.js';
import type { DepartmentStatements, ReplyTold, StatementTold } from './verdicts.js';

/**
 * In: what a department said to its finding, the working calendar, and for whom it is told. Out: the same with the last day on which it could be said, and whether each was
 * said in time (semantics.md §1.2). It touches no verdict. The last day of a period moves off a day of rest, as that of any deadline does (§5).
 */
export function statementsTold({ deadline, entries }: Statements, calendar: WorkingCalendar, readers: Readers): DepartmentStatements {
  const until = deadline === null ? NO_DEADLINE : lastDayOf(deadline, calendar);
  return { until, entries: entries.map((one) => ({ ...told(one, readers), inTime: inTime(one, until) })) };
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

/** Papers between the office and the department hold the words of both; nobody else reads them unless both agreed to it (可公开). */
function told(
  { clause, about, text, on, attachments, publishable, reply }: StatementFact,
  readers: Readers,
): Omit<StatementTold, 'inTime'> {
  const { audience } = readers;
  const named = [text ?? '', reply?.text ?? ''].some((words) => openText(words, readers) === null);
  const withheld = named || (audience === 'public' && !publishable);
  const files = audience === 'internal' && attachments.length > 0 ? { attachments: attachments.map(({ path }) => path) } : {};
  return {
    clause,
    about: about && openReason(about, readers),
    on,
    text: withheld ? null : text,
    withheld,
    attached: attachments.length,
    ...files,
    reply: reply && replyTold(reply, withheld, readers),
  };
}

function replyTold({ text, role, by, on }: ReplyFact, withheld: boolean, readers: Readers): ReplyTold {
  const { audience } = readers;
  return { text: withheld ? null : text, role: role && openText(role, readers), on, ...(audience === 'internal' ? { person: by } : {}) };
}
