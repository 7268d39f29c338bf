import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestSet } from '../../../src/report/gaps/smallest-set.js';
import { waysOf } from '../../../src/report/gaps/ways.js';
import type { StillNeeded } from '../../../src/verdict/verdicts.js';
import '../../seed.js';

const WORDS = { zh: '', en: '' };
const value = (field: string): StillNeeded => ({ kind: 'value', words: WORDS, list: null, field, place: null });
const all = (...items: StillNeeded[]): StillNeeded => ({ kind: 'all', words: WORDS, items });
const any = (...items: StillNeeded[]): StillNeeded => ({ kind: 'any', words: WORDS, items });
const some = (enough: number, ...items: StillNeeded[]): StillNeeded => ({ kind: 'any', words: WORDS, items, enough });
const nothing: StillNeeded = { kind: 'nothing', words: { zh: '日历资料不足', en: '' }, list: null, field: null, place: null };

/** Each way by the fields it takes. */
function fields(needed: StillNeeded): readonly string[] {
  return waysOf(needed).map((way) => [...way].map((key) => (JSON.parse(key) as string[])[2]).join(''));
}

describe('the ways to settle a clause', () => {
  test.each([
    ['one value', value('a'), ['a']],
    ['all of them', all(value('a'), value('b')), ['ab']],
    ['any of them, the smallest first', any(all(value('a'), value('b')), value('c')), ['c', 'ab']],
    ['all, one of which has a choice', all(value('a'), any(value('b'), value('c'))), ['ab', 'ac']],
    ['the same value twice counts once', all(value('a'), any(value('a'), value('b'))), ['a', 'ab']],
    ['two of three', some(2, value('a'), value('b'), value('c')), ['ab', 'ac', 'bc']],
    ['a part that nothing settles', all(value('a'), nothing), []],
    ['an alternative that nothing settles', any(value('a'), nothing), ['a']],
    ['too few alternatives left', some(2, value('a'), nothing), []],
  ])('%s', (_, needed, expected) => {
    expect(fields(needed)).toEqual(expected);
  });

  test('of very many ways no more are kept than can be looked through', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => any(value(`a${i}`), value(`b${i}`)));
    expect(waysOf(all(...pairs)).length).toBeLessThanOrEqual(60);
    expect(waysOf(some(20, ...pairs)).length).toBeLessThanOrEqual(60);
  });
});

describe('the smallest set over all clauses', () => {
  test('what two clauses share is chosen, though neither has it first', () => {
    const ways = [
      [new Set(['a']), new Set(['s'])],
      [new Set(['b']), new Set(['s'])],
    ];
    expect(smallestSet(ways)).toMatchObject({ keys: new Set(['s']), proven: true });
  });

  test('nothing is open: nothing is needed', () => {
    expect(smallestSet([])).toEqual({ keys: new Set(), chosen: [], proven: true });
  });

  test('it holds a way of every clause, and no choice has fewer', () => {
    const way = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 }).map((keys) => new Set(keys));
    const clauses = fc.array(fc.array(way, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(clauses, (ways) => {
        const { keys, chosen, proven } = smallestSet(ways);
        expect(proven).toBe(true);
        ways.forEach((own, i) => {
          expect(own).toContain(chosen[i]);
        });
        expect(keys.size).toBe(Math.min(...choices(ways).map((choice) => new Set(choice.flatMap((one) => [...one])).size)));
      }),
    );
  });
});

function choices<T>(of: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return of.reduce<readonly (readonly T[])[]>((before, own) => before.flatMap((some) => own.map((one) => [...some, one])), [[]]);
}
