import type { Context } from '../../engine/context.js';
import { factOf, fieldOf } from '../../engine/field.js';
import type { Possible } from '../../engine/possible.js';
import type { Value } from '../../facts/facts.js';
import type { Expression } from '../../model/expression.js';
import type { Field } from '../../model/vocabulary.js';
import { walk } from '../../model/walk.js';
import type { Words } from '../verdicts.js';
import { fieldsIn } from './fields-in.js';
import { openText, WITHHELD_TEXT } from './free-text.js';
import { fieldWords, isPersonal, isWithheld, measureOf, membersWords } from './names.js';
import { FEW_WORDS, isFewStated, isOfFew, isOfPerson, SOME } from './persons.js';
import { oneLine, same, say } from './phrases.js';
import { exactWords, type NumberStyle, PLAIN, possibleWords, styleOfField, valueWords, WITHHELD } from './value-words.js';

/** How the values of an expression are said. */
export function styleOf(expression: Expression, context: Context): NumberStyle {
  switch (expression.kind) {
    case 'number':
      return { percentage: expression.percentage, unit: expression.unit };
    case 'field':
      return styleOfField(fieldOf(expression, context));
    case 'count':
      return { percentage: false, unit: measureOf(expression.list.list, context) };
    case 'share':
      return { percentage: true, unit: null };
    case 'aggregate':
      return styleOfField(fieldOf(expression.field, context));
    case 'definedValue':
      return styleOf(expression.body, context);
    case 'arithmetic':
      return expression.operator === '+' || expression.operator === '-' ? styleOf(expression.left, context) : PLAIN;
    default:
      return PLAIN;
  }
}

/** What an expression is called: a field's or a defined name, else the words of the rule. */
export function nameOf(expression: Expression, context: Context): Words {
  switch (expression.kind) {
    case 'field':
      return fieldWords(fieldOf(expression, context), expression.name);
    case 'definedValue':
      return say(expression.name, definedAlias(expression.name, context));
    case 'evaluationDate':
      return say('评估日', 'the evaluation date');
    case 'count':
      return expression.condition === null ? countName(membersWords(expression.list, context)) : same(oneLine(expression.text));
    default:
      return same(oneLine(expression.text));
  }
}

/** The value an expression has, in words; withheld where a 个人信息 field takes part. `style`: that of the other side, where it has none. */
export function saidValue(
  expression: Expression,
  possible: Possible,
  context: Context,
  style: NumberStyle = styleOf(expression, context),
): Words {
  if (touchesPersonal(expression, context)) return WITHHELD;
  if (isOfFew(expression, context)) return expression.kind === 'count' ? SOME : FEW_WORDS;
  if (expression.kind === 'number') return exactWords(expression.exact, style);
  if (expression.kind === 'text') return say(`「${expression.value}」`, `“${expression.value}”`);
  if (expression.kind !== 'field') return possibleWords(possible, style);
  const fact = factOf(expression, context);
  return fact.state === 'known' && !('orNone' in fact)
    ? shownValue(fact.value, fieldOf(expression, context), context)
    : possibleWords(possible.unknown ? UNSAID : possible, style);
}

/** A value that a sheet states, unless the public may not read it: a text that names somebody, a number of very few persons. */
export function shownValue(value: Value, field: Field | null, context: Context): Words {
  if (value.kind === 'text' && openText(value.text, context) === null) return WITHHELD_TEXT;
  if (value.kind === 'number' && isFewStated(field, value.exact, context)) return SOME;
  return valueWords(value, field);
}

/** Whether the value comes from a 个人信息 field, or for the public from the record of a single person: then it is in no words. */
export function touchesPersonal(expression: Expression, context: Context): boolean {
  if (expression.kind === 'field') return isPersonal(expression, context);
  if (fieldsIn(expression).some((field) => isOfPerson(field, context))) return true;
  if (expression.kind === 'number' || expression.kind === 'date' || expression.kind === 'text' || expression.kind === 'evaluationDate')
    return false;
  let personal = false;
  walk({ kind: 'expression', node: expression }, (part) => {
    if (part.kind === 'expression' && part.node.kind === 'field' && isWithheld(fieldOf(part.node, context), context)) personal = true;
  });
  return personal;
}

/** Nobody has said it: shown as not known, not as the range it may lie in. */
const UNSAID: Possible = { values: null, none: 'no', notApplicable: 'no', unknown: true, undetermined: true, failed: false, notes: [] };

function definedAlias(name: string, { lookup }: Context): string {
  return lookup.model.definitions.find((definition) => definition.name === name)?.alias ?? name;
}

function countName(list: Words): Words {
  return say(`${list.zh}的数量`, `count of ${list.en}`);
}
