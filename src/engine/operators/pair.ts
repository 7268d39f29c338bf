import type { Condition } from '../../model/expression.js';
import type { Truth } from '../truth.js';

/**
 * Two operators of the compiled rules, each the other's logical negation (which on none is not the reversed
 * comparison, semantics.md §6). Each answers true only where it is certain.
 */
export interface OperatorPair {
  readonly positive: string;
  readonly negative: string;
  /** Whether the pair asks conditions like this one. */
  readonly asks: (condition: Condition) => boolean;
  /** Whether the condition itself says what `positive` says (有 does, 没有 says the negation). */
  readonly agrees: (condition: Condition) => boolean;
}

/** A pair for all conditions of one kind, of which those that `agrees` names are put positively. */
export function pair<K extends Condition['kind']>(
  kind: K,
  [positive, negative]: readonly [string, string],
  agrees: (condition: Extract<Condition, { kind: K }>) => boolean = () => true,
  asks: (condition: Extract<Condition, { kind: K }>) => boolean = () => true,
): OperatorPair {
  const isKind = (condition: Condition): condition is Extract<Condition, { kind: K }> => condition.kind === kind;
  return {
    positive,
    negative,
    asks: (condition) => isKind(condition) && asks(condition),
    agrees: (condition) => isKind(condition) && agrees(condition),
  };
}

/** The operator that asks whether the condition is certainly `wanted`. */
export function nameOf(operators: OperatorPair, condition: Condition, wanted: 'true' | 'false'): string {
  return operators.agrees(condition) === (wanted === 'true') ? operators.positive : operators.negative;
}

/** What an operator of this name wants the condition to be. */
export function wantedBy(operators: OperatorPair, name: string, condition: Condition): Truth {
  return operators.agrees(condition) === (name === operators.positive) ? 'true' : 'false';
}
