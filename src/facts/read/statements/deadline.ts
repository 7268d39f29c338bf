import type { PeriodStep } from '../../../calendar/last-day.js';
import { statementFindings as say } from '../../../diagnostics/catalogue/statements.js';
import { keyForm } from '../../names.js';
import type { StatementDeadline } from '../../statements.js';
import type { Entry, Mapping, SheetNode } from '../../tree/node.js';
import { readDay } from '../../values/date.js';
import { readFigure } from '../../values/figure.js';
import type { Reading } from '../reading.js';
import { acrossFiles } from '../several-files.js';
import { isUnsaid } from '../unsaid.js';
import { excerpt } from '../words.js';
import { DEADLINE_EXAMPLE, DEADLINE_LEVEL } from './parts.js';
import { partsOf, partWords, scalarOf } from './parts-of.js';

/**
 * 陈述申辩期限: the last day, or `{告知日期: 2017-08-22, 期限: 5个工作日}` (semantics.md §1.2). In: the entries of that key, from one file or
 * several. Out: null where it is not said, or cannot be understood, which is reported.
 */
export function readStatementDeadline(reading: Reading, entries: readonly Entry[]): StatementDeadline | null {
  if (entries.length === 0) return null;
  return acrossFiles<Read>(reading, entries, {
    words: DEADLINE,
    personal: false,
    read: ([first]) => (first === undefined ? NOTHING : readOne(reading, first.value)),
    says: ({ says }) => says,
    meaning: ({ deadline }) => JSON.stringify(deadline),
    both: (one) => one,
    conflict: () => REFUSED,
  }).deadline;
}

interface Read {
  readonly says: 'nothing' | 'something' | 'refused';
  readonly deadline: StatementDeadline | null;
}

const NOTHING: Read = { says: 'nothing', deadline: null };
const REFUSED: Read = { says: 'refused', deadline: null };
const DEADLINE = { zh: '“陈述申辩期限”', en: '"statementDeadline"' };

function readOne(reading: Reading, node: SheetNode): Read {
  if (isUnsaid(node)) return NOTHING;
  if (node.kind === 'mapping') return found(readPeriod(reading, node));
  const day = readDay(reading, node, DEADLINE);
  return found(day === null ? null : { kind: 'day', day });
}

function found(deadline: StatementDeadline | null): Read {
  return deadline === null ? REFUSED : { says: 'something', deadline };
}

function readPeriod(reading: Reading, node: Mapping): StatementDeadline | null {
  const parts = partsOf(reading, node, DEADLINE_LEVEL, DEADLINE);
  const notified = scalarOf(reading, parts, 'notifiedOn', DEADLINE);
  const within = scalarOf(reading, parts, 'within', DEADLINE);
  const from = notified === null ? null : readDay(reading, notified, partWords(DEADLINE, 'notifiedOn'));
  const period = within === null ? null : periodIn(within.text);
  if (notified === null || within === null) reading.report(() => say.incompleteStatementDeadline(node.at, { example: DEADLINE_EXAMPLE }));
  else if (period === null) reading.report(() => say.unclearStatementPeriod(within.at, { period: excerpt(within.text) }));
  return from === null || period === null ? null : { kind: 'period', from, period };
}

/** 5个工作日, 五日内, 10天, 1个月, 5 working days. A period of more than a year is a slip. */
function periodIn(text: string): PeriodStep | null {
  const figure = readFigure(text);
  const n = Number(figure?.exact);
  if (figure === null || figure.percentage || !Number.isInteger(n) || n < 1 || n > LONGEST) return null;
  const rest = keyForm(figure.rest).toLowerCase();
  return UNITS.flatMap(([form, unit]) => (form.test(rest) ? [{ n, unit }] : []))[0] ?? null;
}

const LONGEST = 366;

const UNITS: readonly (readonly [RegExp, PeriodStep['unit']])[] = [
  [/^(?:个工作日(?:以?内)?|workingdays?)$/, 'workingDay'],
  [/^(?:[日天](?:以?内)?|days?)$/, 'day'],
  [/^(?:个月(?:以?内)?|months?)$/, 'month'],
];
