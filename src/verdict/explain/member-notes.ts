import type { Answer, Member } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import type { Note } from '../../engine/note.js';
import type { ListExpression } from '../../model/expression.js';
import { operandsOf } from '../operands.js';
import type { Words } from '../verdicts.js';
import { touchesPersonal } from './expression-words.js';
import { recordWords } from './names.js';
import { noteWords } from './notes.js';
import { hidesPersons } from './persons.js';
import { distinct, fill } from './phrases.js';
import { answersOf } from './roles.js';

/**
 * What a deadline has to say of records that are not told one by one, since they do not decide: 未到期, 未起算, 次序异常
 * (semantics.md §5). In: those records, the list they stand in. Out: a line each, the first of many.
 */
export function memberNotes(members: readonly Member[], list: ListExpression, context: Context): readonly Words[] {
  const hidden = hidesPersons(list.list, context);
  const all = members
    .filter(({ membership }) => membership !== 'false')
    .flatMap((member) => {
      // Most records have nothing to remark: their words are not made.
      const answers = answersOf(member).filter(hasRemark);
      if (answers.length === 0) return [];
      const inside = inRecord(context, member.record, list.list);
      const record = recordWords(member.record, list.list, context);
      return answers
        .flatMap((answer) => deadlineNotes(answer, inside, hidden))
        .map((note) => fill('{record}：{note}', '{record}: {note}', { record, note }));
    });
  if (hidden) return distinct(all);
  const rest = all.length - MOST;
  if (rest <= 0) return all;
  return [...all.slice(0, MOST), fill('另有{rest}条记录有此类情形', '{rest} more such remarks on records', { rest })];
}

const MOST = 30;

const OF_DEADLINES: readonly Note['kind'][] = ['notYetDue', 'notBegun', 'orderAnomaly'];

function hasRemark({ notes, children }: Answer): boolean {
  return notes.some(({ kind }) => OF_DEADLINES.includes(kind)) || children.some(hasRemark);
}

function deadlineNotes(answer: Answer, context: Context, hidden: boolean): readonly Words[] {
  const personal = hidden || operandsOf(answer.condition).some((side) => touchesPersonal(side, context));
  return [
    ...answer.notes.filter(({ kind }) => OF_DEADLINES.includes(kind)).map((note) => noteWords(note, personal)),
    ...answer.children.flatMap((child) => deadlineNotes(child, context, hidden)),
  ];
}
