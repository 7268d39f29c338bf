import type { Member, Members } from '../../engine/answer.js';
import { type Context, inRecord } from '../../engine/context.js';
import { joint } from '../../engine/members.js';
import type { FieldRef, ListExpression } from '../../model/expression.js';
import type { DecidingRecord, Explanation, Seen, Words } from '../verdicts.js';
import { groupedWords } from './grouped.js';
import { linkReferences } from './links.js';
import { recordLabel } from './names.js';
import { hidesPersons } from './persons.js';
import { fill } from './phrases.js';
import { answersOf, type Deciding } from './roles.js';
import { seenField } from './seen.js';
import { shownSource } from './shown-source.js';
import { explanationOf } from './tree.js';

/** So many records are told one by one; the rest is counted, so that what is published stays of a readable size. */
export const TOP = 200;
/** Inside a record the lists within lists show fewer. */
const INSIDE = 10;
/** Witnesses are alike: so many are explained, the others only named. */
const EXPLAINED_WITNESSES = 5;

/** In: records that decide, the list they stand in, and all of it that was looked at. Out: what is said of them, and of those left away. */
export function recordsOf(
  deciding: readonly Deciding[],
  { list, members }: { readonly list: ListExpression; readonly members: Members },
  context: Context,
  most: number,
): { readonly records: readonly DecidingRecord[]; readonly notes: readonly Words[]; readonly grouped?: readonly Words[] } {
  if (hidesPersons(list.list, context)) return { records: [], notes: [], grouped: groupedWords(deciding, members, context) };
  const records = deciding.slice(0, most).map((one, i) => recordOf(one, list, context, one.role !== 'witness' || i < EXPLAINED_WITNESSES));
  const rest = deciding.length - records.length;
  const notes =
    rest === 0 ? [] : [fill('另有{rest}条记录情形相同，没有逐一列出', '{rest} more records of the same kind are not listed', { rest })];
  return { records, notes };
}

function recordOf({ member, role }: Deciding, list: ListExpression, context: Context, explained: boolean): DecidingRecord {
  const { record } = member;
  return {
    place: record.place,
    label: recordLabel(record, list.list, context),
    role,
    source: shownSource(record.source ?? context.facts.lists[list.list]?.source ?? null, context),
    at: record.at,
    explanation: explained ? memberTree(member, list, context) : null,
  };
}

/** What was asked of one record: whether it is among those meant, then the condition. Null where nothing was asked. */
function memberTree(member: Member, list: ListExpression, context: Context): Explanation | null {
  const inside = inRecord(context, member.record, list.list);
  const children = answersOf(member).map((answer) => explanationOf(answer, inside, INSIDE));
  const dated = member.inWindow === null ? [] : dateSeen(list, inside);
  // That it belongs where it does is plain unless it is not known.
  const seen =
    member.ofOwner === 'undetermined' ? [...linkReferences(list, inside).map((link) => seenField(link, inside)), ...dated] : dated;
  const [only] = children;
  if (only !== undefined && children.length === 1 && seen.length === 0) return only;
  if (children.length + seen.length === 0) return null;
  return { kind: 'and', truth: joint(member), text: list.text, at: list.at, seen, notes: [], records: [], population: null, children };
}

/** The 计时 date, by which the window took the record or not. */
function dateSeen(list: ListExpression, inside: Context): readonly Seen[] {
  const declared = inside.lookup.lists.get(list.list)?.list;
  const field = declared?.fields.find(({ key }) => key === declared.datedBy);
  if (field === undefined) return [];
  const reference: FieldRef = { kind: 'field', list: list.list, field: field.key, name: field.name, up: 0, text: field.name, at: list.at };
  return [seenField(reference, inside)];
}
