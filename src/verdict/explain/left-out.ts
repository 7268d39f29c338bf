import type { Context } from '../../engine/context.js';
import type { LeftOut } from '../../facts/as-of.js';
import type { Expression, FieldRef } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import { fieldsIn } from './fields-in.js';
import { leftOutWords } from './notes.js';
import { hidesPersons } from './persons.js';
import { distinct, fill } from './phrases.js';

/** Records of a list that do not count because they are dated after the evaluation date. */
export function leftOutOfList(list: string, context: Context): readonly Words[] {
  if (context.leftOut.length === 0) return [];
  return told(
    context.leftOut.filter((left) => left.list === list && (left.why === 'recordAhead' || left.why === 'recordCut')),
    context,
  );
}

/** Dates among the fields of these expressions that have not happened as of the evaluation date. */
export function leftOutOfAtom(sides: readonly Expression[], context: Context): readonly Words[] {
  if (context.leftOut.length === 0) return [];
  const fields = sides.flatMap(fieldsIn);
  return told(
    context.leftOut.filter((left) => fields.some((field) => isOf(left, field, context))),
    context,
  );
}

/** More of them than this are counted. */
const MOST = 5;

function told(left: readonly LeftOut[], context: Context): readonly Words[] {
  // Of persons all say the same to the public, and how many they are is not told.
  if (left.some((one) => one.list !== null && hidesPersons(one.list, context)))
    return distinct(left.map((one) => leftOutWords(one, context)));
  const words = left.slice(0, MOST).map((one) => leftOutWords(one, context));
  const rest = left.length - MOST;
  return rest > 0
    ? [
        ...words,
        fill('另有{rest}处日期在评估日之后，同样处理', '{rest} more dates lie after the evaluation date and are treated likewise', {
          rest,
        }),
      ]
    : words;
}

function isOf(left: LeftOut, field: FieldRef, context: Context): boolean {
  if (left.field !== field.field || left.list !== field.list) return false;
  if (left.why === 'recordAhead') return false;
  return field.list === null || context.records[field.up]?.place === left.place;
}
