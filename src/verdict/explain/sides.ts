import type { Context } from '../../engine/context.js';
import type { Possible } from '../../engine/possible.js';
import type { Comparison, Expression } from '../../model/expression.js';
import type { Words } from '../verdicts.js';
import { nameOf, saidValue, styleOf } from './expression-words.js';
import { fill } from './phrases.js';
import { type NumberStyle, PLAIN } from './value-words.js';

/** Both sides are said alike: 0.9 beside 88% is 90%. */
export function numbersStyle({ left, right }: Comparison, context: Context): NumberStyle {
  const own = styleOf(left, context);
  return own === PLAIN || (own.unit === null && !own.percentage) ? styleOf(right, context) : own;
}

/** What a comparison is held against: a figure of the rule, or another fact with its value. */
export function lineWords(expression: Expression, possible: Possible, context: Context, style: NumberStyle): Words {
  const value = saidValue(expression, possible, context, style);
  if (isLiteral(expression)) return value;
  return fill('{name}（{value}）', '{name} ({value})', { name: nameOf(expression, context), value });
}

/** A value the rule itself states. */
export function isLiteral({ kind }: Expression): boolean {
  return kind === 'number' || kind === 'date' || kind === 'text' || kind === 'evaluationDate';
}
