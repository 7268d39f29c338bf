import type { Bound } from '../model/expression.js';
import type { Members } from './answer.js';
import { between, type Interval } from './interval.js';
import { isOpen, joint } from './members.js';
import { type Fraction, whole } from './number.js';
import { type Possible, valued } from './possible.js';
import { allSkipped, fromOutcomes, type Truth } from './truth.js';

/** How many: from the certain to the possible; `most` null = no upper end. */
export interface Count {
  readonly least: number;
  readonly most: number | null;
  /** An error took part in what is uncertain. */
  readonly failed: boolean;
}

/**
 * Counts the certain and the possible (semantics.md §2). `open`: further ones may exist, so there is no upper end.
 */
export function countOf(truths: readonly Truth[], open: boolean): Count {
  const least = truths.filter((truth) => truth === 'true').length;
  const most = truths.filter((truth) => truth !== 'false').length;
  return { least, most: open ? null : most, failed: truths.includes('error') };
}

/** The count of those members for which the condition holds. */
export function countMembers(members: Members): Count {
  return countOf(members.records.map(joint), isOpen(members));
}

/** 以下至少两项满足: items that are 不适用 are not counted; where none is left, the whole is (semantics.md §2.4). */
export function countItems(truths: readonly Truth[], mayNotApply: boolean, bound: Bound): Truth {
  if (allSkipped(truths)) return 'notApplicable';
  const counted = truths.filter((truth) => truth !== 'notApplicable');
  // While each of them may still be 不适用, no count of them decides.
  if (mayNotApply) return counted.includes('error') ? 'error' : 'undetermined';
  return meets(countOf(counted, false), bound);
}

/** 至少, 至多, 恰好 on a count. */
export function meets(count: Count, bound: Bound): Truth {
  const mayBe = RULES[bound.rule];
  const [mayHold, mayFail] = mayBe(count.least, count.most ?? Number.POSITIVE_INFINITY, bound.n);
  return fromOutcomes(mayHold, mayFail, count.failed);
}

/** The count as a value of an expression. */
export function countValue(members: Members): Possible {
  const count = countMembers(members);
  const interval: Interval<Fraction> = between(whole(count.least), count.most === null ? null : whole(count.most));
  return { ...valued({ kind: 'number', interval }), failed: count.failed };
}

/** For each rule: whether some count of the interval meets the bound, and whether some does not. */
const RULES: Readonly<Record<Bound['rule'], (least: number, most: number, n: number) => readonly [boolean, boolean]>> = {
  atLeast: (least, most, n) => [most >= n, least < n],
  atMost: (least, most, n) => [least <= n, most > n],
  exactly: (least, most, n) => [least <= n && n <= most, least !== n || most !== n],
};
