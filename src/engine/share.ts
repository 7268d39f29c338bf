import { Fraction } from 'fraction.js';
import { type AggregateOf, NOT_APPLICABLE, type ShareOf } from '../model/expression.js';
import type { Member, Members } from './answer.js';
import { hull, type Interval, point } from './interval.js';
import { isOpen } from './members.js';
import type { Note } from './note.js';
import { byNumber, exact, ONE, ZERO } from './number.js';
import { inapplicable, incomputable, type Possible, valued } from './possible.js';

/**
 * `L中C的比例` (semantics.md §2). Low: members certainly in and true ÷ (these + possible members whose C may be false).
 * High: possible members whose C may be true ÷ (these + certain members with C false). 未报全: low falls towards 0 and
 * high rises towards 1, without reaching it while one certain member speaks against it. Of an empty list: as declared.
 */
export function shareValue(expression: ShareOf, members: Members): Possible {
  const possible = members.records.filter((member) => member.membership !== 'false');
  const failed = possible.some((member) => member.membership === 'error' || member.truth === 'error');
  const mayBeEmpty = !possible.some((member) => member.membership === 'true' && !member.mayNotApply);
  const empty = mayBeEmpty ? expression.whenEmpty : null;
  const hasMembers = possible.length > 0 || isOpen(members);
  if (mayBeEmpty && empty === null) {
    const notes = [{ kind: 'shareOfEmptyList', text: expression.text, certain: !hasMembers } as const];
    const otherwise = hasMembers ? ({ kind: 'number', interval: interval(possible, isOpen(members)) } as const) : null;
    return { ...incomputable(notes), values: otherwise, failed };
  }
  if (empty === NOT_APPLICABLE) {
    const note = noValue(expression, !hasMembers);
    if (!hasMembers) return inapplicable([note]);
    const shared = valued({ kind: 'number', interval: interval(possible, isOpen(members)) });
    return { ...shared, notApplicable: 'maybe', failed, notes: [note] };
  }
  const shares = [...(hasMembers ? [interval(possible, isOpen(members))] : []), ...(empty === null ? [] : [point(exact(empty))])];
  const whole = shares.reduce((a, b) => hull(a, b, byNumber));
  return { ...valued({ kind: 'number', interval: whole }), failed };
}

/** The remark that a list is, or may be, empty, so that what is said of it is 不适用. */
export function noValue({ text, list }: ShareOf | AggregateOf, certain: boolean): Note {
  return { kind: 'noValue', text, why: 'emptyList', list: list.list, certain };
}

/** The shares a list with at least one member can have. */
function interval(possible: readonly Member[], open: boolean): Interval<Fraction> {
  const certain = possible.filter((member) => member.membership === 'true');
  const surelyTrue = certain.filter((member) => member.truth === 'true').length;
  const maybeFalse = possible.filter((member) => member.truth !== 'true').length;
  const maybeTrue = possible.filter((member) => member.truth !== 'false').length;
  const surelyFalse = certain.filter((member) => member.truth === 'false').length;
  if (open) return { low: ZERO, lowOpen: surelyTrue > 0, high: ONE, highOpen: surelyFalse > 0 };
  return {
    // With nothing against it (nothing for it) a list that has a member at all has the share 1 (0).
    low: surelyTrue + maybeFalse === 0 ? ONE : new Fraction(surelyTrue, surelyTrue + maybeFalse),
    lowOpen: false,
    high: maybeTrue + surelyFalse === 0 ? ZERO : new Fraction(maybeTrue, maybeTrue + surelyFalse),
    highOpen: false,
  };
}
