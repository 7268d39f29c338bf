import type { Context } from '../../engine/context.js';
import type { Note } from '../../engine/note.js';
import type { LeftOut } from '../../facts/as-of.js';
import { dayWords } from '../../text/day-words.js';
import type { Words } from '../verdicts.js';
import { fieldWords, isWithheld, listName } from './names.js';
import { hidesPersons } from './persons.js';
import { fill, oneLine, say } from './phrases.js';
import { daysWords } from './value-words.js';

/** A remark of the engine in words (semantics.md §2, §4, §5). `personal`: a day in it comes from a 个人信息 field and is left away. */
export function noteWords(note: Note, personal = false): Words {
  switch (note.kind) {
    case 'notYetDue':
      return personal
        ? say('期限未到', 'not yet due')
        : fill('未到期：期限至{last}', 'not yet due: the last day is {last}', { last: dayWords(note.last) });
    case 'notBegun':
      return say('期限未起算：起算的事项没有发生', 'the period has not begun: what starts it has not happened');
    case 'orderAnomaly':
      return say('次序异常：早于期限起算的日期', 'order anomaly: it lies before the day from which the period runs');
    case 'noCalendar':
      return say(
        '日历资料不足：工作日安排的资料只有2004年至2026年',
        'the calendar does not reach: working days are known for 2004 to 2026 only',
      );
    case 'divisionByZero':
      return fill('“{text}”的除数为零，无法计算', '“{text}” divides by zero and cannot be computed', { text: oneLine(note.text) });
    case 'divisionAroundZero':
      return fill('“{text}”的除数可能为零，尚不能计算', 'the divisor in “{text}” may be zero, so it cannot be computed yet', {
        text: oneLine(note.text),
      });
    case 'shareOfEmptyList':
      return emptyList(note.text, note.certain);
    case 'noValue':
      return noValue(note);
    case 'periodRunning':
      return say('当期尚未结束，没有做到也暂不计入', 'the current period still runs: what is not done in it does not count yet');
    case 'failure':
      return say('计算未能完成', 'the computation could not be completed');
  }
}

/** What the sheet says beyond the evaluation date and therefore does not count (semantics.md §1). */
export function leftOutWords(left: LeftOut, context: Context): Words {
  const list = left.list === null ? null : (context.lookup.lists.get(left.list) ?? null);
  const field = (left.list === null ? context.lookup.form : list?.fields)?.get(left.field) ?? null;
  const hidden = left.list !== null && hidesPersons(left.list, context);
  const date = hidden || isWithheld(field, context) ? say('这一日期', 'this date') : daysWords(left.from, left.to);
  const place =
    left.list === null
      ? say('', '')
      : fill(hidden ? '有关{list}的' : '{list}第{place}行的', hidden ? 'one of the {list}: ' : '{list} row {place}: ', {
          list: listName(left.list, context),
          place: left.place ?? 0,
        });
  const slots = { place, field: fieldWords(field, left.field), date };
  const [zh, en] = LEFT_OUT[left.why];
  return fill(zh, en, slots);
}

function emptyList(text: string, certain: boolean): Words {
  const slots = { text: oneLine(text) };
  return certain
    ? fill('名单为空，规则没有写明“{text}”此时是多少', 'the list is empty, and the rule does not say what “{text}” then is', slots)
    : fill('名单可能为空，规则没有写明“{text}”此时是多少', 'the list may be empty, and the rule does not say what “{text}” then is', slots);
}

/** Why a value does not exist, or may not: then what is said of it is 不适用 (semantics.md §2.4). */
function noValue({ text, why, certain }: Extract<Note, { kind: 'noValue' }>): Words {
  const [zh, en] = NO_VALUE[why][certain ? 'certain' : 'possible'];
  return fill(zh, en, { text: oneLine(text) });
}

const NO_VALUE = {
  emptyList: {
    certain: ['名单为空，“{text}”不适用', 'the list is empty, so “{text}” does not apply'],
    possible: ['名单可能为空，那时“{text}”不适用', 'the list may be empty, and “{text}” then does not apply'],
  },
  zeroDivisor: {
    certain: ['除数为零，“{text}”不适用', 'the divisor is zero, so “{text}” does not apply'],
    possible: ['除数可能为零，那时“{text}”不适用', 'the divisor may be zero, and “{text}” then does not apply'],
  },
} as const;

const LEFT_OUT: Readonly<Record<LeftOut['why'], readonly [string, string]>> = {
  recordAhead: [
    '{place}“{field}”为{date}，在评估日之后，这一行不计入',
    '{place}“{field}” is {date}, after the evaluation date: the row does not count',
  ],
  recordCut: ['{place}“{field}”为{date}，只计到评估日', '{place}“{field}” is {date}: it counts up to the evaluation date only'],
  dateAhead: [
    '{place}“{field}”为{date}，在评估日之后，视为尚未发生',
    '{place}“{field}” is {date}, after the evaluation date: it counts as not having happened',
  ],
  dateCut: [
    '{place}“{field}”为{date}，评估日之后的日子视为尚未发生',
    '{place}“{field}” is {date}: days after the evaluation date count as not having happened',
  ],
};
