import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Node } from '../../syntax/sentence-tree.js';
import { numbersAgree, type Typed } from './comparison.js';
import { otherwise } from './otherwise.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { value } from './value.js';
import { likeUnits, type NumberValue, PLAIN_NUMBER, typeWords } from './value-type.js';

type ArithmeticNode = Extract<Node, { kind: 'arithmetic' }>;

/** ＋ － × ÷ on numbers of like units; × ÷ bind before ＋ －. */
export function arithmetic(scope: Scope, node: ArithmeticNode): Typed | null {
  const left = value(scope, node.left);
  const right = value(scope, node.right);
  if (left === null || right === null) return null;
  for (const [side, typed] of [
    [node.left, left],
    [node.right, right],
  ] as const) {
    if (typed.type.kind === 'number') continue;
    scope.report(
      F.wrongType(placeIn(scope, side), {
        words: wordsIn(scope, side),
        found: typeWords(typed.type),
        needed: { zh: '数', en: 'a number' },
      }),
    );
    return null;
  }
  const type = resultOf(scope, node, left, right);
  if (type === null) return null;
  const whenZero = node.whenZero === null ? null : otherwise(scope, node.whenZero);
  return {
    expression: {
      kind: 'arithmetic',
      operator: node.operator,
      left: left.expression,
      right: right.expression,
      whenZero,
      ...written(scope, node),
    },
    type,
  };
}

function resultOf(scope: Scope, node: ArithmeticNode, left: Typed, right: Typed): NumberValue | null {
  if (left.type.kind !== 'number' || right.type.kind !== 'number') return null;
  const [l, r] = [left.type, right.type];
  if (node.operator === '+' || node.operator === '-') {
    if (!numbersAgree(scope, { node: node.left, ...left }, l, { node: node.right, ...right }, r)) return null;
    const literal = l.literal && r.literal;
    return { kind: 'number', unit: l.unit ?? r.unit, percentage: l.percentage, literal, ratio: (l.ratio && r.ratio) || l.percentage };
  }
  if (node.operator === '*') return product(scope, node, l, r);
  return quotient(l, r);
}

function product(scope: Scope, node: ArithmeticNode, l: NumberValue, r: NumberValue): NumberValue | null {
  if (l.unit !== null && r.unit !== null) {
    const words = { left: wordsIn(scope, node.left), right: wordsIn(scope, node.right), leftUnit: l.unit, rightUnit: r.unit };
    scope.report(F.unlikeUnits(placeIn(scope, node), words));
    return null;
  }
  const unit = l.unit ?? r.unit;
  // 90%×2 is still a share of the whole; 90%×30人 is a number of people.
  const ratio = unit === null && (l.ratio || l.percentage || r.ratio || r.percentage);
  return { ...PLAIN_NUMBER, unit, literal: l.literal && r.literal, ratio };
}

function quotient(l: NumberValue, r: NumberValue): NumberValue {
  if (r.unit === null && l.unit !== null) return { ...PLAIN_NUMBER, unit: l.unit };
  if (l.unit !== null && r.unit !== null && !likeUnits(l.unit, r.unit)) return { ...PLAIN_NUMBER, unit: `${l.unit}/${r.unit}` };
  return { ...PLAIN_NUMBER, ratio: true };
}
