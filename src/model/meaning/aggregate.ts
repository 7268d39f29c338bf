import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import { takesEmpty } from '../../syntax/read-tree/otherwise.js';
import type { AggregateWord, Node, Word } from '../../syntax/sentence-tree.js';
import { type FieldRef, NOT_APPLICABLE } from '../expression.js';
import type { Field, List } from '../vocabulary.js';
import type { Typed } from './comparison.js';
import { condition } from './condition.js';
import { inRecord, listOf } from './lists.js';
import { refTo } from './names.js';
import { otherwise } from './otherwise.js';
import { reportOutside } from './outside.js';
import { fieldNamed, placeIn, type Scope, wordsIn, written } from './scope.js';
import { PERCENTAGE, PLAIN_NUMBER, typeOfField, typeWords, type ValueType } from './value-type.js';
import type { UsedWindow } from './windows.js';

type AggregateNode = Extract<Node, { kind: 'aggregate' }>;

/** L的数量, L中C的比例, L的F合计; under `window` when one is bound to it. */
export function aggregate(scope: Scope, node: AggregateNode, window: UsedWindow | null): Typed | null {
  const used = listOf(scope, node.list, window);
  if (used === null) return null;
  const inner = inRecord(scope, used.list);
  if (node.condition !== null && reportOutside(inner, node.condition, used.list)) return null;
  const among = node.condition === null ? null : condition(inner, node.condition);
  if (node.condition !== null && among === null) return null;
  if (node.whenEmpty !== null && !takesEmpty(node, node.whenEmpty)) {
    const words = { words: wordsIn(scope, node.whenEmpty).replace(/^[，,]\s*/, ''), about: wordsIn(scope, node.list) };
    scope.report(F.noShare(placeIn(scope, node.whenEmpty), words));
    return null;
  }
  const here = written(scope, node);
  if (node.of === 'count')
    return {
      expression: { kind: 'count', list: used.expression, condition: among, ...here },
      type: { ...PLAIN_NUMBER, unit: used.list.measure || null },
    };
  if (node.of === 'share') {
    if (among === null) return null;
    const whenEmpty = node.whenEmpty === null ? null : otherwise(scope, node.whenEmpty);
    return { expression: { kind: 'share', list: used.expression, condition: among, whenEmpty, ...here }, type: PERCENTAGE };
  }
  const over = node.field === null ? null : fieldOver(inner, used.list, node.field, node.of);
  if (over === null) return null;
  const whenEmpty = node.whenEmpty === null ? null : NOT_APPLICABLE;
  return {
    expression: { kind: 'aggregate', operator: node.of, list: used.expression, condition: among, field: over.ref, whenEmpty, ...here },
    type: over.type,
  };
}

function fieldOver(scope: Scope, list: List, word: Word, operator: AggregateWord): { ref: FieldRef; type: ValueType } | null {
  const field = fieldNamed(list.fields, word.text);
  if (field === undefined) {
    scope.report(F.fieldNotInList(placeIn(scope, word), { name: word.text, list: list.name }));
    return null;
  }
  const needsDate = operator === 'earliest' || operator === 'latest';
  if (fits(field, needsDate)) return { ref: refTo(scope, word, field, 0), type: typeOfField(field) };
  const needed = needsDate ? { zh: '日期', en: 'a date' } : { zh: '数', en: 'a number' };
  scope.report(F.wrongType(placeIn(scope, word), { words: word.text, found: typeWords(typeOfField(field)), needed }));
  return null;
}

function fits(field: Field, needsDate: boolean): boolean {
  const { kind } = field.type;
  return needsDate ? kind === 'date' : kind === 'integer' || kind === 'number' || kind === 'percentage';
}
