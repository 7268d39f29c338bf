import type { Fact, ListFact } from '../facts/facts.js';
import type { Exists, Holds, OneOf, StillAbsent, Supplied } from '../model/expression.js';
import type { Day } from '../text/place.js';
import { type Answer, plain } from './answer.js';
import type { Context } from './context.js';
import { factOf, possibleField } from './field.js';
import { mayNotExist, type Possible } from './possible.js';
import { fromOutcomes, isOpen, negate, type Truth } from './truth.js';

/** A 是否 field: none is not 是. */
export function holds(condition: Holds, context: Context): Answer {
  const field = possibleField(condition.field, context);
  const answers = field.values?.kind === 'yesNo' ? field.values.answers : [];
  const mayFail = answers.includes(false) || field.none !== 'no';
  const truth = whereItExists(field, fromOutcomes(answers.includes(true), mayFail, false));
  return { ...plain(condition, truth, mayNotExist(field)), operands: [field] };
}

/** 不是 and 不属于 are the negations of 是 and 属于: none belongs to no options. */
export function oneOf(condition: OneOf, context: Context): Answer {
  const field = possibleField(condition.left, context);
  const options = field.values?.kind === 'options' ? field.values.options : [];
  const mayBelong = options.some((option) => condition.options.includes(option));
  const mayNot = options.some((option) => !condition.options.includes(option)) || field.none !== 'no';
  const belongs = whereItExists(field, fromOutcomes(mayBelong, mayNot, false));
  return { ...plain(condition, condition.negated ? negate(belongs) : belongs, mayNotExist(field)), operands: [field] };
}

/** A grade that there is none of, as nothing applies, is 不适用 in every sentence (semantics.md §8.7). */
function whereItExists({ notApplicable }: Possible, truth: Truth): Truth {
  if (notApplicable === 'certain') return 'notApplicable';
  return notApplicable === 'maybe' ? 'undetermined' : truth;
}

/** 有 and 没有 for a field that may be none. */
export function exists(condition: Exists, context: Context): Answer {
  const field = possibleField(condition.field, context);
  const there = fromOutcomes(field.values !== null, field.none !== 'no', false);
  return { ...plain(condition, condition.negated ? negate(there) : there), operands: [field] };
}

/**
 * 到D仍没有F (semantics.md §4.5): true when F is none and the evaluation date is after D; false when F has a value, when D is
 * not past, and when D is none, for then nothing was due.
 */
export function stillAbsent(condition: StillAbsent, base: Possible, context: Context): Answer {
  const field = possibleField(condition.field, context);
  const truth = absentAfter(field, base, context.on);
  return { ...plain(condition, truth, mayNotExist(base)), operands: [field, base], notes: isOpen(truth) ? base.notes : [] };
}

function absentAfter(field: Possible, base: Possible, on: Day): Truth {
  if (base.notApplicable === 'certain') return 'notApplicable';
  if (mayNotExist(base)) return base.failed ? 'error' : 'undetermined';
  const days = base.values?.kind === 'date' ? base.values.interval : null;
  const mayBePast = base.undetermined || (days !== null && (days.low === null || days.low < on));
  const mayBeAhead = base.undetermined || base.none !== 'no' || (days !== null && (days.high === null || days.high >= on));
  return fromOutcomes(field.none !== 'no' && mayBePast, field.values !== null || mayBeAhead, base.failed);
}

/** Always decided: none counts as supplied, an incomplete list does not (semantics.md §7). Whether it was verified makes no difference (§1.10). */
export function supplied(condition: Supplied, context: Context): Answer {
  const target = condition.target;
  const said = target.kind === 'list' ? isSupplied(context.facts.lists[target.list]) : isSaid(factOf(target, context));
  return plain(condition, said ? 'true' : 'false');
}

function isSupplied(list: ListFact | undefined): boolean {
  return list?.unverified?.complete ?? list?.state === 'known';
}

function isSaid(fact: Fact): boolean {
  return fact.state !== 'unknown' || fact.why === 'unverified';
}
