import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import type { Condition } from '../expression.js';
import { condition } from './condition.js';
import { quantified } from './quantified.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { childrenOf, listUsed } from './walk-tree.js';
import { type UsedWindow, windowOf } from './windows.js';

type Windowed = Extract<Node, { kind: 'windowed' }>;

/** 近三年没有处分, 近三个年度每年至少一次培训, 近三年（…）. */
export function windowed(scope: Scope, node: Windowed): Condition | null {
  const window = windowOf(scope, node.window);
  if (window === null) return null;
  const inside = (bound: UsedWindow) => {
    if (node.target.kind === 'quantified') return quantified(scope, node.target, bound);
    // 没有公开日期 asks for a field, though it reads like 没有处分.
    if (['supplied', 'exists', 'paren'].includes(node.target.kind) && !namesList(node.target)) {
      scope.report(F.windowOnNothing(placeIn(scope, node.window), { window: wordsIn(scope, node.window) }));
      return null;
    }
    return condition({ ...scope, window: bound }, node.target);
  };
  return overPeriods(scope, node, window, inside);
}

/**
 * The condition in each period where the window says 每年, else the condition itself under the window. `inside`
 * makes it for the window its list is to take.
 */
export function overPeriods(
  scope: Scope,
  node: Node,
  window: UsedWindow,
  inside: (bound: UsedWindow) => Condition | null,
): Condition | null {
  const here = written(scope, node);
  if (window.each === null) {
    const bare = inside(window);
    return bare === null ? null : { ...bare, ...here };
  }
  const held = inside({ ...window, window: { kind: 'period' }, each: null });
  return held === null
    ? null
    : { kind: 'eachPeriod', window: window.window, each: window.each, interpretation: window.interpretation, condition: held, ...here };
}

function namesList(node: Node): boolean {
  return listUsed(node) !== null || childrenOf(node).some(namesList);
}
