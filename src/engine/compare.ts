import type { Order } from '../model/expression.js';
import { sameWords } from '../text/width.js';
import { type Compare, type Interval, isPoint, mayMeet, mayPrecede } from './interval.js';
import { byDay, byNumber } from './number.js';
import { mayNotExist, type Possible, type Values } from './possible.js';
import { fromOutcomes, negate, type Truth } from './truth.js';

/** Which relations two sides can still stand in, over every pair of their values (none counts as a value). */
interface Relations {
  readonly less: boolean;
  readonly equal: boolean;
  readonly greater: boolean;
  /** They can differ with no order between them: none against a value, one text against another. */
  readonly apart: boolean;
  /** Both can be none: equal, and in no order. */
  readonly bothNone: boolean;
}

/**
 * A comparison (semantics.md §2): decided as soon as every pair decides. None equals only none; an order with none on
 * either side is false in both directions; ≠ is the negation of =. With a value that does not exist it is 不适用, with one
 * that may not exist it stays open.
 */
export function compare(operator: Order, left: Possible, right: Possible): Truth {
  if (operator === 'ne') return negate(compare('eq', left, right));
  if (left.notApplicable === 'certain' || right.notApplicable === 'certain') return 'notApplicable';
  const failed = left.failed || right.failed;
  if (left.undetermined || right.undetermined || mayNotExist(left) || mayNotExist(right)) return failed ? 'error' : 'undetermined';
  const relations = relationsOf(left, right);
  const holds = HOLDS[operator];
  return fromOutcomes(some(relations, holds), some(relations, FAILS[operator]), failed);
}

type Kind = keyof Relations;
const HOLDS: Readonly<Record<Exclude<Order, 'ne'>, readonly Kind[]>> = {
  eq: ['equal', 'bothNone'],
  lt: ['less'],
  le: ['less', 'equal'],
  gt: ['greater'],
  ge: ['greater', 'equal'],
};
const FAILS: Readonly<Record<Exclude<Order, 'ne'>, readonly Kind[]>> = {
  eq: ['less', 'greater', 'apart'],
  lt: ['equal', 'greater', 'apart', 'bothNone'],
  le: ['greater', 'apart', 'bothNone'],
  gt: ['equal', 'less', 'apart', 'bothNone'],
  ge: ['less', 'apart', 'bothNone'],
};

function some(relations: Relations, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => relations[kind]);
}

function relationsOf(left: Possible, right: Possible): Relations {
  const values = left.values === null || right.values === null ? NO_PAIR : ofValues(left.values, right.values);
  const oneNone = (left.none !== 'no' && right.values !== null) || (right.none !== 'no' && left.values !== null);
  return { ...values, apart: values.apart || oneNone, bothNone: left.none !== 'no' && right.none !== 'no' };
}

const NO_PAIR: Relations = { less: false, equal: false, greater: false, apart: false, bothNone: false };

function ofValues(left: Values, right: Values): Relations {
  if (left.kind === 'number' && right.kind === 'number') return ofIntervals(left.interval, right.interval, byNumber);
  if (left.kind === 'date' && right.kind === 'date') return ofIntervals(left.interval, right.interval, byDay);
  if (left.kind === 'text' && right.kind === 'text') return ofTexts(left.text, right.text);
  if (left.kind === 'options' && right.kind === 'options') return ofSets(left.options, right.options);
  if (left.kind === 'yesNo' && right.kind === 'yesNo') return ofSets(left.answers, right.answers);
  // Values of different kinds are never equal; the checker lets no such sentence pass.
  return { ...NO_PAIR, apart: true };
}

function ofIntervals<T>(left: Interval<T>, right: Interval<T>, order: Compare<T>): Relations {
  const points = isPoint(left, order) && isPoint(right, order);
  const equal = mayMeet(left, right, order);
  if (points && equal) return { ...NO_PAIR, equal };
  return { ...NO_PAIR, less: mayPrecede(left, right, order), equal, greater: mayPrecede(right, left, order) };
}

/** Full and half width are the same, and so is white space (language.md §1.5). */
function ofTexts(left: string | null, right: string | null): Relations {
  if (left === null || right === null) return { ...NO_PAIR, equal: true, apart: true };
  const same = sameWords(left, right);
  return { ...NO_PAIR, equal: same, apart: !same };
}

function ofSets<T>(left: readonly T[], right: readonly T[]): Relations {
  const equal = left.some((value) => right.includes(value));
  const apart = left.some((value) => right.some((other) => other !== value));
  return { ...NO_PAIR, equal, apart };
}
