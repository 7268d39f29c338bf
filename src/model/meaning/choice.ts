import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import { rewrite } from '../../diagnostics/rewrite.js';
import type { Node, Word } from '../../syntax/sentence-tree.js';
import { nearest, withoutOpposites } from '../../text/nearest.js';
import type { Condition, FieldRef } from '../expression.js';
import type { Target } from '../name-use.js';
import type { Field, Option } from '../vocabulary.js';
import { comparison } from './comparison.js';
import { interpretationWords } from './interpretations.js';
import { resolve } from './names.js';
import { interpretationAt, nameHere, placeIn, type Scope, wordsIn, written } from './scope.js';
import { value } from './value.js';
import { typeWords } from './value-type.js';

type Choice = Extract<Node, { kind: 'choice' }>;

/** 是, 不是, 属于, 不属于: an option of the field on the left, or a value it equals. */
export function choice(scope: Scope, node: Choice): Condition | null {
  if (node.right === null) return amongOptions(scope, node);
  if (node.right.kind === 'quote') {
    const found = interpretationAt(scope, node.right, node.right.name);
    if (found?.value.kind === 'options') return amongInterpreted(scope, node, found.name, found.value.options);
    if (found?.value.kind === 'reading') {
      scope.report(
        F.unfitInterpretation(placeIn(scope, node.right), {
          name: found.name,
          value: interpretationWords(found),
          needed: { zh: '选项或者值', en: 'options or a value' },
        }),
      );
      return null;
    }
  }
  const left = value(scope, node.left);
  const right = value(scope, node.right);
  if (left === null || right === null) return null;
  return comparison(scope, node, node.negated ? 'ne' : 'eq', { node: node.left, ...left }, { node: node.right, ...right });
}

/** The options written after 是 or 属于. */
function amongOptions(scope: Scope, node: Choice): Condition | null {
  return among(scope, node, node.options, null);
}

/** 属于“非正式人员”: the options an interpretation names. */
function amongInterpreted(scope: Scope, node: Choice, name: string, options: readonly string[]): Condition | null {
  scope.uses.add(name);
  const { start, end } = node.right ?? node;
  const words = options.map((text) => ({ text, start, end }));
  return among(scope, node, words, name);
}

function among(scope: Scope, node: Choice, words: readonly Word[], interpretation: string | null): Condition | null {
  const left = optionField(scope, node);
  if (left === null) return null;
  const options = words.map((word) => declaredOption(scope, left.field, left.options, word, interpretation === null));
  if (options.some((o) => o === null)) return null;
  const known = options.filter((o) => o !== null);
  return { kind: 'oneOf', left: left.ref, options: known, negated: node.negated, interpretation, ...written(scope, node) };
}

function optionField(scope: Scope, node: Choice): { ref: FieldRef; field: Field; options: readonly Option[] } | null {
  const found = node.left.kind === 'name' ? resolve(scope, node.left.word) : undefined;
  if (found === null) return null;
  if (found?.kind === 'field' && found.field.type.kind === 'option')
    return { ref: found.ref, field: found.field, options: found.field.type.options };
  const left = value(scope, node.left);
  if (left !== null) {
    const needed = { zh: '选项类型的项目', en: 'an option field' };
    scope.report(F.wrongType(placeIn(scope, node.left), { words: wordsIn(scope, node.left), found: typeWords(left.type), needed }));
  }
  return null;
}

function declaredOption(scope: Scope, field: Field, options: readonly Option[], word: Word, writtenHere: boolean): string | null {
  const found = options.find((o) => o.name === word.text || o.alias === word.text);
  if (found !== undefined) {
    const target: Target = { kind: 'option', list: field.list, field: field.key, key: found.name };
    if (writtenHere) nameHere(scope, word, target, found.name);
    return found.name;
  }
  const place = placeIn(scope, word);
  const names = options.map((o) => o.name);
  const edits = withoutOpposites(word.text, nearest(word.text, names)).map((n) => rewrite(place, n));
  scope.report(F.optionNotDeclared(place, { name: field.name, option: word.text, options: names.join('、') }, { edits }));
  return null;
}
