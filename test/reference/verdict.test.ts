import { describe, expect, it } from 'vitest';
import { clause, condition, field, model, ref, sheet, vocabulary, yes } from './builders.js';
import { referenceConclusion, referenceVerdicts } from './index.js';
import type { Truth } from './kleene.js';
import { conclude, judge } from './verdict.js';

const verdict = (applicability: Truth, exceptions: Truth[], requirement: Truth) => judge({ applicability, exceptions, requirement });

describe('the verdict of a clause (semantics.md §3)', () => {
  it('is the one that is still possible', () => {
    expect(verdict('true', [], 'true').verdict).toBe('met');
    expect(verdict('true', ['false'], 'false').verdict).toBe('not-met');
    expect(verdict('true', [], 'undetermined').verdict).toBe('undetermined');
    expect(verdict('false', [], 'undetermined').verdict).toBe('not-applicable');
    expect(verdict('true', ['false', 'true'], 'false').verdict).toBe('not-applicable');
    expect(verdict('undetermined', [], 'false').verdict).toBe('undetermined');
    expect(verdict('true', ['undetermined'], 'undetermined').verdict).toBe('undetermined');
  });

  it('is 符合 with a note where only 适用 is open', () => {
    expect(verdict('undetermined', [], 'true')).toEqual({ verdict: 'met', applicabilityOpen: true });
    expect(verdict('true', ['undetermined'], 'true')).toEqual({ verdict: 'met', applicabilityOpen: true });
    expect(verdict('true', ['false'], 'true').applicabilityOpen).toBe(false);
  });

  it('lets a certain 不适用 win over errors, and errors over the rest', () => {
    expect(verdict('false', ['error'], 'error').verdict).toBe('not-applicable');
    expect(verdict('error', ['true'], 'error').verdict).toBe('not-applicable');
    expect(verdict('error', [], 'true').verdict).toBe('error');
    expect(verdict('undetermined', [], 'error').verdict).toBe('error');
    expect(verdict('true', ['error'], 'false').verdict).toBe('error');
  });
});

describe('standards and the set (semantics.md §3)', () => {
  it('takes the worst that is certain', () => {
    expect(conclude(['met', 'error', 'not-met'])).toBe('not-met');
    expect(conclude(['met', 'undetermined', 'error'])).toBe('error');
    expect(conclude(['met', 'undetermined', 'not-applicable'])).toBe('undetermined');
    expect(conclude(['not-applicable', 'not-applicable'])).toBe('not-applicable');
    expect(conclude(['not-applicable', 'not-assessed'])).toBe('not-assessed');
    expect(conclude(['met', 'not-applicable', 'not-assessed'])).toBe('met');
  });

  const words = vocabulary([field('a', { kind: 'yesNo' }), field('b', { kind: 'yesNo' })], []);
  const holds = (name: string) => condition({ kind: 'holds', field: ref(name) });
  const set = model(words, [clause('1.1', holds('a')), clause('2.1', holds('b'))], { inForceFrom: '2017-07-25' });

  it('judges a whole set, from the day it is in force', () => {
    const verdicts = referenceVerdicts(set, sheet(words, { a: yes }), '2017-07-25');
    expect([...verdicts]).toEqual([
      ['1.1', 'met'],
      ['2.1', 'undetermined'],
    ]);
    expect(referenceConclusion(set, verdicts)).toEqual({
      set: 'undetermined',
      standards: [
        { id: '1', verdict: 'met' },
        { id: '2', verdict: 'undetermined' },
      ],
    });
    const before = referenceVerdicts(set, sheet(words, { a: yes }), '2017-07-24');
    expect(referenceConclusion(set, before).set).toBe('not-assessed');
  });
});
