import { sameWords } from '../../text/width.js';
import type { Comparison, Expression, FieldRef, Order } from '../expression.js';
import { type Claim, claiming, NEVER, OF_COURSE, present, type Way, type Ways } from './claim.js';
import type { Goal } from './goal.js';
import type { Ground } from './ground.js';
import { inPeriod, keyOf } from './keys.js';
import { type Term, termOf } from './term.js';

/**
 * A comparison (semantics.md §2): none equals only none, an order with none on either side is false, ≠ is the negation
 * of =. Null where nothing is known of how its sides compare.
 */
export function comparisonWays(comparison: Comparison, goal: Goal, ground: Ground): Ways | null {
  const { operator, left, right } = comparison;
  const holds = operator === 'ne' ? !goal.holds : goal.holds;
  const texts = [textOf(left, goal, ground), textOf(right, goal, ground)] as const;
  if (texts[0] !== null && texts[1] !== null) return textWays(texts[0], texts[1], holds);
  const [a, b] = [termOf(left, goal.period, ground), termOf(right, goal.period, ground)];
  if (a === null || b === null) return null;
  return operator === 'eq' || operator === 'ne' ? equalWays(a, b, holds) : orderWays(operator, a, b, holds);
}

/** left ≤ right (strict: <), both having values. */
export function atMost(left: Term, right: Term, strict: boolean): Way {
  return claiming(...present([...left.needs, ...right.needs]), { kind: 'atMost', left, right, strict });
}

/** One of the fields the term needs is none. */
export function noneOf(term: Term): readonly Claim[] {
  return term.needs.map((key) => ({ kind: 'none', key }));
}

function orderWays(operator: Exclude<Order, 'eq' | 'ne'>, left: Term, right: Term, holds: boolean): Ways {
  const [low, high] = operator === 'lt' || operator === 'le' ? [left, right] : [right, left];
  const strict = operator === 'lt' || operator === 'gt';
  if (holds) return [atMost(low, high, strict)];
  return [atMost(high, low, !strict), ...[...noneOf(low), ...noneOf(high)].map((none) => claiming(none))];
}

function equalWays(left: Term, right: Term, holds: boolean): Ways {
  if (holds) {
    const same = { goals: [], claims: [...atMost(left, right, false).claims, ...atMost(right, left, false).claims] };
    return [same, ...bothNone(noneOf(left), noneOf(right))];
  }
  return [atMost(left, right, true), atMost(right, left, true), ...oneNone(left.needs, right.needs)];
}

function bothNone(left: readonly Claim[], right: readonly Claim[]): Ways {
  return left.flatMap((a) => right.map((b) => claiming(a, b)));
}

function oneNone(left: readonly string[], right: readonly string[]): Ways {
  const only = (none: readonly string[], other: readonly string[]) => none.map((key) => claiming({ kind: 'none', key }, ...present(other)));
  return [...only(left, right), ...only(right, left)];
}

/** A text field, or the words of a text. */
type Text =
  | { readonly kind: 'field'; readonly key: string; readonly needs: readonly string[] }
  | { readonly kind: 'words'; readonly words: string };

function textOf(expression: Expression, goal: Goal, ground: Ground): Text | null {
  if (expression.kind === 'definedValue') return textOf(expression.body, goal, ground);
  if (expression.kind === 'text') return { kind: 'words', words: expression.value };
  return expression.kind === 'field' ? textField(expression, goal, ground) : null;
}

function textField(field: FieldRef, { period }: Goal, ground: Ground): Text | null {
  const declared = ground.field(field);
  if (declared?.type.kind !== 'text') return null;
  const key = inPeriod(keyOf(field, ground), period);
  return { kind: 'field', key, needs: declared.mayBeNone ? [key] : [] };
}

function textWays(left: Text, right: Text, holds: boolean): Ways {
  if (left.kind === 'words' && right.kind === 'words') return sameWords(left.words, right.words) === holds ? OF_COURSE : NEVER;
  if (left.kind === 'words') return textWays(right, left, holds);
  if (right.kind === 'words') {
    const said = claiming(...present(left.needs), { kind: 'text', key: left.key, text: right.words, equal: holds });
    return holds ? [said] : [said, ...left.needs.map((key) => claiming({ kind: 'none', key }))];
  }
  const equal = claiming(...present([...left.needs, ...right.needs]), { kind: 'fact', key: `same ${[left.key, right.key].sort()}`, holds });
  const nones = (keys: readonly string[]): readonly Claim[] => keys.map((key) => ({ kind: 'none', key }));
  return [equal, ...(holds ? bothNone(nones(left.needs), nones(right.needs)) : oneNone(left.needs, right.needs))];
}
