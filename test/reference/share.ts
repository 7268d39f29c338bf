import { type Condition, NOT_APPLICABLE, type ShareOf } from '../../src/model/expression.js';
import { mayNotApply, truthIn } from './condition.js';
import type { Truth } from './kleene.js';
import { type Members, membersOf } from './members.js';
import { certainlyNotApplicable, openNumber, type Scalar, scalar } from './possible.js';
import { one, parseExact, rational, zero } from './rational.js';
import type { Scope } from './scope.js';
import { end, exactly, hull, type Span } from './span.js';

/** One way the list can turn out: how many members, and for how many of them the condition holds. */
interface Outcome {
  readonly holds: number;
  readonly members: number;
}

/** L中C的比例 (semantics.md §2): the tightest interval over every way the list can turn out. */
export function shareOf(share: ShareOf, scope: Scope): Scalar {
  const members = membersOf(share.list, scope);
  const records = members.records.map((member) => recordOf(member, share.condition));
  const outcomes = records.reduce((before, record) => before.flatMap((outcome) => extend(outcome, record)), [{ holds: 0, members: 0 }]);
  const error = records.some(({ isIn, holds }) => isIn !== 'false' && (isIn === 'error' || holds === 'error'));
  const mayBeEmpty = outcomes.some((outcome) => outcome.members === 0);
  if (mayBeEmpty && share.whenEmpty === null) return { ...openNumber, error };
  const spans = outcomes.map((outcome) => shareIn(outcome, members.moreMayExist));
  if (mayBeEmpty && share.whenEmpty === NOT_APPLICABLE) {
    const span = spans.reduce(hull, null);
    return span === null ? certainlyNotApplicable : scalar(span, { error, notApplicable: true });
  }
  const whenEmpty = mayBeEmpty && share.whenEmpty !== null ? exactly(parseExact(share.whenEmpty)) : null;
  return scalar([...spans, whenEmpty].reduce(hull, null), { error });
}

interface ShareRecord {
  readonly isIn: Truth;
  readonly holds: Truth;
}

/** A record for which the condition is 不适用 is out, and one for which it may be may be out. */
function recordOf({ isIn, scope }: Members['records'][number], condition: Condition): ShareRecord {
  const holds = truthIn(condition, scope);
  if (holds === 'notApplicable') return { isIn: 'false', holds };
  return { isIn: isIn === 'true' && mayNotApply(condition, scope) ? 'undetermined' : isIn, holds };
}

/** A possible member is in or out; a possible truth holds or fails. */
function extend(outcome: Outcome, { isIn, holds }: ShareRecord): Outcome[] {
  const next: Outcome[] = [];
  if (isIn !== 'true') next.push(outcome);
  if (isIn !== 'false' && holds !== 'false') next.push({ holds: outcome.holds + 1, members: outcome.members + 1 });
  if (isIn !== 'false' && holds !== 'true') next.push({ holds: outcome.holds, members: outcome.members + 1 });
  return distinct(next);
}

const distinct = (outcomes: readonly Outcome[]) => [...new Map(outcomes.map((o) => [`${o.holds}/${o.members}`, o])).values()];

/** Further members may all hold or all fail: towards 1 or 0, reached only while no known member stands against it. */
function shareIn({ holds, members }: Outcome, moreMayExist: boolean): Span | null {
  if (moreMayExist) return { low: end(zero, holds === 0), high: end(one, holds === members) };
  return members === 0 ? null : exactly(rational(holds, BigInt(members)));
}
