import type { Answer } from '../../engine/answer.js';
import { type Context, inPeriod, inRecord } from '../../engine/context.js';
import { touchesPersonal } from '../explain/expression-words.js';
import { recordWords } from '../explain/names.js';
import { fill, oneLine, same } from '../explain/phrases.js';
import type { JudgedClause } from '../judge-clause.js';
import { operandsOf } from '../operands.js';
import type { Ahead, Words } from '../verdicts.js';

/**
 * What a clause leaves 未到期 (semantics.md §5: X none, and the evaluation date not past the last day): with the record it stands in
 * and the last day, each once, the nearest day first. In: a judged clause and where it was answered. What 个人信息 takes part in
 * is left out.
 */
export function aheadOf({ clause, verdict }: JudgedClause, context: Context): readonly Ahead[] {
  if (clause.requirement === null || !TELLING.has(verdict)) return [];
  const all = ofAnswer(context.decide(clause.requirement, context), context, null);
  const distinct = [...new Map(all.map((one) => [`${one.last} ${one.words.zh}`, one])).values()];
  return distinct.sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0)).slice(0, MOST);
}

const TELLING: ReadonlySet<JudgedClause['verdict']> = new Set(['met', 'not-met', 'undetermined']);

/** More of one clause than anybody reads. */
const MOST = 200;

/** The record it is said of, in words made only where they are needed; null outside every list. */
type Of = (() => Words) | null;

function ofAnswer(answer: Answer, context: Context, record: Of): readonly Ahead[] {
  const own = answer.notes.flatMap((note) => (note.kind === 'notYetDue' ? ofNote(answer, context, record, note.last) : []));
  return [
    ...own,
    ...answer.children.flatMap((child) => ofAnswer(child, context, record)),
    ...answer.periods.flatMap(({ period, answer: inside }) => ofAnswer(inside, inPeriod(context, period), record)),
    ...ofMembers(answer, context),
  ];
}

function ofMembers({ members }: Answer, context: Context): readonly Ahead[] {
  if (members === null) return [];
  return members.records.flatMap(({ membership, record, answer }) =>
    answer === null || membership === 'false'
      ? []
      : ofAnswer(answer, inRecord(context, record, members.list), () => recordWords(record, members.list, context)),
  );
}

/** 重大行政处罚第3行（某罚8号）：备案日期. */
function ofNote({ condition }: Answer, context: Context, record: Of, last: Ahead['last']): readonly Ahead[] {
  const sides = operandsOf(condition);
  const [subject] = sides;
  if (subject === undefined || sides.some((side) => touchesPersonal(side, context))) return [];
  const words = same(oneLine(subject.text));
  return [{ words: record === null ? words : fill('{record}：{words}', '{record}: {words}', { record: record(), words }), last }];
}
