import type { Condition } from '../model/expression.js';

/**
 * What stands as `value` of a compiled condition. In exported rules it is the condition's JSON. The engine copies every
 * rule deeply in every run; so the rules that this package runs itself carry a handle, which a copy leaves alone.
 */
export type Handle = () => Condition;

/** The condition behind a value; null for what is neither. */
export function conditionOf(value: unknown): Condition | null {
  if (typeof value === 'function') return (value as Handle)();
  return isCondition(value) ? value : null;
}

/** The JSON of a condition: all of it but the places in the files. */
export function withoutPlaces(condition: Condition): unknown {
  return strip(condition);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at')
      .map(([key, inner]) => [key, strip(inner)]),
  );
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}
