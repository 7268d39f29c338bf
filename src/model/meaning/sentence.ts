import type { Node } from '../../syntax/sentence-tree.js';
import type { Condition } from '../expression.js';
import { condition } from './condition.js';
import { reportMixed } from './mixed.js';
import { reportNotBeforeChain } from './not-before-chain.js';
import { reportUnwindowed } from './outside-window.js';
import { regroup } from './regroup.js';
import type { Scope } from './scope.js';

/** The meaning of a whole sentence in a scope: first that its words join in one way only, then what they say. */
export function meantIn(scope: Scope, written: Node): Condition | null {
  const node = regroup(scope.meaning, written);
  const unclear = [reportMixed(scope, node), reportNotBeforeChain(scope, node), reportUnwindowed(scope, node)];
  const found = condition(scope, node);
  return unclear.includes(true) ? null : found;
}
