import type { Comparison, Condition, CountedItems, Deadline, Joined } from '../model/expression.js';
import { type Answer, plain } from './answer.js';
import { answerAlike } from './answered.js';
import { compare } from './compare.js';
import { type Context, isOutermost } from './context.js';
import { countItems } from './count.js';
import { meetsDeadline } from './deadline.js';
import { exists, holds, oneOf, stillAbsent, supplied } from './field-conditions.js';
import { eachPeriod, quantified } from './list-conditions.js';
import type { Note } from './note.js';
import { mayNotExist, type Possible } from './possible.js';
import { possibleValue } from './possible-value.js';
import { allOf, anyOf, negate, type Truth } from './truth.js';

/**
 * In: a condition and where it stands. Out: its answer with all that explains it (semantics.md §2, §5). Each node is
 * computed from its parts' answers only, and every part is answered, also where another one already decides.
 * Outside of records and periods each condition (the same object) is answered once per context, and whatever goes
 * wrong there is an error of that condition: the run goes on. Every part is asked by way of `context.decide`.
 */
export function decide(condition: Condition, context: Context): Answer {
  if (!isOutermost(context)) return inside(condition, context);
  const { whole } = context.answered;
  const before = whole.get(condition);
  if (before !== undefined) return before;
  const given = guarded(condition, context);
  whole.set(condition, given);
  return given;
}

/** Inside of one record alone its answer may be that of another which says the same. */
function inside(condition: Condition, context: Context): Answer {
  const [record, ...others] = context.records;
  if (record === undefined || others.length > 0 || context.period !== null) return answer(condition, context);
  return answerAlike(context.answered, condition, record, () => answer(condition, context));
}

function guarded(condition: Condition, context: Context): Answer {
  try {
    return answer(condition, context);
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return { ...plain(condition, 'error'), notes: [{ kind: 'failure', message }] };
  }
}

function answer(condition: Condition, context: Context): Answer {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return joined(condition, context);
    case 'countedItems':
      return countedItems(condition, context);
    case 'not':
      return combined(condition, [condition.item], context, ([truth]) => negate(truth ?? 'error'));
    case 'definedCondition':
      return combined(condition, [condition.body], context, ([truth]) => truth ?? 'error');
    case 'holds':
      return holds(condition, context);
    case 'comparison':
      return comparison(condition, context);
    case 'oneOf':
      return oneOf(condition, context);
    case 'deadline':
      return deadline(condition, context);
    case 'exists':
      return exists(condition, context);
    case 'stillAbsent':
      return stillAbsent(condition, possibleValue(condition.base, context), context);
    case 'quantified':
      return quantified(condition, context);
    case 'eachPeriod':
      return eachPeriod(condition, context);
    case 'supplied':
      return supplied(condition, context);
  }
}

function joined(condition: Joined, context: Context): Answer {
  return combined(condition, condition.items, context, condition.kind === 'and' ? allOf : anyOf);
}

function countedItems(condition: CountedItems, context: Context): Answer {
  return combined(condition, condition.items, context, (truths, mayNotApply) => countItems(truths, mayNotApply, condition.count));
}

/** Made of parts, it can be 不适用 only where each of them can. */
function combined(
  condition: Condition,
  parts: readonly Condition[],
  context: Context,
  rule: (truths: readonly Truth[], mayNotApply: boolean) => Truth,
): Answer {
  const children = parts.map((part) => context.decide(part, context));
  const mayNotApply = children.length > 0 && children.every((child) => child.mayNotApply);
  const truths = children.map((child) => child.truth);
  return { ...plain(condition, rule(truths, mayNotApply), mayNotApply), children };
}

function comparison(condition: Comparison, context: Context): Answer {
  const operands = [possibleValue(condition.left, context), possibleValue(condition.right, context)] as const;
  const truth = compare(condition.operator, ...operands);
  return { ...plain(condition, truth, operands.some(mayNotExist)), operands, notes: undecidedNotes(truth, operands) };
}

function deadline(condition: Deadline, context: Context): Answer {
  const [subject, base] = [possibleValue(condition.subject, context), possibleValue(condition.base, context)];
  const { truth, notes } = meetsDeadline(condition, subject, base, context);
  const operands = [subject, base];
  return { ...plain(condition, truth, operands.some(mayNotExist)), operands, notes: [...undecidedNotes(truth, operands), ...notes] };
}

/** Why the operands could not be computed matters only where that left the answer open. */
function undecidedNotes(truth: Truth, operands: readonly Possible[]): readonly Note[] {
  return truth === 'true' || truth === 'false' ? [] : operands.flatMap((operand) => operand.notes);
}
