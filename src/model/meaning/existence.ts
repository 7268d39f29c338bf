import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node, Word } from '../../syntax/sentence-tree.js';
import type { Condition, FieldRef } from '../expression.js';
import { resolve } from './names.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { denied } from './value-type.js';

/** 有F, 没有F: whether a field that may be none has a value. */
export function existence(scope: Scope, node: Extract<Node, { kind: 'exists' }>): Condition | null {
  const place = placeIn(scope, node.field);
  if (node.condition !== null) {
    scope.report(
      F.wrongType(place, {
        words: wordsIn(scope, node.field),
        found: { zh: '一个项目', en: 'a field' },
        needed: { zh: '一份名单', en: 'a list' },
      }),
    );
    return null;
  }
  const field = fieldThatMayBeNone(scope, node.field);
  return field === null ? null : { kind: 'exists', field, negated: node.negated, ...written(scope, node) };
}

/** A field of which it can be asked whether there is one; null with its finding reported. */
export function fieldThatMayBeNone(scope: Scope, word: Word): FieldRef | null {
  const place = placeIn(scope, word);
  const found = resolve(scope, word);
  if (found === null) return null;
  if (found.kind !== 'field') {
    scope.report(
      F.wrongType(place, {
        words: wordsIn(scope, word),
        found: found.kind === 'defined' ? { zh: '定义的名称', en: 'a defined name' } : denied(found.field),
        needed: { zh: '事实表里的项目', en: 'a field of the vocabulary' },
      }),
    );
    return null;
  }
  if (!found.field.mayBeNone) {
    scope.report(F.noneNotPossible(place, { name: found.field.name }));
    return null;
  }
  return found.ref;
}
