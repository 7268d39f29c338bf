import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import { rewrite, safely } from '../../diagnostics/rewrite.js';
import type { Node, QuantifierWord } from '../../syntax/sentence-tree.js';
import { wholeOf } from '../exact.js';
import type { Bound, Condition, Quantified } from '../expression.js';
import type { List } from '../vocabulary.js';
import { condition } from './condition.js';
import { inRecord, listOf } from './lists.js';
import { reportOutside } from './outside.js';
import { nameHere, placeIn, type Scope, wordsIn, written } from './scope.js';
import { likeUnits } from './value-type.js';
import type { UsedWindow } from './windows.js';

/** 每名L满足C, 没有L, 至少三件L满足C; under `window` when one is bound to it. */
export function quantified(scope: Scope, node: Extract<Node, { kind: 'quantified' }>, window: UsedWindow | null): Condition | null {
  const used = listOf(scope, node.list, window);
  const count = countOf(scope, node);
  if (used === null || count === undefined) return null;
  reportMeasure(scope, node, used.list);
  if (node.condition === null && node.quantifier === 'every') {
    scope.report(F.everyWithoutCondition(placeIn(scope, node), { measure: used.list.measure, list: wordsIn(scope, node.list) }));
    return null;
  }
  const inner = inRecord(scope, used.list);
  if (node.condition !== null && reportOutside(inner, node.condition, used.list)) return null;
  const satisfied = node.condition === null ? null : condition(inner, node.condition);
  if (node.condition !== null && satisfied === null) return null;
  return {
    kind: 'quantified',
    quantifier: kindOf(node.quantifier),
    count,
    list: used.expression,
    condition: satisfied,
    ...written(scope, node),
  };
}

function kindOf(word: QuantifierWord): Quantified['quantifier'] {
  return word === 'every' || word === 'none' || word === 'some' ? word : 'counted';
}

/** The bound of 至少三; null for the other quantifiers, undefined (reported) where it is no whole number. */
function countOf(scope: Scope, node: Extract<Node, { kind: 'quantified' }>): Bound | null | undefined {
  if (node.quantifier !== 'atLeast' && node.quantifier !== 'atMost' && node.quantifier !== 'exactly') return null;
  const n = wholeOf(node.n?.exact ?? '', 999_999_999);
  // 至少0 holds always: most likely a slip.
  if (n !== null && (n > 0 || node.quantifier !== 'atLeast')) return { rule: node.quantifier, n };
  const span = node.n ?? node;
  scope.report(F.wholeNumberNeeded(placeIn(scope, span), { words: wordsIn(scope, span) }));
  return undefined;
}

function reportMeasure(scope: Scope, node: Extract<Node, { kind: 'quantified' }>, list: List): void {
  const { measure } = node;
  if (measure === null || list.measure === '') return;
  if (measure.text === list.measure) nameHere(scope, measure, { kind: 'measure', list: list.key }, list.measure);
  if (likeUnits(measure.text, list.measure)) return;
  const place = placeIn(scope, measure);
  const edits = [safely(rewrite(place, list.measure))];
  scope.report(F.wrongMeasure(place, { list: list.name, declared: list.measure, found: measure.text }, { edits }));
}
