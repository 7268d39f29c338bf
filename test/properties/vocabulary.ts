import type { Field, FieldType, List } from '../../src/model/vocabulary.js';
import { field, list, vocabulary } from '../reference/builders.js';

/** One vocabulary for all random models: every type with and without 可以没有, every kind of date, lists with and without 计时. */

const yesNo: FieldType = { kind: 'yesNo' };
const text: FieldType = { kind: 'text' };
const date: FieldType = { kind: 'date' };
const optionOf = (...names: string[]): FieldType => ({ kind: 'option', options: names.map((name) => ({ name, alias: null })) });
const number = (min: string | null, max: string | null): FieldType => ({ kind: 'number', unit: null, min, max });
const percentage: FieldType = { kind: 'percentage', unit: null, min: '0', max: '1' };
const integer: FieldType = { kind: 'integer', unit: null, min: '0', max: null };
const mayBeNone = { mayBeNone: true };

const form: readonly Field[] = [
  field('deptName', text, { role: 'name' }),
  field('published', yesNo),
  field('established', yesNo),
  field('rectified', yesNo, mayBeNone),
  field('deptType', optionOf('甲', '乙', '丙')),
  field('region', optionOf('东', '西'), { ...mayBeNone, role: 'group' }),
  field('budget', number(null, null)),
  field('rating', number('0', '100'), mayBeNone),
  field('balance', number('-3', '3')),
  field('satisfaction', percentage),
  field('passRate', percentage, mayBeNone),
  field('samples', integer),
  field('motto', text, mayBeNone),
  field('publishedOn', date, mayBeNone),
  field('dueOn', date, { ...mayBeNone, mayLieAhead: true }),
  field('foundedOn', date),
  field('endsOn', date, { mayLieAhead: true }),
];

const lists: readonly List[] = [
  list('staff', [
    field('status', optionOf('正式', '临时', '派遣')),
    field('certified', yesNo),
    field('onDuty', yesNo, mayBeNone),
    field('score', number('0', '100'), mayBeNone),
    field('joinedOn', date, mayBeNone),
    field('nick', text, { identifies: true }),
  ]),
  list('cases', [
    field('decidedOn', date, { dates: true }),
    field('filedOn', date, mayBeNone),
    field('expiresOn', date, { ...mayBeNone, mayLieAhead: true }),
    field('fine', number(null, null)),
    field('recovered', percentage),
    field('major', yesNo),
  ]),
  list('trainings', [
    field('heldOn', date, { dates: true, mayBeNone: true }),
    field('subject', optionOf('通用', '专门')),
    field('hours', integer),
    field('balance2', number('-5', '5'), mayBeNone),
  ]),
  // Inside a record of the staff these are its own.
  {
    ...list('flaws', [
      field('ownerNick', text),
      field('grave', yesNo),
      field('cost', number('0', '100'), mayBeNone),
      field('mendedOn', date, mayBeNone),
    ]),
    parent: { list: 'staff', links: [{ own: 'ownerNick', parents: 'nick' }] },
  },
];

export const testVocabulary = vocabulary(form, lists);
