import type { Order } from '../../src/model/expression.js';
import { agreed, not, type Truth, truthOf } from './kleene.js';
import { isNotApplicable, type Possible, type Scalar, type WordsPossible } from './possible.js';
import { mayBeEqual, mayBeLess } from './span.js';

/** A comparison decides as soon as every pair of possibilities decides (semantics.md §2). */
export function compare(operator: Order, left: Possible, right: Possible): Truth {
  if (operator === 'ne') return not(compare('eq', left, right));
  if (left.kind === 'words' && right.kind === 'words') return agreed(equalWords(left, right));
  if (left.kind !== 'scalar' || right.kind !== 'scalar') throw new Error('words are compared with words only');
  if (isNotApplicable(left) || isNotApplicable(right)) return 'notApplicable';
  if (failedWholly(left) || failedWholly(right)) return 'error';
  const error = left.error || right.error;
  return left.open || right.open || left.notApplicable || right.notApplicable
    ? agreed([], error)
    : agreed(pairs(operator, left, right), error);
}

/** None equals only none; an order with none on either side is false (§2). */
function pairs(operator: Order, left: Scalar, right: Scalar): Truth[] {
  const outcomes: Truth[] = [];
  if (left.none && right.none) outcomes.push(truthOf(operator === 'eq'));
  if ((left.none && right.span !== null) || (right.none && left.span !== null)) outcomes.push('false');
  return [...outcomes, ...valuePairs(operator, left, right)];
}

function valuePairs(operator: Order, left: Scalar, right: Scalar): Truth[] {
  if (left.span === null || right.span === null) return [];
  const possible = {
    less: mayBeLess(left.span, right.span),
    equal: mayBeEqual(left.span, right.span),
    greater: mayBeLess(right.span, left.span),
  };
  const relations = (['less', 'equal', 'greater'] as const).filter((relation) => possible[relation]);
  return relations.map((relation) => truthOf(holdsFor[operator].includes(relation)));
}

const holdsFor: Readonly<Record<Order, readonly string[]>> = {
  eq: ['equal'],
  ne: ['less', 'greater'],
  lt: ['less'],
  le: ['less', 'equal'],
  gt: ['greater'],
  ge: ['greater', 'equal'],
};

function equalWords(left: WordsPossible, right: WordsPossible): Truth[] {
  const outcomes: Truth[] = [];
  for (const a of alternatives(left)) {
    for (const b of alternatives(right)) outcomes.push(sameWord(a, b));
  }
  return outcomes;
}

function sameWord(a: string | symbol, b: string | symbol): Truth {
  const open = (a === any && b !== none) || (b === any && a !== none);
  return open ? 'undetermined' : truthOf(a === b);
}

/** Is the word one of these? 属于, 是 and 已公开; none is no option at all. A grade that there is none of is 不适用 (§8.7). */
export function isOneOf(possible: WordsPossible, options: readonly string[]): Truth {
  if (alternatives(possible).length === 0) return 'notApplicable';
  return agreed(alternatives(possible).map((word) => truthOf(typeof word === 'string' && options.includes(word))));
}

const any = Symbol('any words');
const none = Symbol('none');

/** Each thing it can be; “any words” may or may not be a given word, but is never none. */
function alternatives(possible: WordsPossible): (string | symbol)[] {
  const values = possible.words === null ? [any] : [...possible.words];
  return possible.none ? [...values, none] : values;
}

const failedWholly = (possible: Scalar) => possible.span === null && !possible.none && !possible.notApplicable;
