import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { fieldOf } from '../../engine/field.js';
import type { Fact, Value } from '../../facts/facts.js';
import type { Exists, FieldRef, OneOf, StillAbsent, Supplied } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import { factWords } from '../explain/names.js';
import { either, fill, say } from '../explain/phrases.js';
import { optionWords } from '../explain/value-words.js';
import type { Words } from '../verdicts.js';
import { mendComparison, mendDeadline } from './comparison.js';
import { impossible, type Plan, step } from './plan.js';

/** A single condition costs 1, unless what it speaks of is 既成事实. */
export function mendAtom(answer: Answer, context: Context, wanted: boolean): Plan {
  const { condition } = answer;
  switch (condition.kind) {
    case 'holds':
      return changing(condition.field, context, known({ kind: 'yesNo', yes: wanted }), wanted ? say('改为是', 'yes') : say('改为否', 'no'));
    case 'oneOf':
      return mendOption(condition, context, wanted);
    case 'exists':
      return mendExistence(condition, context, wanted);
    case 'comparison':
      return mendComparison(condition, answer, context, wanted);
    case 'deadline':
      return mendDeadline(condition, answer, context, wanted);
    case 'stillAbsent':
      return mendStillAbsent(condition, answer, context, wanted);
    case 'supplied':
      return mendSupplied(condition, context, wanted);
    default:
      return impossible();
  }
}

/** The step that makes a fact another; impossible for 既成事实. `target`: 改为是. */
export function changing(reference: FieldRef, context: Context, fact: Fact | null, target: Words): Plan {
  const obstacle = pastFact(reference, context);
  if (obstacle !== null) return impossible(obstacle);
  const place = reference.list === null ? null : (context.records[reference.up]?.place ?? null);
  const changes = fact === null ? null : [{ kind: 'fact', list: reference.list, place, field: reference.field, fact } as const];
  return step(fill('{fact}{target}', 'change {fact} to {target}', { fact: factWords(reference, context), target }), changes);
}

/** What the vocabulary marks 既成事实 cannot be changed, and the words that say so; null for anything else. */
export function pastFact(reference: FieldRef, context: Context): Words | null {
  if (fieldOf(reference, context)?.pastFact !== true) return null;
  return fill('{fact}是既成事实，无法更改', '{fact} is a past fact and cannot be changed', { fact: factWords(reference, context) });
}

export function known(value: Value): Fact {
  return { state: 'known', value, source: null, at: null };
}

export const NONE: Fact = { state: 'none', source: null, at: null };

function mendOption(condition: OneOf, context: Context, wanted: boolean): Plan {
  const field = fieldOf(condition.left, context);
  const declared = field?.type.kind === 'option' ? field.type.options.map(({ name }) => name) : [];
  const suits = declared.filter((option) => condition.options.includes(option) !== (condition.negated === wanted));
  const [first] = suits;
  if (first === undefined) return mendToNone(condition, context, wanted);
  const options = either(suits.map((option) => optionWords(option, field)));
  return changing(condition.left, context, known({ kind: 'option', option: first }), fill('改为{options}', '{options}', { options }));
}

/** Every declared option is excluded: only none is left, where the field may be none. */
function mendToNone(condition: OneOf, context: Context, wanted: boolean): Plan {
  const mayBeNone = fieldOf(condition.left, context)?.mayBeNone === true && condition.negated === wanted;
  return mayBeNone ? changing(condition.left, context, NONE, TO_NONE) : impossible(outOfRange(condition.left, context));
}

export function outOfRange(reference: FieldRef, context: Context): Words {
  return fill('{fact}按可以填报的范围达不到要求', 'no value that {fact} may have would do', { fact: factWords(reference, context) });
}

/** What should be there is done on the evaluation date at the earliest. */
function mendExistence({ field, negated }: Exists, context: Context, wanted: boolean): Plan {
  if (negated === wanted) return changing(field, context, NONE, TO_NONE);
  const declared = fieldOf(field, context);
  if (declared?.type.kind !== 'date')
    return changing(field, context, someValue(field, context), say('从没有改为有', 'something that is there'));
  const day = dayWords(context.on);
  return changing(
    field,
    context,
    known({ kind: 'date', from: context.on, to: context.on }),
    fill('要有：补办，日期不早于{day}', 'a day: have it done, dated {day} at the earliest', { day }),
  );
}

/** What is still absent is supplied. The other way round only what is there can be taken back, once D is past. */
function mendStillAbsent(condition: StillAbsent, { operands }: Answer, context: Context, wanted: boolean): Plan {
  if (!wanted) return mendExistence({ ...condition, kind: 'exists', negated: false }, context, true);
  const days = operands[1]?.values?.kind === 'date' ? operands[1].values.interval : null;
  const isPast = days !== null && days.high !== null && days.high < context.on;
  return isPast ? changing(condition.field, context, NONE, TO_NONE) : impossible();
}

const TO_NONE: Words = say('改为没有', 'none');

function someValue(field: FieldRef, context: Context): Fact | null {
  const type = fieldOf(field, context)?.type;
  switch (type?.kind) {
    case 'yesNo':
      return known({ kind: 'yesNo', yes: true });
    case 'text':
      return known({ kind: 'text', text: '有' });
    case 'option':
      return type.options[0] === undefined ? null : known({ kind: 'option', option: type.options[0].name });
    case 'integer':
    case 'number':
    case 'percentage':
      return known({ kind: 'number', exact: type.min ?? type.max ?? '0' });
    default:
      return null;
  }
}

function mendSupplied({ target }: Supplied, context: Context, wanted: boolean): Plan {
  const name = target.kind === 'list' ? fill('“{name}”名单', 'the list “{name}”', { name: target.name }) : factWords(target, context);
  if (!wanted) return impossible(fill('{name}已经填报', '{name} is supplied already', { name }));
  return step(fill('填报{name}', 'supply {name}', { name }), null);
}
