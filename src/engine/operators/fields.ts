import { type OperatorPair, pair } from './pair.js';

/** Fields that stand for themselves, options, 有 and 没有, 已填报. */
export const fieldOperators: readonly OperatorPair[] = [
  pair('holds', ['holds', 'doesNotHold']),
  pair('oneOf', ['isOneOf', 'isNotOneOf'], (condition) => !condition.negated),
  pair('exists', ['exists', 'doesNotExist'], (condition) => !condition.negated),
  pair('stillAbsent', ['isStillAbsent', 'isNotStillAbsent']),
  pair('supplied', ['isSupplied', 'isNotSupplied']),
];
