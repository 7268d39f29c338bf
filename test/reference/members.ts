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
    records: fact.records.map((record) => ({ record, scope: inside(scope, record, list.list), isIn: isMember(list, record, scope) })),
    moreMayExist: fact.state !== 'known',
  };
}

/** A member lies in the window, passes every filter, and is the own of the innermost record of the list that this one 属于. */
function isMember(list: ListExpression, record: RecordFact, scope: Scope): Truth {
  const filters = list.filters.map((filter: Condition) => passing(truthIn(filter, inside(scope, record, list.list)), 'false'));
  return and([...filters, isInWindow(list, record, scope), isOwn(list, record, scope)]);
}

function isOwn(list: ListExpression, record: RecordFact, scope: Scope): Truth {
  const { parent } = listOf(scope, list.list);
  const at = parent === null ? -1 : scope.homes.indexOf(parent.list);
  if (parent === null || at < 0) return 'true';
  return and(
    parent.links.map(({ own, parents }) => {
      const [a, b] = [record.fields[own], scope.records[at]?.fields[parents]];
      if (a?.state !== 'known' || b?.state !== 'known' || a.value.kind !== 'text' || b.value.kind !== 'text') return 'undetermined';
      return a.value.text === b.value.text ? 'true' : 'false';
    }),
  );
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
