import type { Condition, Expression } from '../../model/expression.js';
import type { Model } from '../../model/model.js';
import type { Day } from '../../text/place.js';

/** A 截止 of the set: the last day, and the 推选 that states it; null: the command named it. */
export interface LastDay {
  readonly day: Day;
  readonly selection: string | null;
}

/**
 * The earliest last day that the 截止 of a 推选 names as a fixed date: X不晚于D, X在D以前. Null where the set states none: a last day
 * that hangs on a fact is known only with that fact.
 */
export function lastDayOf({ selections }: Model): LastDay | null {
  const all = selections.flatMap(({ name, deadline }) => {
    const day = deadline === null ? null : lastDayIn(deadline);
    return day === null ? [] : [{ day, selection: name }];
  });
  return all.reduce<LastDay | null>((first, one) => (first === null || one.day < first.day ? one : first), null);
}

/** Of conditions that must all hold the earliest; of alternatives and negations nothing can be said. */
function lastDayIn(condition: Condition): Day | null {
  switch (condition.kind) {
    case 'and':
      return earliest(condition.items.map(lastDayIn));
    case 'definedCondition':
      return lastDayIn(condition.body);
    case 'comparison':
      if (condition.operator === 'le') return fixed(condition.right);
      return condition.operator === 'ge' ? fixed(condition.left) : null;
    case 'deadline':
      return condition.form === 'by' ? fixed(condition.base) : null;
    default:
      return null;
  }
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}

function fixed(expression: Expression): Day | null {
  return expression.kind === 'date' ? expression.day : null;
}
