import type { Place } from '../../text/place.js';
import type { Field, FieldType, List } from '../vocabulary.js';

const START = { offset: 0, line: 1, column: 1 };
const NOWHERE: Place = { file: '', start: START, end: START };

/**
 * 评定 and 改判 in the 已知 of an 示例 are written as a list is: 评定：（条款 12；分 35；评定人 甲；理由 现场打分）. What they mean the reader of
 * fact sheets says (src/facts/read/decisions); here stand their names, so that an entry can be taken apart.
 */
export const DECISION_LISTS: readonly List[] = [
  listOf('评定', 'judgements', [
    ['条款', 'clause'],
    ['项', 'item'],
    ['记录', 'record'],
    ['分', 'points'],
    ['由', 'role'],
    ['评定人', 'judgedBy'],
    ['日期', 'date'],
    ['理由', 'reason'],
  ]),
  listOf('改判', 'overrides', [
    ['条款', 'clause'],
    ['分', 'points'],
    ['由', 'role'],
    ['改判人', 'decidedBy'],
    ['日期', 'date'],
    ['理由', 'reason'],
  ]),
];

/** Whether a list is none of the vocabulary: nobody declares its names, so nobody can rename them. */
export function isDecisionList(list: List): boolean {
  return DECISION_LISTS.includes(list);
}

function listOf(name: string, alias: string, fields: readonly (readonly [string, string])[]): List {
  return {
    key: alias,
    name,
    alias,
    measure: '条',
    datedBy: null,
    parent: null,
    unlisted: null,
    keptBy: null,
    fields: fields.map(([own, english]) => fieldOf(own, english, alias)),
    at: NOWHERE,
  };
}

function fieldOf(name: string, alias: string, list: string): Field {
  const type: FieldType = alias === 'date' ? { kind: 'date' } : { kind: 'text' };
  const plain = { mayBeNone: false, personal: false, pastFact: false, identifies: false, mayLieAhead: false, dates: false };
  return { key: alias, name, alias, list, type, ...plain, role: null, negative: null, judgedBy: null, keptBy: null, at: NOWHERE };
}
