import { describe, expect, it } from 'vitest';
import { type Condition, NOT_APPLICABLE, type Otherwise } from '../../src/model/expression.js';
import { amount, condition, date, day, expression, listFact, none, number, ref, yes } from '../reference/builders.js';
import { aggregate, all, any, compared, holds, inStaff, not, of, people, share, truth, value, written } from './world.js';

/** n ÷ m, and what a divisor of 0 means. */
const quotient = (whenZero: Otherwise | null = NOT_APPLICABLE) =>
  expression({ kind: 'arithmetic', operator: '/', left: number(6), right: ref('n'), whenZero });
const atLeast2 = compared(quotient(), 'ge', number(2));
const zero = { n: amount(0) };
const nobody = { staff: listFact('known') };

describe('a value that does not exist (semantics.md §2.4)', () => {
  it('comes from a divisor that is 0, never from one that is unknown or none', () => {
    expect(truth(atLeast2, zero)).toBe('notApplicable');
    expect(truth(atLeast2, { n: amount(3) })).toBe('true');
    expect(truth(atLeast2)).toBe('undetermined');
    // A square is never negative; yet the quotient may not exist.
    expect(truth(compared(of('*', quotient(), quotient()), 'ge', number(0)))).toBe('undetermined');
    expect(truth(compared(expression({ ...quotient(), right: ref('m') } as never), 'ge', number(2)), { m: none })).toBe('false');
  });

  it('leaves the error, or the figure that is said, where 不适用 is not said', () => {
    expect(truth(compared(quotient(null), 'ge', number(2)), zero)).toBe('error');
    expect(written(value(quotient('1'), zero))).toBe('[1, 1]');
    expect(written(value(quotient('0'), zero))).toBe('[0, 0]');
  });

  it('takes every calculation with it, also beside none', () => {
    expect(truth(compared(of('+', quotient(), number(1)), 'ge', number(2)), zero)).toBe('notApplicable');
    expect(truth(compared(of('+', quotient(), ref('m')), 'ge', number(2)), { ...zero, m: none })).toBe('notApplicable');
  });

  it('comes from an empty list, for a share and for a mean', () => {
    const ofNobody = (empty: string | null) => compared(share(empty), 'ge', number('0.9'));
    const mean = expression({ ...aggregate('mean'), whenEmpty: NOT_APPLICABLE } as never);
    expect(truth(ofNobody(NOT_APPLICABLE), {}, nobody)).toBe('notApplicable');
    expect(truth(ofNobody(null), {}, nobody)).toBe('undetermined');
    expect(truth(ofNobody(NOT_APPLICABLE))).toBe('undetermined');
    expect(truth(compared(mean, 'ge', number(60)), {}, nobody)).toBe('notApplicable');
    expect(truth(compared(mean, 'ge', number(60)), {}, { staff: listFact('known', [{ score: none }]) })).toBe('notApplicable');
    expect(truth(compared(mean, 'ge', number(60)), {}, { staff: listFact('unknown') })).toBe('undetermined');
  });
});

describe('a condition that is 不适用', () => {
  const flag = holds('a');
  const [skipped, sure] = [atLeast2, compared(number(1), 'eq', number(1))];
  const counted = (rule: 'atLeast' | 'atMost' | 'exactly', n: number, ...items: Condition[]) =>
    condition({ kind: 'countedItems', count: { rule, n }, items });

  it.each<readonly [string, Condition, string]>([
    ['且 passes over it', all(skipped, sure), 'true'],
    ['and over nothing but it', all(skipped, skipped), 'notApplicable'],
    ['或者 passes over it', any(skipped, not(sure)), 'false'],
    ['and over nothing but it', any(skipped, skipped), 'notApplicable'],
    ['并非 keeps it', not(skipped), 'notApplicable'],
    ['beside what is open it is open', all(skipped, flag), 'undetermined'],
    ['items are counted without it', counted('atLeast', 2, skipped, sure, sure), 'true'],
    ['so two of two are lacking where one is left', counted('atLeast', 2, skipped, sure), 'false'],
    ['and no count is made of none', counted('atMost', 0, skipped), 'notApplicable'],
  ])('%s', (_, said, expected) => {
    expect(truth(said, zero)).toBe(expected);
  });

  it('of a record keeps it out of the list, on either side', () => {
    const perRecord = compared(expression({ ...quotient(), right: ref('debt', 'staff') } as never), 'ge', number(2));
    const staff = { staff: listFact('known', [{ debt: amount(0), in: yes, ok: yes }]) };
    expect(truth(people('every', perRecord), {}, staff)).toBe('true');
    expect(truth(people('some', perRecord), {}, staff)).toBe('false');
    expect(truth(people('some', inStaff, [perRecord]), {}, staff)).toBe('false');
    expect(truth(people('some', inStaff, [not(perRecord)]), {}, staff)).toBe('false');
    expect(truth(people('none', not(perRecord)), {}, staff)).toBe('true');
  });
});

describe('到D仍没有F (semantics.md §4.5)', () => {
  const absent = condition({ kind: 'stillAbsent', field: ref('done'), base: date('2017-06-30') });
  const on = (when: string, form: Parameters<typeof truth>[1]) => truth(absent, form, {}, when);

  it('is true only once the day is past and there is none', () => {
    expect(on('2017-06-30', { done: none })).toBe('false');
    expect(on('2017-07-01', { done: none })).toBe('true');
    expect(on('2017-08-20', { done: day('2017-08-01') })).toBe('false');
    expect(on('2017-06-30', {})).toBe('false');
    expect(on('2017-08-20', {})).toBe('undetermined');
  });

  it('is false where no day was set, open where it is unknown', () => {
    const byD = condition({ kind: 'stillAbsent', field: ref('done'), base: ref('due') });
    expect(truth(byD, { done: none, due: none })).toBe('false');
    expect(truth(byD, { done: none })).toBe('undetermined');
    expect(truth(byD, { done: day('2017-01-01') })).toBe('false');
  });
});
