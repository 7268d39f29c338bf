import type { Answer } from '../../engine/answer.js';
import type { Context } from '../../engine/context.js';
import { fieldOf } from '../../engine/field.js';
import type { Possible } from '../../engine/possible.js';
import type { Comparison, Deadline, Expression, FieldRef, OneOf, StillAbsent } from '../../model/expression.js';
import { dayWords } from '../../text/day-words.js';
import { operandsOf } from '../operands.js';
import type { Words } from '../verdicts.js';
import { nameOf, saidValue, touchesPersonal } from './expression-words.js';
import { lastDayOf } from './last-day.js';
import type { Manner } from './manner.js';
import { missingIn } from './missing.js';
import { factWords, fieldWords, listName } from './names.js';
import { noteWords } from './notes.js';
import { either, fill, NOTHING, oneLine, same } from './phrases.js';
import { OPPOSITE, relationWords } from './relation-words.js';
import { seenField, seenSupplied } from './seen.js';
import { isLiteral, lineWords, numbersStyle } from './sides.js';
import { optionWords } from './value-words.js';

/** Why a condition about single values answers as it does: “群众满意度88%，要求不少于90%”. */
export function atomCause(answer: Answer, context: Context, manner: Manner): readonly Words[] {
  if (answer.truth === 'undetermined') return undecided(answer, context, manner);
  if (answer.truth === 'notApplicable') return withoutValue(answer, context);
  const { condition } = answer;
  switch (condition.kind) {
    case 'holds':
    case 'exists':
      return [found(condition.field, context, manner)];
    case 'oneOf':
      return [optionCause(condition, context, manner)];
    case 'comparison':
      return [comparisonCause(condition, answer, context, manner)];
    case 'deadline':
      return [deadlineCause(condition, answer, context, manner)];
    case 'stillAbsent':
      return [stillAbsentCause(condition, answer, context, manner)];
    case 'supplied': {
      const seen = seenSupplied(condition, context);
      return [fill('“{name}”{value}', '“{name}”: {value}', { name: seen.name, value: seen.value })];
    }
    default:
      return [];
  }
}

/** Which value does not exist, and why: “执法人员名单为空，持证率不适用”. */
function withoutValue({ condition, operands }: Answer, context: Context): readonly Words[] {
  return operandsOf(condition).flatMap((side, i) => {
    const note = operands[i]?.notApplicable === 'certain' ? operands[i]?.notes.find((one) => one.kind === 'noValue') : undefined;
    if (note?.kind !== 'noValue') return [];
    const slots = {
      name: nameOf(side, context),
      list: note.list === null ? NOTHING : listName(note.list, context),
      text: oneLine(note.text),
    };
    if (note.why === 'emptyList')
      return [fill('{list}名单为空，{name}不适用', 'the list {list} is empty, so {name} does not apply', slots)];
    return [fill('“{text}”的除数为零，{name}不适用', 'the divisor of “{text}” is zero, so {name} does not apply', slots)];
  });
}

/** What nobody has said, or why else it cannot be told yet. */
function undecided(answer: Answer, context: Context, manner: Manner): readonly Words[] {
  const sides = operandsOf(answer.condition);
  const missing = sides.flatMap((side) => missingIn(side, context, manner.short));
  if (missing.length > 0) return missing.slice(0, 3);
  if (answer.notes.length > 0) return answer.notes.map((note) => noteWords(note, true));
  return sides
    .filter((side) => !isLiteral(side))
    .map((side) => fill('{name}尚不能确定到足以判断', '{name} is not known closely enough', { name: called(side, context, manner) }));
}

/** “权责清单已公开”为否. */
function found(field: FieldRef, context: Context, manner: Manner): Words {
  return fill('{name}为{value}', '{name} is {value}', { name: called(field, context, manner), value: shown(field, context) });
}

function optionCause(condition: OneOf, context: Context, manner: Manner): Words {
  const field = fieldOf(condition.left, context);
  const options = either(condition.options.map((option) => optionWords(option, field)));
  const asked =
    condition.negated !== manner.against
      ? fill('不是{options}', 'not to be {options}', { options })
      : fill('是{options}', 'to be {options}', { options });
  if (!manner.asks) return found(condition.left, context, manner);
  return fill('{found}，要求{asked}', '{found}, asked {asked}', { found: found(condition.left, context, manner), asked });
}

function comparisonCause(condition: Comparison, { operands }: Answer, context: Context, manner: Manner): Words {
  const [left, right] = operands;
  if (left === undefined || right === undefined) return same(condition.text);
  const style = numbersStyle(condition, context);
  const line = lineWords(condition.right, right, context, style);
  const operator = manner.against ? OPPOSITE[condition.operator] : condition.operator;
  const asked = relationWords(operator, line, isDate(left) || isDate(right));
  const value = saidValue(condition.left, left, context, style);
  const named = condition.left.kind === 'field' && condition.left.list !== null;
  const what = named ? called(condition.left, context, manner) : nameOf(condition.left, context);
  const seen = fill(named || what.zh.length > LONG_NAME ? '{what}为{value}' : '{what}{value}', '{what} is {value}', { what, value });
  // To have none is neither of two opposites (semantics.md §2).
  const asks = manner.asks && !(manner.against && (left.none === 'certain' || right.none === 'certain'));
  return asks ? fill('{seen}，要求{asked}', '{seen}, asked for: {asked}', { seen, asked }) : seen;
}

/** A longer name needs a word between it and its figure. */
const LONG_NAME = 12;

function deadlineCause(condition: Deadline, answer: Answer, context: Context, manner: Manner): Words {
  const { notes, operands } = answer;
  const [subject, base] = operands;
  const name = called(condition.subject, context, manner);
  const personal = touchesPersonal(condition.base, context) || touchesPersonal(condition.subject, context);
  const remark = notes.find((note) => note.kind === 'notYetDue' || note.kind === 'notBegun');
  if (subject === undefined || base === undefined) return same(condition.text);
  const value = saidValue(condition.subject, subject, context);
  if (remark !== undefined)
    return fill('{name}为{value}，{remark}', '{name} is {value}, {remark}', { name, value, remark: noteWords(remark, personal) });
  const last = lastDayOf(condition, base, context);
  if (last === null || personal) return fill('{name}为{value}', '{name} is {value}', { name, value });
  return fill('{name}为{value}，期限的最后一日为{last}', '{name} is {value}, the last day of the period is {last}', {
    name,
    value,
    last: dayWords(last),
  });
}

function stillAbsentCause(condition: StillAbsent, answer: Answer, context: Context, manner: Manner): Words {
  const [field, base] = answer.operands;
  const seen = found(condition.field, context, manner);
  if (field === undefined || base === undefined || field.none !== 'certain') return seen;
  if (base.none === 'certain')
    return fill('{seen}，{base}也没有', '{seen}, and so is {base}', { seen, base: called(condition.base, context, manner) });
  const until = touchesPersonal(condition.base, context)
    ? called(condition.base, context, manner)
    : saidValue(condition.base, base, context);
  return answer.truth === 'true'
    ? fill('{seen}，{until}已过', '{seen}, and {until} is past', { seen, until })
    : fill('{seen}，{until}未过', '{seen}, and {until} is not past', { seen, until });
}

function called(expression: Expression, context: Context, manner: Manner): Words {
  if (expression.kind !== 'field') return nameOf(expression, context);
  return manner.short && expression.up === 0
    ? fill('“{name}”', '“{name}”', { name: fieldWords(fieldOf(expression, context), expression.name) })
    : factWords(expression, context);
}

function shown(field: FieldRef, context: Context): Words {
  return seenField(field, context).value;
}

function isDate({ values }: Possible): boolean {
  return values?.kind === 'date';
}
