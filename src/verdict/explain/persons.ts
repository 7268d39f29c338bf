import type { Members } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { joint } from '../../engine/members.js';
import type { Expression, FieldRef } from '../../model/expression.js';
import type { Field, List } from '../../model/vocabulary.js';
import type { Words } from '../verdicts.js';
import { listsIn } from './lists-in.js';
import { say } from './phrases.js';

/**
 * Whether the records of a list are persons none of whom may be told apart: only for the public. A list is one of persons where it is
 * counted in 名, 人 or 位, where any of its fields is 个人信息, or where it belongs to such a list.
 */
export function hidesPersons(key: string, context: Context): boolean {
  return context.audience === 'public' && arePersons(key, context);
}

/** A field of one such record: its value would be that of a person. */
export function isOfPerson({ list }: FieldRef, context: Context): boolean {
  return list !== null && hidesPersons(list, context);
}

function arePersons(key: string, context: Context): boolean {
  const list = context.lookup.lists.get(key)?.list;
  if (list === undefined) return false;
  return namesPersons(list) || (list.parent !== null && list.parent.list !== key && arePersons(list.parent.list, context));
}

function namesPersons({ measure, fields }: List): boolean {
  return COUNTING_PERSONS.has(measure) || fields.some(({ personal }) => personal);
}

const COUNTING_PERSONS: ReadonlySet<string> = new Set(['名', '人', '位', 'person', 'persons', 'people', 'officer', 'officers']);

/** Instead of a number of persons so small that it points to one. */
export const SOME: Words = say('有（人数少，不公开）', 'some (few persons, not shown)');
/** Instead of a figure from which such a number could be worked out. */
export const FEW_WORDS: Words = say('（人数少，不公开）', '(few persons, not shown)');

/** One or two: were two still said, “有” would mean one. */
export function isFew(n: number): boolean {
  return n > 0 && n < 3;
}

/** Whether “k of n” points to so few persons, those meant or all the others. */
export function tellsFew(k: number, n: number): boolean {
  return isFew(k) || isFew(n - k);
}

/** A figure of the form that counts persons: 1名. Of records it is no count of a group. */
export function isFewStated(field: Field | null, figure: string, { audience }: Context): boolean {
  if (audience !== 'public' || field === null || field.list !== null) return false;
  const { type } = field;
  const counts = (type.kind === 'integer' || type.kind === 'number') && type.unit !== null && COUNTING_PERSONS.has(type.unit);
  return counts && isFew(Number(figure));
}

/** Whether a count, a share or another value over a list of persons would tell of so few of them. */
export function isOfFew(expression: Expression, context: Context): boolean {
  if (context.audience !== 'public') return false;
  return listsIn(expression, context).some(({ expression: one, members }) => {
    if (!hidesPersons(members.list, context)) return false;
    const { all, such } = numbers(members);
    // The largest, or the latest, is always that of one.
    if (one.kind === 'aggregate') return !OF_ALL.has(one.operator) || all.some(isFew);
    return all.some((n) => such.some((k) => tellsFew(k, n)) || (one.kind === 'share' && isFew(n)));
  });
}

const OF_ALL: ReadonlySet<string> = new Set(['sum', 'mean']);

/** How many are meant and how many are such: at least, and at most. */
function numbers({ records }: Members) {
  const all = { least: 0, most: 0 };
  const such = { least: 0, most: 0 };
  for (const member of records) {
    if (member.membership === 'true') all.least += 1;
    if (member.membership !== 'false') all.most += 1;
    const counts = joint(member);
    if (counts === 'true') such.least += 1;
    if (counts !== 'false' && counts !== 'notApplicable') such.most += 1;
  }
  return { all: [all.least, all.most], such: [such.least, such.most] };
}
