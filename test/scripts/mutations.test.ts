import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply, inShort, tokensChanged } from '../../scripts/mutate/apply.js';
import { mutations } from '../../scripts/mutate/list.js';

describe('the listed mutations', () => {
  it('are at least 25, none twice, in calendar, editor, engine, format, model, score and verdict', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(25);
    expect(new Set(mutations.map(inShort)).size).toBe(mutations.length);
    expect(new Set(mutations.map(({ file }) => file.split('/')[1]))).toEqual(
      new Set(['calendar', 'editor', 'engine', 'format', 'model', 'score', 'sets', 'syntax', 'verdict']),
    );
  });

  it.each(mutations.map((mutation) => [inShort(mutation), mutation] as const))('%s: found once, one token changed', (_, mutation) => {
    expect(apply(mutation, readFileSync(mutation.file, 'utf8')).kind).toBe('changed');
    expect(tokensChanged(mutation)).toBe(1);
  });
});

describe('apply', () => {
  const mutation = { file: 'any.ts', text: 'a < b', becomes: 'a <= b' };

  it('changes the one place, and takes the text as it is', () => {
    expect(apply(mutation, 'if (a < b) x;')).toEqual({ kind: 'changed', source: 'if (a <= b) x;' });
    expect(apply({ ...mutation, becomes: "$& '$1'" }, 'a < b')).toEqual({ kind: 'changed', source: "$& '$1'" });
  });

  it('refuses a text that is gone or stands twice', () => {
    expect(apply(mutation, 'a > b')).toEqual({ kind: 'notApplicable', reason: 'its text is no longer found' });
    expect(apply(mutation, 'a < b || a < b')).toEqual({ kind: 'notApplicable', reason: 'its text is found 2 times' });
  });
});

describe('tokensChanged', () => {
  it.each([
    ['a < b', 'a <= b', 1],
    ['a && b', 'a || b', 1],
    ["x ? 'true' : c", "x ? 'false' : c", 1],
    ['if (worked)', 'if (!worked)', 1],
    ['f(-n)', 'f(n)', 1],
    ['a < b && c', 'a > b || c', 3],
    ['a', 'a', 0],
  ])('%s → %s: %i', (text, becomes, count) => expect(tokensChanged({ file: '', text, becomes })).toBe(count));
});
