import type { RecordFact } from '../../src/facts/facts.js';
import type { Condition, ListExpression } from '../../src/model/expression.js';
import { truthIn } from './condition.js';
import { readFact } from './field.js';
import { and, type Truth } from './kleene.js';
import type { Scalar } from './possible.js';
import { fieldOf, inside, listOf, must, type Scope } from './scope.js';
import { daysOf, liesIn } from './windows.js';

/** The records of a list expression, each with whether it is one of its members. */
export interface Members {
  readonly records: readonly { readonly record: RecordFact; readonly scope: Scope; readonly isIn: Truth }[];
  /** 未报全 or unknown: further members may exist, about which nothing is known. */
  readonly moreMayExist: boolean;
}

export function membersOf(list: ListExpression, scope: Scope): Members {
  const fact = must(scope.facts.lists[list.list], list.list);
  return {
    records: fact.records.map((record) => ({ record, scope: inside(scope, record), isIn: isMember(list, record, scope) })),
    moreMayExist: fact.state !== 'known',
  };
}

/** A member lies in the window and passes every filter. */
function isMember(list: ListExpression, record: RecordFact, scope: Scope): Truth {
  const filters = list.filters.map((filter: Condition) => passing(truthIn(filter, inside(scope, record)), 'false'));
  return and([...filters, isInWindow(list, record, scope)]);
}

function isInWindow(list: ListExpression, record: RecordFact, scope: Scope): Truth {
  if (list.window === null) return 'true';
  const ref = { list: list.list, field: must(listOf(scope, list.list).datedBy ?? undefined, 'a 计时 date') };
  const date = readFact(fieldOf(scope, ref), must(record.fields[ref.field], ref.field), scope.on);
  return liesIn(date as Scalar, daysOf(list.window, scope.on, scope.period));
}

/** A record for which a condition is 不适用 is not in the list: `out` is the truth by which it counts for nothing. */
export function passing(truth: Truth, out: 'true' | 'false'): Truth {
  return truth === 'notApplicable' ? out : truth;
}

/** For each record, whether it is a member for which the condition holds. */
export function memberTruths(members: Members, condition: Condition | null): Truth[] {
  return members.records.map(({ scope, isIn }) => (condition === null ? isIn : and([isIn, passing(truthIn(condition, scope), 'false')])));
}
