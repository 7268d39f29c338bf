import { describe, expect, it } from 'vitest';
import type { Bound } from '../../src/model/expression.js';
import { amount, condition, expression, listFact, no, none, number, option, ref, text, unknown, yes } from '../reference/builders.js';
import { all, answer, any, compared, division, type Form, holds, inStaff, not, people, truth } from './world.js';

const error = division(number(0));
const staff = (state: 'known' | 'incomplete' | 'unknown', ...rows: Form[]) => ({ staff: listFact(state, rows) });
const never = compared(number(1), 'gt', number(2));
const a = holds('a');
const b = holds('b');

describe('且, 或者, 并非', () => {
  it('false > error > undetermined > true; true > error > undetermined > false', () => {
    expect([
      truth(all(a, error), { a: no }),
      truth(all(a, error)),
      truth(all(a, b), { a: yes }),
      truth(all(a, b), { a: yes, b: yes }),
    ]).toEqual(['false', 'error', 'undetermined', 'true']);
    expect([
      truth(any(a, error), { a: yes }),
      truth(any(a, error)),
      truth(any(a, b), { a: no }),
      truth(any(a, b), { a: no, b: no }),
    ]).toEqual(['true', 'error', 'undetermined', 'false']);
    expect([truth(not(a), { a: yes }), truth(not(a), { a: no }), truth(not(a)), truth(not(error))]).toEqual([
      'false',
      'true',
      'undetermined',
      'error',
    ]);
  });

  it('each node sees its parts’ results only', () => {
    expect(truth(any(a, not(a)))).toBe('undetermined');
  });

  it('answers every part, also where one decides already, and each condition once', () => {
    const said = all(a, b, a);
    const given = answer(said, { a: no });
    expect(given.children.map((child) => child.truth)).toEqual(['false', 'undetermined', 'false']);
    expect(given.children[0]).toBe(given.children[2]);
  });
});

describe('以下至少两项满足', () => {
  const items = (rule: Bound['rule'], n: number, ...said: (typeof a)[]) =>
    condition({ kind: 'countedItems', count: { rule, n }, items: said });
  it.each([
    ['atLeast', 2, [yes, yes, unknown], 'true'],
    ['atLeast', 2, [yes, unknown, unknown], 'undetermined'],
    ['atLeast', 2, [yes, no, no], 'false'],
    ['atMost', 1, [yes, yes, unknown], 'false'],
    ['atMost', 1, [yes, no, unknown], 'undetermined'],
    ['atMost', 1, [yes, no, no], 'true'],
    ['exactly', 1, [yes, no, no], 'true'],
    ['exactly', 1, [yes, no, unknown], 'undetermined'],
    ['exactly', 1, [yes, yes, unknown], 'false'],
    ['exactly', 0, [unknown, no, no], 'undetermined'],
    ['exactly', 3, [unknown, no, no], 'false'],
  ] as const)('%s %i of %j', (rule, n, facts, expected) => {
    const each = facts.map((fact) => (fact === unknown ? a : fact === yes ? not(never) : never));
    expect(truth(items(rule, n, ...each))).toBe(expected);
  });
  it('an error counts only where it could still matter', () => {
    expect(truth(items('atLeast', 1, a, error), { a: yes })).toBe('true');
    expect(truth(items('atLeast', 2, a, error), { a: no })).toBe('false');
    expect(truth(items('atLeast', 2, a, error), { a: yes })).toBe('error');
  });
});

describe('fields', () => {
  it('是否: none is not 是', () => {
    expect([truth(b, { b: none }), truth(not(b), { b: none }), truth(b)]).toEqual(['false', 'true', 'undetermined']);
  });

  it('属于 and its negation', () => {
    const oneOf = (options: string[], negated = false) =>
      condition({ kind: 'oneOf', left: ref('type'), options, negated, interpretation: null });
    expect([truth(oneOf(['甲']), { type: option('甲') }), truth(oneOf(['甲']), { type: option('乙') })]).toEqual(['true', 'false']);
    expect([truth(oneOf(['甲'], true), { type: option('甲') }), truth(oneOf(['甲'], true), { type: option('乙') })]).toEqual([
      'false',
      'true',
    ]);
    expect([truth(oneOf(['甲', '乙'])), truth(oneOf(['甲', '乙', '丙'])), truth(oneOf(['甲', '乙', '丙'], true))]).toEqual([
      'undetermined',
      'true',
      'false',
    ]);
    expect([truth(oneOf(['甲']), { type: none }), truth(oneOf(['甲'], true), { type: none })]).toEqual(['false', 'true']);
  });

  it('texts are equal or not', () => {
    const motto = compared(ref('motto'), 'eq', expression({ kind: 'text', value: '为民' }));
    expect([truth(motto, { motto: text('为民') }), truth(motto, { motto: text('利民') }), truth(motto)]).toEqual([
      'true',
      'false',
      'undetermined',
    ]);
  });

  it('有 and 没有 for a field', () => {
    const exists = (negated: boolean, name = 'm') => condition({ kind: 'exists', field: ref(name), negated });
    expect([truth(exists(false), { m: amount(1) }), truth(exists(false), { m: none }), truth(exists(false))]).toEqual([
      'true',
      'false',
      'undetermined',
    ]);
    expect([truth(exists(true), { m: amount(1) }), truth(exists(true), { m: none }), truth(exists(true))]).toEqual([
      'false',
      'true',
      'undetermined',
    ]);
    expect(truth(exists(false, 'n'))).toBe('true');
  });

  it('已填报 is always decided: none counts, unknown and 未报全 do not', () => {
    const field = condition({ kind: 'supplied', target: ref('m') });
    expect([truth(field, { m: amount(1) }), truth(field, { m: none }), truth(field)]).toEqual(['true', 'true', 'false']);
    const list = condition({ kind: 'supplied', target: { kind: 'list', list: 'staff', name: 'staff' } });
    expect([truth(list, {}, staff('known')), truth(list, {}, staff('incomplete')), truth(list, {}, staff('unknown'))]).toEqual([
      'true',
      'false',
      'false',
    ]);
  });
});

describe('每 没有 有 至少 至多 恰好', () => {
  const who = (ok: Form['x'], member = yes): Form => ({ ok: ok as Form[string], in: member });
  const at = (rule: Bound['rule'], n: number): Bound => ({ rule, n });
  it.each([
    ['every', 'known', [], 'true'],
    ['every', 'known', [yes, yes], 'true'],
    ['every', 'known', [yes, no, unknown], 'false'],
    ['every', 'known', [yes, unknown], 'undetermined'],
    ['every', 'incomplete', [yes], 'undetermined'],
    ['every', 'incomplete', [yes, no], 'false'],
    ['every', 'unknown', [], 'undetermined'],
    ['none', 'known', [], 'true'],
    ['none', 'known', [no, unknown], 'undetermined'],
    ['none', 'incomplete', [yes], 'false'],
    ['none', 'incomplete', [no], 'undetermined'],
    ['some', 'known', [], 'false'],
    ['some', 'known', [no, unknown], 'undetermined'],
    ['some', 'incomplete', [yes], 'true'],
    ['some', 'unknown', [], 'undetermined'],
    [at('atLeast', 2), 'known', [yes, yes, unknown], 'true'],
    [at('atLeast', 2), 'known', [yes, no], 'false'],
    [at('atLeast', 2), 'incomplete', [yes, no], 'undetermined'],
    [at('atMost', 1), 'known', [yes, no, unknown], 'undetermined'],
    [at('atMost', 1), 'known', [yes, no], 'true'],
    [at('atMost', 1), 'incomplete', [yes, yes], 'false'],
    [at('exactly', 1), 'known', [yes, no], 'true'],
    [at('exactly', 1), 'incomplete', [yes, no], 'undetermined'],
    [at('exactly', 1), 'incomplete', [yes, yes], 'false'],
  ] as const)('%j over a list %s of %j', (quantifier, state, facts, expected) => {
    expect(truth(people(quantifier), {}, staff(state, ...facts.map((fact) => who(fact))))).toBe(expected);
  });

  it('without a condition the records are counted', () => {
    expect(truth(people('none', null), {}, staff('known'))).toBe('true');
    expect(truth(people(at('atLeast', 2), null), {}, staff('known', {}, {}))).toBe('true');
  });

  it('membership: a record that may be out decides nothing by itself', () => {
    const filtered = (quantifier: 'every' | 'some') => people(quantifier, undefined, [inStaff]);
    expect(truth(filtered('every'), {}, staff('known', who(no, unknown)))).toBe('undetermined');
    expect(truth(filtered('every'), {}, staff('known', who(no, no), who(yes, unknown)))).toBe('true');
    expect(truth(filtered('some'), {}, staff('known', who(yes, unknown)))).toBe('undetermined');
    expect(truth(filtered('some'), {}, staff('known', who(unknown, no)))).toBe('false');
  });

  it('an error inside a record: nothing where others decide, else an error', () => {
    const failing = division(ref('debt', 'staff'));
    const rows = (...debts: number[]) => staff('known', ...debts.map((debt) => ({ debt: amount(debt), in: yes })));
    expect(truth(people('some', failing), {}, rows(1, 0))).toBe('true');
    expect(truth(people('every', failing), {}, rows(1, 0))).toBe('error');
    expect(truth(people('every', failing), {}, rows(-1, 0))).toBe('false');
    expect(truth(people('every', holds('in', 'staff'), [failing]), {}, rows(0))).toBe('true');
    expect(truth(people('every', not(holds('in', 'staff')), [failing]), {}, rows(0))).toBe('error');
  });

  it('a nested quantifier reaches the outer record by counting outwards', () => {
    const outer = condition({ kind: 'holds', field: ref('in', 'staff', 1) });
    const said = people('every', people('some', all(holds('ok', 'staff'), outer)));
    expect(truth(said, {}, staff('known', who(yes), who(no)))).toBe('true');
    expect(truth(said, {}, staff('known', who(yes), who(no, no)))).toBe('false');
  });

  it('keeps every record with what it answered', () => {
    const { members } = answer(people('every', undefined, [inStaff]), {}, staff('incomplete', who(no), who(yes, no)));
    expect(members).toMatchObject({ list: 'staff', state: 'incomplete' });
    expect(members?.records.map((each) => [each.record.place, each.membership, each.answer?.truth ?? null])).toEqual([
      [1, 'true', 'false'],
      [2, 'false', null],
    ]);
  });
});

describe('what goes wrong inside', () => {
  it('is an error of that condition, with its cause', () => {
    const broken = compared(number('no number'), 'ge', number(1));
    expect(answer(broken)).toMatchObject({ truth: 'error', notes: [{ kind: 'failure' }] });
    expect(truth(any(a, broken), { a: yes })).toBe('true');
    expect(answer(error)).toMatchObject({ truth: 'error', notes: [{ kind: 'divisionByZero' }] });
  });
});
