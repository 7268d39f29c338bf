import { describe, expect, it } from 'vitest';
import type { Truth } from '../../src/engine/truth.js';
import { verdictOf } from '../../src/verdict/verdict-table.js';

const T: Truth = 'true';
const F: Truth = 'false';
const U: Truth = 'undetermined';
const E: Truth = 'error';

describe('the table of clause verdicts (semantics.md §3)', () => {
  it.each([
    // 适用, 除外, 要求
    [T, [], T, 'met'],
    [T, [], F, 'not-met'],
    [T, [], U, 'undetermined'],
    [T, [], E, 'error'],
    [T, [F], T, 'met'],
    [T, [F], F, 'not-met'],
    [T, [U], T, 'met, either way'],
    [T, [U], F, 'undetermined'],
    [T, [U], U, 'undetermined'],
    [T, [T], T, 'not-applicable'],
    [T, [T], F, 'not-applicable'],
    [T, [F, U], T, 'met, either way'],
    [T, [F, T], F, 'not-applicable'],
    [U, [], T, 'met, either way'],
    [U, [], F, 'undetermined'],
    [U, [], U, 'undetermined'],
    [U, [F], T, 'met, either way'],
    [U, [U], T, 'met, either way'],
    [F, [], T, 'not-applicable'],
    [F, [], F, 'not-applicable'],
    [F, [], U, 'not-applicable'],
    // A certain 不适用 wins over any error, any error over all else.
    [F, [], E, 'not-applicable'],
    [F, [E], F, 'not-applicable'],
    [E, [T], F, 'not-applicable'],
    [U, [E, T], E, 'not-applicable'],
    [E, [], T, 'error'],
    [E, [F], F, 'error'],
    [T, [E], T, 'error'],
    [U, [E], T, 'error'],
    [U, [], E, 'error'],
    [T, [U], E, 'error'],
  ] as const)('%s, %j, %s: %s', (applicability, exceptions, requirement, expected) => {
    const { verdict, eitherWayMet } = verdictOf({ applicability, exceptions, requirement });
    expect(eitherWayMet ? `${verdict}, either way` : verdict).toBe(expected);
  });
});
