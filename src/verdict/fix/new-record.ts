import { monthOf } from '../../calendar/day.js';
import { type Context, inRecord } from '../../engine/context.js';
import type { Fact, RecordFact } from '../../facts/facts.js';
import type { Condition, Window } from '../../model/expression.js';
import type { List } from '../../model/vocabulary.js';
import { dayWords } from '../../text/day-words.js';
import { listName, measureOf } from '../explain/names.js';
import { hidesPersons } from '../explain/persons.js';
import { fill, NOTHING, oneLine, say } from '../explain/phrases.js';
import type { Counted } from './list.js';
import { impossible, type Plan } from './plan.js';

/**
 * So many records that are missing, each at the price of 1, dated on the evaluation date at the earliest: where the window
 * ends before that day the period is over, and it says so (semantics.md §4).
 */
export function newRecords(k: number, counted: Counted, context: Context): Plan {
  const { list, condition, outcome } = counted;
  const declared = context.lookup.lists.get(list.list)?.list;
  if (declared === undefined) return impossible();
  if (list.window !== null && !holdsToday(list.window, context)) return impossible(OVER);
  if (!canCount(counted, declared, context)) return impossible(NO_USE);
  // How many persons are lacking tells how many are not as they should be.
  const hidden = hidesPersons(list.list, context);
  const slots = {
    k: hidden ? NOTHING : say(`${k}${measureOf(list.list, context)}`, `${k} `),
    list: listName(list.list, context),
    asked: askedOf(
      list.filters.map((filter) => oneLine(filter.text)),
      condition === null ? null : oneLine(condition.text),
      outcome,
    ),
    day: dayWords(context.on),
  };
  const words =
    declared.datedBy === null
      ? fill('补上{k}{list}{asked}', 'add {k}{list}{asked}', slots)
      : fill('补上{k}{list}{asked}，日期不早于{day}', 'add {k}{list}{asked}, dated {day} at the earliest', slots);
  return {
    cost: k,
    steps: [{ words, changes: Array.from({ length: k }, () => ({ kind: 'record', list: list.list }) as const) }],
    obstacles: [],
    open: [],
  };
}

/** A record of which nothing is said but, where the list has one, its 计时 date. */
export function blankRecord(list: List, place: number, on: string): RecordFact {
  const fields = list.fields.map((field): readonly [string, Fact] => [
    field.key,
    field.key === list.datedBy ? { state: 'known', value: { kind: 'date', from: on, to: on }, source: null, at: null } : UNKNOWN,
  ]);
  return { place, fields: Object.fromEntries(fields), source: null, at: null };
}

const UNKNOWN: Fact = { state: 'unknown', why: 'missing', source: null, at: null };
const OVER = say('这一期间已经结束，无法补办', 'the period is over and cannot be made up for');
const NO_USE = say('增加记录也不能达到要求', 'no further record would help');

/** Whether a record dated on the evaluation date would lie in the window. */
export function holdsToday(window: Window, { period, on }: Context): boolean {
  if (window.kind === 'lastPeriods') return false;
  if (window.kind === 'year') return monthOf(on).year === window.year;
  return window.kind !== 'period' || (period !== null && period.from <= on && on <= period.to);
}

/** Whether a new record may count at all, whatever it says. */
function canCount({ list, condition, outcome, members }: Counted, declared: List, context: Context): boolean {
  const inside = inRecord(context, blankRecord(declared, members.records.length + 1, context.on), list.list);
  const mayCome = (part: Condition, wanted: boolean) => {
    const { truth } = context.decide(part, inside);
    return truth !== (wanted ? 'false' : 'true') && truth !== 'notApplicable';
  };
  return list.filters.every((filter) => mayCome(filter, true)) && (condition === null || mayCome(condition, outcome));
}

function askedOf(filters: readonly string[], condition: string | null, outcome: boolean) {
  const said = [...filters, ...(condition === null ? [] : [outcome ? condition : `并非（${condition}）`])];
  return said.length === 0 ? NOTHING : fill('（{asked}）', ' ({asked})', { asked: said.join('，') });
}
