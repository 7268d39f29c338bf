import type { CstNode } from '../../../../grammar/parser.js';
import { aggregate } from '../../../model/meaning/aggregate.js';
import { condition } from '../../../model/meaning/condition.js';
import { type Resolved, resolve } from '../../../model/meaning/names.js';
import type { Scope } from '../../../model/meaning/scope.js';
import { value } from '../../../model/meaning/value.js';
import type { ValueType } from '../../../model/meaning/value-type.js';
import { windowOf } from '../../../model/meaning/windows.js';
import { all, maybe, token } from '../../../syntax/read-tree/cst.js';
import { ORDER_WORDS } from '../../../syntax/read-tree/sentence.js';
import { OPERATORS, product, sum } from '../../../syntax/read-tree/values.js';
import type { Node } from '../../../syntax/sentence-tree.js';
import { type Fit, nameNode, type Spot, sound } from './spot.js';

/** What is asked of a value where it stands: `kind` null: nothing; else a value of this kind that fits into what stands around it. */
export interface Need {
  readonly kind: ValueType['kind'] | null;
  /** The smallest sentence around the value that must have a meaning; null: any value of the kind will do. */
  readonly around: ((node: Node) => Node) | null;
  /** What it is compared with. */
  readonly left?: Node;
}

const ANYTHING: Need = { kind: null, around: null };

/** What the place of an operand asks for. In: the index of its `primary` on the path. */
export function needAt(spot: Spot, scope: Scope, primary: number): Need {
  const { path } = spot;
  for (let i = primary - 1; i >= 0; i--) {
    const node = path[i] as CstNode;
    const outer = path[i - 1];
    if (node.name === 'shiftEnglish' || node.name === 'stillAbsent' || node.name === 'stillAbsentEnglish')
      return { kind: 'date', around: null };
    if (node.name === 'sum' || node.name === 'product') {
      const operated = arithmeticNeed(node, path);
      if (operated !== null) return operated;
    } else if ((node.name === 'order' || node.name === 'choice' || node.name === 'deadline') && outer !== undefined) {
      return comparedNeed(scope, node, outer);
    } else if (node.name === 'comparison') {
      // A parenthesis at the place of a value holds a value: its need is that of the parenthesis.
      if (outer?.name !== 'link' || path[i - 2]?.name !== 'chain' || path[i - 3]?.name !== 'paren') return ANYTHING;
      if (all(path[i - 2] as CstNode, 'link').length > 0) return ANYTHING;
      i -= 2;
    } else if (!['shifted', 'primary', 'paren'].includes(node.name)) return ANYTHING;
  }
  return ANYTHING;
}

function arithmeticNeed(node: CstNode, path: readonly CstNode[]): Need | null {
  const sign = Object.keys(OPERATORS).find((name) => token(node, name) !== null);
  const operator = sign === undefined ? undefined : OPERATORS[sign];
  if (operator === undefined) return null;
  const parts =
    node.name === 'sum'
      ? all(node, 'product')
          .filter((part) => !path.includes(part))
          .map(product)
      : [];
  const left = parts.at(-1);
  if (left === undefined) return { kind: 'number', around: null };
  return {
    kind: 'number',
    around: (right) => ({ kind: 'arithmetic', operator, left, right, whenZero: null, start: left.start, end: right.end }),
  };
}

function comparedNeed(scope: Scope, node: CstNode, comparison: CstNode): Need {
  const left = leftOf(comparison);
  if (left === null) return ANYTHING;
  const kind = typeOf(scope, left)?.kind ?? null;
  const span = (right: Node) => ({ start: left.start, end: right.end });
  if (node.name === 'deadline') {
    // 在90%以上 compares figures; 在D之后15日内 and 在D以前 begin with a date.
    if (kind === 'number')
      return { kind, around: (right) => ({ kind: 'order', order: 'ge', ofDates: false, left, right, ...span(right) }) };
    return { kind: 'date', left, around: null };
  }
  if (node.name === 'choice') {
    const negated = token(node, 'IsNot') !== null || token(node, 'NotOneOf') !== null;
    const several = token(node, 'OneOf') !== null || token(node, 'NotOneOf') !== null;
    return { kind, left, around: (right) => ({ kind: 'choice', negated, several, left, options: [], right, ...span(right) }) };
  }
  const word = Object.keys(ORDER_WORDS).find((name) => token(node, name) !== null);
  const { order, ofDates } = ORDER_WORDS[word ?? ''] ?? { order: 'eq', ofDates: false };
  return { kind, left, around: (right) => ({ kind: 'order', order, ofDates, left, right, ...span(right) }) };
}

/** The left side of a comparison, where it is whole. */
export function leftOf(comparison: CstNode): Node | null {
  const left = maybe(comparison, 'sum');
  return left === null ? null : sum(left);
}

/** The type of a value; of 近三个年度每年培训的数量 that of the figure of one year. Null where it is no value. */
export function typeOf(scope: Scope, node: Node): ValueType | null {
  if (node.kind !== 'windowed' || node.target.kind !== 'aggregate') return value(scope, node)?.type ?? null;
  const bound = windowOf(scope, node.window);
  return bound === null ? null : (aggregate(scope, node.target, bound)?.type ?? null);
}

/** Whether a value, written as `node`, is what the place needs. */
export function serves(scope: Scope, need: Need, node: Node): boolean {
  if (need.around !== null) {
    const whole = need.around(node);
    return sound(scope, (inner) => (whole.kind === 'arithmetic' ? value(inner, whole) : condition(inner, whole)));
  }
  return sound(scope, (inner) => {
    const found = value(inner, node);
    return found !== null && (need.kind === null || found.type.kind === need.kind) ? found : null;
  });
}

/** A field or a defined name at the place of an operand: how far off it is declared, 0 in the innermost record. */
export function nameFits(spot: Spot, primary: number): Fit {
  const node = nameNode(spot);
  const fits = spot.scopes().map((scope) => {
    const found = resolve(scope, node.word);
    if (found === null) return null;
    if (found.kind === 'defined' && found.defined.kind === 'list') return null;
    if (!isTheOne(spot, found)) return null;
    const need = needAt(spot, scope, primary);
    if ((need.kind !== null || need.around !== null) && !serves(scope, need, node)) return null;
    // A value is hardly compared with itself.
    const itself = need.left?.kind === 'name' && need.left.word.text === node.word.text ? 60 : 0;
    return distance(scope, found.kind === 'defined' ? null : found.field.list) + itself;
  });
  return best(fits);
}

/** One word may be a field of several lists; the candidate is one of them. */
function isTheOne({ candidate: { stands } }: Spot, found: Resolved): boolean {
  if (stands.kind !== 'field' && stands.kind !== 'negative') return found.kind === 'defined';
  return found.kind === stands.kind && found.field.key === stands.field.key && found.field.list === stands.field.list;
}

function distance({ records }: Scope, list: string | null): number {
  const up = records.findIndex(({ key }) => key === list);
  return up < 0 ? records.length : up;
}

export function best(fits: readonly Fit[]): Fit {
  const known = fits.filter((fit) => fit !== null);
  return known.length === 0 ? null : Math.min(...known);
}
