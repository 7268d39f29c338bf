import { periodsOf } from '../calendar/window.js';
import type { Comparison, Condition, CountedItems, Deadline, EachPeriod, Exists, Holds, Joined, OneOf, Quantified, Supplied } from '../model/expression.js';
import type { Answer, Members, PeriodAnswer } from './answer.js';
import { compare } from './compare.js';
import { type Context, inPeriod, isOutermost } from './context.js';
import { countMembers, countOf, meets } from './count.js';
import { meetsDeadline } from './deadline.js';
import { factOf, possibleField } from './field.js';
import { counterExample, isOpen, membersOf } from './members.js';
import type { Note } from './note.js';
import type { Possible } from './possible.js';
import { possibleValue } from './possible-value.js';
import { allOf, anyOf, fromOutcomes, negate, type Truth } from './truth.js';

/**
 * In: a condition and where it stands. Out: its answer with all that explains it (semantics.md §2, §5). Each node is
 * computed from its parts' answers only, and every part is answered, also where another one already decides.
 * Outside of records and periods each condition (the same object) is answered once per context, and whatever goes
 * wrong there is an error of that condition: the run goes on.
 */
export function decide(condition: Condition, context: Context): Answer {
  if (!isOutermost(context)) return answer(condition, context);
  const before = context.answered.get(condition);
  if (before !== undefined) return before;
  const given = guarded(condition, context);
  context.answered.set(condition, given);
  return given;
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
  return combined(condition, condition.items, context, (truths) => meets(countOf(truths, false), condition.count));
}

function combined(condition: Condition, parts: readonly Condition[], context: Context, rule: (truths: readonly Truth[]) => Truth): Answer {
  const children = parts.map((part) => decide(part, context));
  return { ...plain(condition, rule(children.map((child) => child.truth))), children };
}

/** A 是否 field: none is not 是. */
function holds(condition: Holds, context: Context): Answer {
  const field = possibleField(condition.field, context);
  const answers = field.values?.kind === 'yesNo' ? field.values.answers : [];
  const mayFail = answers.includes(false) || field.none !== 'no';
  return { ...plain(condition, fromOutcomes(answers.includes(true), mayFail, false)), operands: [field] };
}

function comparison(condition: Comparison, context: Context): Answer {
  const operands = [possibleValue(condition.left, context), possibleValue(condition.right, context)] as const;
  const truth = compare(condition.operator, ...operands);
  return { ...plain(condition, truth), operands, notes: undecidedNotes(truth, operands) };
}

/** 不是 and 不属于 are the negations of 是 and 属于: none belongs to no options. */
function oneOf(condition: OneOf, context: Context): Answer {
  const field = possibleField(condition.left, context);
  const options = field.values?.kind === 'options' ? field.values.options : [];
  const mayBelong = options.some((option) => condition.options.includes(option));
  const mayNot = options.some((option) => !condition.options.includes(option)) || field.none !== 'no';
  const belongs = fromOutcomes(mayBelong, mayNot, false);
  return { ...plain(condition, condition.negated ? negate(belongs) : belongs), operands: [field] };
}

function deadline(condition: Deadline, context: Context): Answer {
  const [subject, base] = [possibleValue(condition.subject, context), possibleValue(condition.base, context)];
  const { truth, notes } = meetsDeadline(condition, subject, base, context);
  return { ...plain(condition, truth), operands: [subject, base], notes: [...undecidedNotes(truth, [subject, base]), ...notes] };
}

function exists(condition: Exists, context: Context): Answer {
  const field = possibleField(condition.field, context);
  const there = fromOutcomes(field.values !== null, field.none !== 'no', false);
  return { ...plain(condition, condition.negated ? negate(there) : there), operands: [field] };
}

/** 没有 = at most 0, 有 = at least 1, 每 = no counter-example (semantics.md §2). */
function quantified(condition: Quantified, context: Context): Answer {
  const members = membersOf(condition.list, condition.condition, context);
  return { ...plain(condition, quantifiedTruth(condition, members)), members };
}

function quantifiedTruth(condition: Quantified, members: Members): Truth {
  switch (condition.quantifier) {
    case 'every':
      return meets(countOf(members.records.map(counterExample), isOpen(members)), { rule: 'atMost', n: 0 });
    case 'none':
      return meets(countMembers(members), { rule: 'atMost', n: 0 });
    case 'some':
      return meets(countMembers(members), { rule: 'atLeast', n: 1 });
    case 'counted':
      return condition.count === null ? 'error' : meets(countMembers(members), condition.count);
  }
}

/** Every period on its own; one that still runs counts only once fulfilled (semantics.md §5). */
function eachPeriod(condition: EachPeriod, context: Context): Answer {
  if (condition.window.kind === 'period') return plain(condition, 'error');
  const periods = periodsOf(condition.window, condition.each, context.on).map((period): PeriodAnswer => {
    const given = decide(condition.condition, inPeriod(context, period));
    return { period, answer: given, counted: !period.running || given.truth === 'true' };
  });
  const truth = allOf(periods.filter((each) => each.counted).map((each) => each.answer.truth));
  const notes: readonly Note[] = periods.every((each) => each.counted) ? [] : [{ kind: 'periodRunning' }];
  return { ...plain(condition, truth), periods, notes };
}

/** Always decided: none counts as supplied, an incomplete list does not (semantics.md §7). */
function supplied(condition: Supplied, context: Context): Answer {
  const target = condition.target;
  const said = target.kind === 'list' ? context.facts.lists[target.list]?.state === 'known' : factOf(target, context).state !== 'unknown';
  return plain(condition, said ? 'true' : 'false');
}

function plain(condition: Condition, truth: Truth): Answer {
  return { condition, truth, notes: [], children: [], operands: [], members: null, periods: [] };
}

/** Why the operands could not be computed matters only where that left the answer open. */
function undecidedNotes(truth: Truth, operands: readonly Possible[]): readonly Note[] {
  return truth === 'true' || truth === 'false' ? [] : operands.flatMap((operand) => operand.notes);
}
