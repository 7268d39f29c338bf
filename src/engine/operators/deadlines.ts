import { type OperatorPair, pair } from './pair.js';

/** X在D之后N日内, X在D以前. */
export const deadlineOperators: readonly OperatorPair[] = [
  pair('deadline', ['isWithin', 'isNotWithin'], undefined, ({ form }) => form === 'within'),
  pair('deadline', ['isBy', 'isNotBy'], undefined, ({ form }) => form === 'by'),
];
