import { Operator } from 'json-rules-engine';
import type { Condition } from '../../model/expression.js';
import { decide } from '../decide.js';
import { contextOf } from '../fact-values.js';
import { conditionOf } from '../values.js';
import { comparisonOperators } from './comparisons.js';
import { deadlineOperators } from './deadlines.js';
import { fieldOperators } from './fields.js';
import { generalOperators } from './general.js';
import { listOperators } from './lists.js';
import { nameOf, type OperatorPair, wantedBy } from './pair.js';

/** All pairs; the first that asks a condition takes it, so the general one stands last. */
const PAIRS: readonly OperatorPair[] = [
  ...fieldOperators,
  ...comparisonOperators,
  ...deadlineOperators,
  ...listOperators,
  ...generalOperators,
];

/**
 * The operators of the compiled rules: `for (const operator of operators) engine.addOperator(operator)`. Each asks
 * whether its condition is certainly so. None throws (that would reject the engine's whole run): where something goes
 * wrong it answers “no” on both rails, and the cause is kept with the sheet.
 */
export const operators: readonly Operator[] = PAIRS.flatMap((each) => [operator(each, each.positive), operator(each, each.negative)]);

/** The name of the operator that asks whether the condition is certainly `wanted`. */
export function operatorFor(condition: Condition, wanted: 'true' | 'false'): string {
  const found = PAIRS.find((each) => each.asks(condition));
  return found === undefined ? 'isTrue' : nameOf(found, condition, wanted);
}

/** What an operator wants its condition to be: `true` or `false`. */
export function wantedFor(name: string, condition: Condition): 'true' | 'false' {
  const found = PAIRS.find((each) => each.positive === name || each.negative === name);
  return found !== undefined && wantedBy(found, name, condition) === 'true' ? 'true' : 'false';
}

function operator(operators: OperatorPair, name: string): Operator {
  return new Operator(name, (fact: unknown, value: unknown) => {
    const [context, condition] = [contextOf(fact), conditionOf(value)];
    if (context === null || condition === null) return false;
    return decide(condition, context).truth === wantedBy(operators, name, condition);
  });
}
