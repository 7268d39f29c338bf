import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import { safely } from '../../diagnostics/rewrite.js';
import type { Node, Span } from '../../syntax/sentence-tree.js';
import type { Condition, Expression, Order } from '../expression.js';
import { placeIn, type Scope, wordsIn, written } from './scope.js';
import { value } from './value.js';
import { likeUnits, type NumberValue, typeWords, type ValueType } from './value-type.js';
import { overPeriods } from './windowed.js';
import { windowOf } from './windows.js';

/** A value with its type. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ValueType;
}

type Ordered = Extract<Node, { kind: 'order' }>;

/** 不少于 … ≥, 早于 …, 等于: two values of one type and unit. */
export function ordered(scope: Scope, node: Ordered): Condition | null {
  // 近三个年度每年培训的数量不少于1: the periods are around the whole comparison.
  if (node.left.kind === 'windowed') {
    const { target } = node.left;
    const window = windowOf(scope, node.left.window);
    if (window === null) return null;
    return overPeriods(scope, node, window, (bound) => ordered({ ...scope, window: bound }, { ...node, left: target }));
  }
  const left = value(scope, node.left);
  const right = value(scope, node.right);
  if (left === null || right === null) return null;
  if (node.ofDates && !bothDates(scope, node, left, right)) return null;
  return comparison(scope, node, node.order, { node: node.left, ...left }, { node: node.right, ...right });
}

interface Side extends Typed {
  readonly node: Span;
}

/** The comparison of two values, or null with a finding where they cannot be compared. */
export function comparison(scope: Scope, span: Span, operator: Order, left: Side, right: Side): Condition | null {
  if (!comparable(scope, operator, left, right)) return null;
  return { kind: 'comparison', operator, left: left.expression, right: right.expression, ...written(scope, span) };
}

function bothDates(scope: Scope, node: Ordered, left: Typed, right: Typed): boolean {
  for (const [side, typed] of [
    [node.left, left],
    [node.right, right],
  ] as const) {
    if (typed.type.kind === 'date') continue;
    scope.report(
      F.wrongType(placeIn(scope, side), {
        words: wordsIn(scope, side),
        found: typeWords(typed.type),
        needed: { zh: '日期', en: 'a date' },
      }),
    );
    return false;
  }
  return true;
}

function comparable(scope: Scope, operator: Order, left: Side, right: Side): boolean {
  if (left.type.kind === 'number' && right.type.kind === 'number') return numbersAgree(scope, left, left.type, right, right.type);
  const same = left.type.kind === right.type.kind;
  const ordered = left.type.kind === 'date' || ((operator === 'eq' || operator === 'ne') && left.type.kind === 'text');
  if (same && ordered) return true;
  const wrong = left.type.kind === 'date' || left.type.kind === 'number' || (left.type.kind === 'text' && !same) ? right : left;
  const needed = wrong === right ? typeWords(left.type) : { zh: '可以比较大小的数或者日期', en: 'a number or a date' };
  scope.report(F.wrongType(placeIn(scope, wrong.node), { words: wordsIn(scope, wrong.node), found: typeWords(wrong.type), needed }));
  return false;
}

/** A figure takes the unit of the other side, but never the percent sign (language.md §5). */
export function numbersAgree(scope: Scope, left: Side, l: NumberValue, right: Side, r: NumberValue): boolean {
  if (l.percentage !== r.percentage) {
    const [bare, type] = l.percentage ? [right, r] : [left, l];
    if (type.ratio) return true;
    if (type.literal && type.unit === null) return reportBare(scope, bare);
    return reportUnits(scope, left, right);
  }
  return likeUnits(l.unit, r.unit) || reportUnits(scope, left, right);
}

function reportBare(scope: Scope, bare: Side): false {
  const place = placeIn(scope, bare.node);
  const exact = bare.expression.kind === 'number' ? bare.expression.exact : wordsIn(scope, bare.node);
  // 0.9 may be 0.9% or 90%; 90 is hardly 9000%.
  const small = /^0(\.\d+)?$|^1(\.0+)?$/.test(exact);
  const readings = small ? [`${exact}%`, `${shiftTwo(exact)}%`] : [`${exact}%`];
  const offered = readings.map((text) => ({ zh: `改为${text}`, en: `write ${text}`, replacements: [{ place, text }] }));
  const edits = readings.length === 1 ? offered.map(safely) : offered;
  scope.report(
    F.barePercentage(
      place,
      { words: wordsIn(scope, bare.node), readings: { zh: readings.join('或者'), en: readings.join(' or ') } },
      { edits },
    ),
  );
  return false;
}

/** 0.9 → 90, in figures only. */
function shiftTwo(exact: string): string {
  const [whole = '0', decimals = ''] = exact.split('.');
  const moved = `${whole}${decimals.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return decimals.length > 2 ? `${moved}.${decimals.slice(2)}` : moved;
}

function reportUnits(scope: Scope, left: Side, right: Side): false {
  const unit = (type: ValueType) => {
    if (type.kind === 'number' && !type.percentage && type.unit === null) return { zh: '没有单位的数', en: 'no unit' };
    return type.kind === 'number' && type.unit !== null ? type.unit : typeWords(type);
  };
  const words = {
    left: wordsIn(scope, left.node),
    right: wordsIn(scope, right.node),
    leftUnit: unit(left.type),
    rightUnit: unit(right.type),
  };
  scope.report(F.unlikeUnits(placeIn(scope, right.node), words));
  return false;
}
