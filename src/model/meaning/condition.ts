import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Condition } from '../expression.js';
import { inYear } from './assessed-year.js';
import { choice } from './choice.js';
import { ordered } from './comparison.js';
import { dated, deadline, stillAbsent } from './deadline.js';
import { existence } from './existence.js';
import { itemList } from './items.js';
import { reportMisfit } from './misfit.js';
import { resolve } from './names.js';
import { quantified } from './quantified.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { supplied } from './supplied.js';
import { value } from './value.js';
import { typeOfField, typeWords } from './value-type.js';
import { windowed } from './windowed.js';

/** The meaning of a sentence or a part of one; null where it has none, with its findings reported. */
export function condition(scope: Scope, node: Node): Condition | null {
  switch (node.kind) {
    case 'chain':
      return chain(scope, node);
    case 'items':
      return itemList(scope, node);
    case 'not':
      return negated(scope, node);
    case 'paren':
      return condition(scope, node.item);
    case 'order':
      return ordered(scope, node);
    case 'choice':
      return choice(scope, node);
    case 'deadline':
      return deadline(scope, node);
    case 'stillAbsent':
      return stillAbsent(scope, node);
    case 'inYear': {
      const subject = dated(scope, node.subject);
      return subject === null ? null : inYear(scope, node, subject);
    }
    case 'exists':
      return existence(scope, node);
    case 'quantified':
      return quantified(scope, node, null);
    case 'windowed':
      return windowed(scope, node);
    case 'supplied':
      return supplied(scope, node);
    case 'misfit':
      return reportMisfit(scope, node);
    case 'name':
      return named(scope, node);
    default:
      return reportValue(scope, node);
  }
}

function chain(scope: Scope, node: Extract<Node, { kind: 'chain' }>): Condition | null {
  const items = node.items.map((item) => condition(scope, item));
  if (items.some((item) => item === null)) return null;
  return { kind: node.joins[0]?.word ?? 'and', form: 'chain', items: items.filter((i) => i !== null), ...written(scope, node) };
}

function negated(scope: Scope, node: Extract<Node, { kind: 'not' }>): Condition | null {
  const item = condition(scope, node.item);
  return item === null ? null : { kind: 'not', item, ...written(scope, node) };
}

/** A name standing for itself: a 是否 field, the 反面 of one, or a name defined as a condition. */
function named(scope: Scope, node: Extract<Node, { kind: 'name' }>): Condition | null {
  const found = resolve(scope, node.word);
  if (found === null) return null;
  if (found.kind === 'field' && found.field.type.kind === 'yesNo') return { kind: 'holds', field: found.ref, ...written(scope, node) };
  if (found.kind === 'negative') {
    // What is denied has the words of the field: the tree then tells of which fact it speaks.
    const item: Condition = { kind: 'holds', field: found.ref, text: found.field.name, at: found.ref.at };
    return { kind: 'not', item, ...written(scope, node) };
  }
  if (found.kind === 'defined' && found.defined.kind === 'condition')
    return { kind: 'definedCondition', name: found.defined.name, body: found.defined.condition, ...written(scope, node) };
  const type =
    found.kind === 'field'
      ? typeWords(typeOfField(found.field))
      : found.defined.kind === 'value'
        ? typeWords(found.defined.type)
        : { zh: '名单', en: 'a list' };
  scope.report(F.notACondition(placeIn(scope, node), { words: wordsIn(scope, node), type }));
  return null;
}

function reportValue(scope: Scope, node: Node): null {
  const found = value(scope, node);
  if (found !== null) scope.report(F.notACondition(placeIn(scope, node), { words: wordsIn(scope, node), type: typeWords(found.type) }));
  return null;
}
