import type { OperatorPair } from './pair.js';

/** Any condition, put to the whole sheet: what no other pair asks. */
export const generalOperators: readonly OperatorPair[] = [
  { positive: 'isTrue', negative: 'isFalse', asks: () => true, agrees: () => true },
];
