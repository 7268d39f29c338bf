import type { Context } from '../../engine/context.js';
import { fieldOf } from '../../engine/field.js';
import type { RecordFact } from '../../facts/facts.js';
import type { FieldRef, ListExpression } from '../../model/expression.js';
import type { Field } from '../../model/vocabulary.js';
import type { Words } from '../verdicts.js';
import { openText } from './free-text.js';
import { hidesPersons, isOfPerson } from './persons.js';
import { fill, oneLine, same, say } from './phrases.js';

/** 权责清单已公开; in English its alias. */
export function fieldWords(field: Field | null, fallback: string): Words {
  return field === null ? same(fallback) : say(field.name, field.alias ?? field.name);
}

/** 执法人员, as the vocabulary declares the list. */
export function listName(key: string, context: Context): Words {
  const list = context.lookup.lists.get(key)?.list;
  return list === undefined ? same(key) : say(list.name, list.alias ?? list.name);
}

/** 案卷类型是行政处罚的抽查案卷: the records a sentence speaks of, in its own words where they are short. */
export function membersWords(list: ListExpression, context: Context): Words {
  const text = oneLine(list.text);
  const zh = text.length <= LONGEST && text !== '…' ? text : list.name;
  return say(zh, HAN.test(zh) ? aliasOf(list, context) : zh);
}

/** The measure word of a list: 名. */
export function measureOf(key: string, context: Context): string {
  return context.lookup.lists.get(key)?.list.measure ?? '条';
}

/** 第4行, row 4: counted from 1 in the sheet. */
export function rowWords(place: number): Words {
  return say(`第${place}行`, `row ${place}`);
}

/** A record by its 标识 where the vocabulary gives one that may be shown, else by its place; of persons, for the public, by neither. */
export function recordLabel(record: RecordFact, list: string, context: Context): Words {
  if (hidesPersons(list, context)) return somebodyIn(list, context);
  return labelOf(markOf(record, list, context), record.place);
}

/** 重大行政处罚第3行（某罚8号）: where to look, and whom it concerns. */
export function recordWords(record: RecordFact, list: string, context: Context): Words {
  if (hidesPersons(list, context)) return somebodyIn(list, context);
  const mark = markOf(record, list, context);
  const slots = { list: listName(list, context), place: record.place, mark: mark ?? '' };
  return mark === null
    ? fill('{list}第{place}行', '{list} row {place}', slots)
    : fill('{list}第{place}行（{mark}）', '{list} row {place} ({mark})', slots);
}

/** “备案日期”, or 重大行政处罚第3行的“备案日期”: a fact and where it stands. */
export function factWords(reference: FieldRef, context: Context): Words {
  const name = fieldWords(fieldOf(reference, context), reference.name);
  const record = reference.list === null ? undefined : context.records[reference.up];
  if (record === undefined || reference.list === null) return fill('“{name}”', '“{name}”', { name });
  return fill('{record}的“{name}”', '“{name}” in {record}', { name, record: recordWords(record, reference.list, context) });
}

/** 有关执法人员: a person out of a list, for the public. */
function somebodyIn(list: string, context: Context): Words {
  return fill('有关{list}', 'one of the {list}', { list: listName(list, context) });
}

/** Whether a fact is 个人信息, or for the public that of a single person, so that its value is in no words. */
export function isPersonal(reference: FieldRef, context: Context): boolean {
  return isWithheld(fieldOf(reference, context), context) || isOfPerson(reference, context);
}

/** Whether the values of a field are 个人信息 and must not be said. */
export function isWithheld(field: Field | null, { audience }: Context): boolean {
  return field?.personal === true && audience !== 'internal';
}

const LONGEST = 24;
const HAN = /\p{Script=Han}/u;

function aliasOf(list: ListExpression, context: Context): string {
  const defined = context.lookup.model.definitions.find(({ name }) => name === list.name);
  return defined?.alias ?? listName(list.list, context).en;
}

/** Its 标识; the office itself reads the name of the person as well. */
function markOf(record: RecordFact, list: string, context: Context): string | null {
  const fields = context.lookup.lists.get(list)?.list.fields ?? [];
  const mark = fields.find((one) => one.identifies && !isWithheld(one, context));
  const name = context.audience === 'internal' ? fields.find((one) => one.personal && one.type.kind === 'text' && one !== mark) : undefined;
  const texts = [mark, name].flatMap((field) => (field === undefined ? [] : (textOf(record, field) ?? [])));
  const text = texts.join(' ');
  return text === '' ? null : openText(text, context);
}

function textOf(record: RecordFact, field: Field): string | null {
  const said = record.fields[field.key];
  // A record is called by its mark also while that is not verified: nothing hangs on it.
  const fact = said?.state === 'unknown' ? said.reported : said;
  if (fact?.state !== 'known') return null;
  if (fact.value.kind === 'text') return fact.value.text.trim() || null;
  return fact.value.kind === 'number' ? fact.value.exact : fact.value.kind === 'option' ? fact.value.option : null;
}

function labelOf(mark: string | null, place: number): Words {
  return mark === null ? rowWords(place) : same(mark);
}
