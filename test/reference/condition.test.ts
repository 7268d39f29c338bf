import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/facts.js';
import type { Condition, Expression, Order } from '../../src/model/expression.js';
import {
  amount,
  condition,
  date,
  day,
  expression,
  field,
  list,
  listFact,
  no,
  none,
  number,
  option,
  records,
  ref,
  sheet,
  unknown,
  vocabulary,
  yes,
} from './builders.js';
import { referenceTruth } from './index.js';

const yesNo = { kind: 'yesNo' } as const;
const options = { kind: 'option', options: ['正式工', '临时工'].map((name) => ({ name, alias: null })) } as const;
const score = { kind: 'number', unit: null, min: '0', max: '100' } as const;
const plain = { kind: 'number', unit: null, min: null, max: null } as const;
const words = vocabulary(
  [
    field('a', yesNo),
    field('b', yesNo),
    field('n', plain),
    field('m', plain, { mayBeNone: true }),
    field('done', { kind: 'date' }, { mayBeNone: true }),
    field('expires', { kind: 'date' }, { mayBeNone: true, mayLieAhead: true }),
    field('type', options),
  ],
  [
    list('staff', [field('certified', yesNo), field('status', options), field('score', score, { mayBeNone: true })]),
    list('trainings', [field('held', { kind: 'date' }, { dates: true }), field('general', yesNo)]),
  ],
);

const on = '2017-08-20';
const truth = (said: Condition, form: Record<string, Fact> = {}, lists = {}, at = on) =>
  referenceTruth(said, words, sheet(words, form, lists), at);
const holds = (name: string, inList: string | null = null, up = 0) => condition({ kind: 'holds', field: ref(name, inList, up) });
const joined = (kind: 'and' | 'or', ...items: Condition[]) => condition({ kind, form: 'chain', items });
const not = (item: Condition) => condition({ kind: 'not', item });
const compare = (left: Expression, operator: Order, right: Expression) => condition({ kind: 'comparison', operator, left, right });
const divided = (by: number) =>
  compare(
    expression({ kind: 'arithmetic', operator: '/', left: ref('n'), right: by === 0 ? ref('m') : number(by), whenZero: null }),
    'ge',
    number(0),
  );
const staff = (state: 'known' | 'incomplete', ...rows: Record<string, Fact>[]) => ({ staff: listFact(state, rows) });
const quantified = (quantifier: 'every' | 'none' | 'some', said: Condition | null = holds('certified', 'staff')) =>
  condition({ kind: 'quantified', quantifier, count: null, list: records('staff'), condition: said });

describe('three values and errors (semantics.md §2)', () => {
  const error = divided(0);
  const byZero = { n: amount(1), m: amount(0) };

  it('且: false > error > undetermined > true; 或者: true > error > undetermined > false', () => {
    expect(truth(joined('and', holds('a'), error), { ...byZero, a: no })).toBe('false');
    expect(truth(joined('and', holds('a'), error), byZero)).toBe('error');
    expect(truth(joined('and', holds('a'), holds('b')), { a: yes })).toBe('undetermined');
    expect(truth(joined('or', holds('a'), error), { ...byZero, a: yes })).toBe('true');
    expect(truth(joined('or', holds('a'), error), byZero)).toBe('error');
    expect(truth(joined('or', holds('a'), holds('b')), { a: no })).toBe('undetermined');
  });

  it('looks at the results of the parts only', () => {
    expect(truth(joined('or', holds('a'), not(holds('a'))))).toBe('undetermined');
  });

  it('counts items as soon as they decide', () => {
    const atLeast = (n: number, ...items: Condition[]) => condition({ kind: 'countedItems', count: { rule: 'atLeast', n }, items });
    expect(truth(atLeast(2, holds('a'), holds('b'), error), { ...byZero, a: yes, b: yes })).toBe('true');
    expect(truth(atLeast(2, holds('a'), holds('b'), error), { ...byZero, a: yes, b: no })).toBe('error');
    expect(truth(atLeast(2, holds('a'), holds('b')), { a: yes })).toBe('undetermined');
  });

  it('none equals only none, and no order holds with it', () => {
    const earlier = compare(ref('done'), 'lt', date('2017-01-01'));
    const notEarlier = compare(ref('done'), 'ge', date('2017-01-01'));
    expect(truth(earlier, { done: none })).toBe('false');
    expect(truth(notEarlier, { done: none })).toBe('false');
    expect(truth(not(earlier), { done: none })).toBe('true');
    expect(truth(compare(ref('m'), 'eq', ref('m')), { m: none })).toBe('true');
    expect(truth(compare(ref('m'), 'ne', number(1)), { m: none })).toBe('true');
  });

  it('calculates exactly; by exactly 0 is an error, around 0 undetermined, with none none', () => {
    const third = expression({ kind: 'arithmetic', operator: '/', left: number(265), right: number(3), whenZero: null });
    expect(truth(compare(third, 'eq', number('265/3')))).toBe('true');
    expect(truth(compare(third, 'ge', number('88.34')))).toBe('false');
    expect(truth(error, byZero)).toBe('error');
    expect(truth(error, { n: amount(1) })).toBe('undetermined');
    expect(
      truth(compare(expression({ kind: 'arithmetic', operator: '+', left: ref('n'), right: ref('m'), whenZero: null }), 'eq', ref('m')), {
        n: amount(1),
        m: none,
      }),
    ).toBe('true');
  });
});

describe('what may be no value at all (semantics.md §2)', () => {
  const quotient = expression({ kind: 'arithmetic', operator: '/', left: ref('n'), right: ref('m'), whenZero: null });

  it('stays undetermined in every sum and comparison', () => {
    const timesNothing = expression({ kind: 'arithmetic', operator: '*', left: quotient, right: number(0), whenZero: null });
    expect(truth(compare(timesNothing, 'ge', number(0)), { n: amount(1) })).toBe('undetermined');
    expect(truth(compare(quotient, 'eq', ref('m')), { n: amount(1), m: none })).toBe('true'); // none ÷ is none
  });

  it('合计 moves by any value of the range, in both directions or in one', () => {
    const sum = expression({
      kind: 'aggregate',
      operator: 'sum',
      list: records('staff'),
      condition: null,
      field: ref('score', 'staff'),
      whenEmpty: null,
    });
    expect(truth(compare(sum, 'ge', number(60)), {}, staff('incomplete', { score: amount(60) }))).toBe('true');
    expect(truth(compare(sum, 'le', number(60)), {}, staff('incomplete', { score: amount(60) }))).toBe('undetermined');
  });
});

describe('what is still possible (semantics.md §1)', () => {
  it('reads a date after the evaluation date as none, unless it may lie ahead', () => {
    const exists = (name: string) => condition({ kind: 'exists', field: ref(name), negated: false });
    expect(truth(exists('done'), { done: day('2017-08-20') })).toBe('true');
    expect(truth(exists('done'), { done: day('2017-08-21') })).toBe('false');
    expect(truth(exists('done'), { done: day('2017-08-01', '2017-08-31') })).toBe('undetermined');
    expect(truth(exists('expires'), { expires: day('2018-01-01') })).toBe('true');
  });

  it('knows the range of an unknown', () => {
    const oneOf = (...names: string[]) =>
      condition({ kind: 'oneOf', left: ref('type'), options: names, negated: false, interpretation: null });
    expect(truth(oneOf('正式工'))).toBe('undetermined');
    expect(truth(oneOf('正式工', '临时工'))).toBe('true');
    const best = expression({
      kind: 'aggregate',
      operator: 'largest',
      list: records('staff'),
      condition: null,
      field: ref('score', 'staff'),
      whenEmpty: null,
    });
    expect(truth(compare(best, 'le', number(100)), {}, staff('known', { score: amount(60) }, {}))).toBe('true');
    expect(truth(compare(best, 'ge', number(60)), {}, staff('incomplete', { score: amount(60) }))).toBe('true');
    expect(truth(compare(best, 'ge', number(60)), {}, staff('known', { score: none }))).toBe('false');
  });

  it('已填报 is always decided', () => {
    const supplied = condition({ kind: 'supplied', target: ref('done') });
    const list = condition({ kind: 'supplied', target: { kind: 'list', list: 'staff', name: '人员' } });
    expect([none, unknown, day('2030-01-01')].map((done) => truth(supplied, { done }))).toEqual(['true', 'false', 'true']);
    expect([staff('known'), staff('incomplete'), {}].map((lists) => truth(list, {}, lists))).toEqual(['true', 'false', 'false']);
  });
});

describe('lists (semantics.md §2)', () => {
  it('没有 有 每 over empty, incomplete and unknown lists', () => {
    const all = (lists: Record<string, ReturnType<typeof listFact>>) =>
      (['none', 'some', 'every'] as const).map((q) => truth(quantified(q), {}, lists));
    expect(all(staff('known'))).toEqual(['true', 'false', 'true']);
    expect(all({})).toEqual(['undetermined', 'undetermined', 'undetermined']);
    expect(all(staff('incomplete', { certified: yes }))).toEqual(['false', 'true', 'undetermined']);
    expect(all(staff('incomplete', { certified: no }))).toEqual(['undetermined', 'undetermined', 'false']);
    expect(all(staff('known', { certified: yes }, {}))).toEqual(['false', 'true', 'undetermined']);
  });

  it('a share of 3 of 4 with one unknown lies between 60% and 80%', () => {
    const share = (whenEmpty: string | null = null) =>
      expression({ kind: 'share', list: records('staff'), condition: holds('certified', 'staff'), whenEmpty });
    const five = staff('known', { certified: yes }, { certified: yes }, { certified: yes }, { certified: no }, {});
    expect(truth(compare(share(), 'ge', number('0.6')), {}, five)).toBe('true');
    expect(truth(compare(share(), 'gt', number('0.6')), {}, five)).toBe('undetermined');
    expect(truth(compare(share(), 'gt', number('0.8')), {}, five)).toBe('false');
    expect(truth(compare(share(), 'ge', number(0)), {}, staff('known'))).toBe('undetermined');
    expect(truth(compare(share('1'), 'eq', number(1)), {}, staff('known'))).toBe('true');
    const incomplete = staff('incomplete', { certified: no });
    expect(truth(compare(share(), 'lt', number(1)), {}, incomplete)).toBe('true'); // not reached while one fails
    expect(truth(compare(share(), 'gt', number('0.99')), {}, incomplete)).toBe('undetermined');
  });

  it('合计 of an empty list is 0, the others none', () => {
    const of = (operator: 'sum' | 'mean' | 'smallest') =>
      expression({ kind: 'aggregate', operator, list: records('staff'), condition: null, field: ref('score', 'staff'), whenEmpty: null });
    expect(truth(compare(of('sum'), 'eq', number(0)), {}, staff('known'))).toBe('true');
    expect(truth(compare(of('mean'), 'eq', ref('m')), { m: none }, staff('known', { score: none }))).toBe('true');
    const three = staff('known', { score: amount(80) }, { score: amount(85) }, { score: amount(100) }, { score: none });
    expect(truth(compare(of('mean'), 'eq', number('265/3')), {}, three)).toBe('true');
    expect(truth(compare(of('smallest'), 'le', number(50)), {}, staff('incomplete', { score: amount(50) }))).toBe('true');
    expect(truth(compare(of('mean'), 'le', number(100)), {}, staff('incomplete', { score: amount(50) }))).toBe('true');
    expect(truth(compare(of('mean'), 'le', number(100)), {}, {})).toBe('undetermined'); // it may be none
  });

  it('a condition reaches the outer record by counting outwards', () => {
    const sameStatus = (up: number) =>
      condition({ kind: 'oneOf', left: ref('status', 'staff', up), options: ['临时工'], negated: false, interpretation: null });
    const inner = (up: number) => quantified('some', joined('and', holds('certified', 'staff'), sameStatus(up)));
    const two = staff('known', { certified: yes, status: option('正式工') }, { certified: no, status: option('临时工') });
    expect(truth(quantified('some', inner(0)), {}, two)).toBe('false');
    expect(truth(quantified('some', inner(1)), {}, two)).toBe('true');
  });
});

describe('windows and periods (semantics.md §5)', () => {
  const held = (...days: Fact[]) => ({
    trainings: listFact(
      'known',
      days.map((one) => ({ held: one, general: yes })),
    ),
  });
  const some = (window: Parameters<typeof records>[1]) =>
    condition({ kind: 'quantified', quantifier: 'some', count: null, list: records('trainings', window), condition: null });
  const yearly = (window: { kind: 'thisYear' } | { kind: 'lastPeriods'; n: number; unit: 'year' }, each: 'year' | 'quarter' = 'year') =>
    condition({ kind: 'eachPeriod', window, each, interpretation: null, condition: some({ window: { kind: 'period' } }) });

  it('both ends of 近三年 are included; an undated record is undetermined; a later one is left out everywhere', () => {
    const last3: Condition = some({ window: { kind: 'last', n: 3, unit: 'year' } });
    expect(truth(last3, {}, held(day('2014-08-20')))).toBe('true');
    expect(truth(last3, {}, held(day('2014-08-19')))).toBe('false');
    expect(truth(last3, {}, held(day('2014-08-01', '2014-08-31')))).toBe('undetermined');
    expect(truth(last3, {}, held(unknown))).toBe('undetermined');
    expect(truth(last3, {}, held(day('2017-08-01', '2017-08-31')))).toBe('true'); // cut on the evaluation date
    expect(truth(some({}), {}, held(day('2017-08-21')))).toBe('false');
    expect(truth(some({}), {}, held(unknown))).toBe('true');
  });

  it('decides each whole year on its own', () => {
    const three = yearly({ kind: 'lastPeriods', n: 3, unit: 'year' });
    expect(truth(three, {}, held(day('2014-06-01'), day('2015-06-01'), day('2016-06-01')))).toBe('true');
    expect(truth(three, {}, held(day('2014-06-01'), day('2016-06-01'), day('2017-06-01')))).toBe('false');
  });

  it('a period still running never counts against', () => {
    expect(truth(yearly({ kind: 'thisYear' }), {}, held())).toBe('true');
    expect(truth(yearly({ kind: 'thisYear' }, 'quarter'), {}, held(day('2017-02-01'), day('2017-05-01')))).toBe('true');
    expect(truth(yearly({ kind: 'thisYear' }, 'quarter'), {}, held(day('2017-02-01'), day('2017-08-01')))).toBe('false');
  });
});
