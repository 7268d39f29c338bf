import Fraction from 'fraction.js';
import type { Bound, Condition, Duration, Expression, FieldRef, ListExpression, Window } from '../expression.js';
import type { Ground } from './ground.js';

/**
 * One text for one meaning: two nodes with the same key mean the same. The words they were written in, interpretations
 * and defined names leave no trace. PERIOD stands for the period at hand.
 */
export function keyOf(node: Condition | Expression | ListExpression, { keys }: Pick<Ground, 'keys'>): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = 'kind' in node ? written(node, (part) => keyOf(part, { keys })) : listKey(node, (part) => keyOf(part, { keys }));
  keys.set(node, key);
  return key;
}

/** Stands in a key for the period at hand, until `inPeriod` says which. */
const PERIOD = '\u0001';

/** The key inside 每年, where `period` names the year that stands for all of them. */
export function inPeriod(key: string, period: string | null): string {
  return period === null ? key : key.replaceAll(PERIOD, () => period);
}

/** A field of the form, or of the record `up` levels outwards. */
export function fieldKey({ list, field, up }: Pick<FieldRef, 'list' | 'field' | 'up'>): string {
  return JSON.stringify([list, field, up]);
}

type KeyOfPart = (part: Condition | Expression | ListExpression) => string;

function written(node: Condition | Expression, of: KeyOfPart): string {
  const all = (parts: readonly (Condition | Expression | ListExpression | null)[]) => parts.map((p) => (p === null ? '' : of(p))).join(',');
  switch (node.kind) {
    case 'and':
    case 'or':
      return `${node.kind}(${all(node.items)})`;
    case 'countedItems':
      return `${boundKey(node.count)}(${all(node.items)})`;
    case 'not':
      return `not(${of(node.item)})`;
    case 'holds':
      return `holds(${of(node.field)})`;
    case 'comparison':
      return `${node.operator}(${all([node.left, node.right])})`;
    case 'oneOf':
      return `${node.negated ? 'not' : ''}oneOf(${of(node.left)},${JSON.stringify([...node.options].sort())})`;
    case 'deadline':
      return `deadline(${all([node.subject, node.base])},${node.form},${node.periods.map(durationKey)},${node.moves})`;
    case 'stillAbsent':
      return `stillAbsent(${all([node.field, node.base])})`;
    case 'exists':
      return `${node.negated ? 'not' : ''}exists(${of(node.field)})`;
    case 'quantified':
      return `${node.count === null ? node.quantifier : boundKey(node.count)}(${all([node.list, node.condition])})`;
    case 'eachPeriod':
      return `each(${windowKey(node.window)},${node.each},${of(node.condition)})`;
    case 'supplied':
      return `supplied(${node.target.kind === 'field' ? of(node.target) : JSON.stringify(node.target.list)})`;
    case 'definedCondition':
    case 'definedValue':
      return of(node.body);
    case 'number':
      return new Fraction(node.exact).toFraction();
    case 'date':
      return node.day;
    case 'text':
      return JSON.stringify(node.value);
    case 'field':
      return fieldKey(node);
    case 'evaluationDate':
      return 'evaluationDate';
    case 'arithmetic':
      return `(${of(node.left)}${node.operator}${of(node.right)}${node.whenZero === null ? '' : `,${node.whenZero}`})`;
    case 'dateShift':
      return `${node.direction}(${of(node.base)},${durationKey(node.period)})`;
    case 'count':
      return `count(${all([node.list, node.condition])})`;
    case 'share':
      return `share(${all([node.list, node.condition])},${node.whenEmpty})`;
    case 'aggregate':
      return `${node.operator}(${all([node.list, node.condition, node.field])}${node.whenEmpty === null ? '' : `,${node.whenEmpty}`})`;
  }
}

function listKey({ list, window, filters }: ListExpression, of: KeyOfPart): string {
  return `[${JSON.stringify(list)};${windowKey(window)};${filters.map(of).join(',')}]`;
}

export function windowKey(window: Window | null): string {
  if (window === null) return '';
  if (window.kind === 'period') return PERIOD;
  if (window.kind === 'year') return `year ${window.year}`;
  return window.kind === 'thisYear' ? 'thisYear' : `${window.kind} ${window.n} ${window.unit}`;
}

export function durationKey({ n, unit }: Duration): string {
  return `${n} ${unit}`;
}

function boundKey({ rule, n }: Bound): string {
  return `${rule} ${n}`;
}
