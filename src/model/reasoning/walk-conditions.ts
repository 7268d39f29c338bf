import type { Condition, Expression, ListExpression, Quantified } from '../expression.js';
import { comesOut, type Goal } from './goal.js';
import { mayHoldNoPeriod } from './period-ways.js';

/** A condition where it stands. */
export interface Standing {
  readonly condition: Condition;
  /** What is true of every record it is asked of: the filters of the list before it. */
  readonly given: readonly Goal[];
  /** What the whole it stands in tells already: that it can come out true there, or false. */
  readonly known: { readonly holds: boolean; readonly fails: boolean };
}

/** In: a condition that may hold and may fail. Out: those one step inside it; a definition's own are its parts. */
export function conditionsInside({ condition, given }: Standing): readonly Standing[] {
  const here = (one: Condition, holds: boolean, fails: boolean): Standing => ({ condition: one, given, known: { holds, fails } });
  switch (condition.kind) {
    case 'and':
    case 'or':
      // Where all of them hold together each can, and where all fail each can.
      return condition.items.map((item) => here(item, condition.kind === 'and', condition.kind === 'or'));
    case 'countedItems':
      return condition.items.map((item) => here(item, false, false));
    case 'not':
      return [here(condition.item, true, true)];
    case 'definedCondition':
      return [here(condition.body, true, true)];
    case 'eachPeriod':
      return [here(condition.condition, !mayHoldNoPeriod(condition.window), true)];
    case 'comparison':
      return [condition.left, condition.right].flatMap(insideExpression);
    case 'deadline':
      return [condition.subject, condition.base].flatMap(insideExpression);
    case 'stillAbsent':
      return insideExpression(condition.base);
    case 'quantified':
      return insideList(condition.list, condition.condition, condition.quantifier);
    default:
      return [];
  }
}

function insideExpression(expression: Expression): readonly Standing[] {
  switch (expression.kind) {
    case 'arithmetic':
      return [expression.left, expression.right].flatMap(insideExpression);
    case 'dateShift':
      return insideExpression(expression.base);
    case 'definedValue':
      return insideExpression(expression.body);
    case 'count':
    case 'share':
    case 'aggregate':
      return insideList(expression.list, expression.condition, null);
    default:
      return [];
  }
}

/**
 * Each filter is asked of the records that pass those before it, the condition of those that pass them all. Since the
 * sentence may go either way, some record can pass the filters and fail 每's condition, or meet that of the others.
 */
function insideList(
  { filters }: ListExpression,
  condition: Condition | null,
  quantifier: Quantified['quantifier'] | null,
): readonly Standing[] {
  const before = (i: number) => filters.slice(0, i).map((filter) => comesOut(filter, true));
  const asked = filters.map((filter, i) => ({ condition: filter, given: before(i), known: { holds: quantifier !== null, fails: false } }));
  if (condition === null) return asked;
  const known = { holds: quantifier !== null && quantifier !== 'every', fails: quantifier === 'every' };
  return [...asked, { condition, given: before(filters.length), known }];
}
