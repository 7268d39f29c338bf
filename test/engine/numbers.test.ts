import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/facts.js';
import type { Order } from '../../src/model/expression.js';
import { amount, expression, listFact, no, none, number, records, ref, unknown, yes } from '../reference/builders.js';
import { aggregate, compared, division, type Form, inStaff, of, ok, share, truth, value, written } from './world.js';

const row = (said: Fact, member: Fact = yes) => ({ ok: said, in: member });
const staff = (state: 'known' | 'incomplete' | 'unknown', ...rows: Form[]) => ({ staff: listFact(state, rows) });
const scores = (...facts: Fact[]) => facts.map((score) => ({ score }));

describe('arithmetic on what can still be', () => {
  const rate = ref('rate');
  const samples = ref('samples');
  it.each([
    [of('+', rate, number(2)), '[2, 3]'],
    [of('-', number(2), rate), '[1, 2]'],
    [of('-', samples, rate), '[-1, ∞)'],
    [of('*', of('-', rate, number('1/2')), number(-4)), '[-2, 2]'],
    [of('*', samples, of('-', rate, number('1/2'))), '(-∞, ∞)'],
    [of('*', samples, number(0)), '[0, 0]'],
    [of('*', ref('n'), rate), '(-∞, ∞)'],
    [of('/', number(1), of('+', samples, number(2))), '(0, 1/2]'],
    [of('/', number(265), number(3)), '[265/3, 265/3]'],
    [of('/', samples, of('+', rate, number(1))), '[0, ∞)'],
    [of('/', number(6), of('/', number(1), of('+', samples, number(2)))), '[12, ∞)'],
    [of('/', number(1), samples), 'undetermined'],
    [of('/', number(1), of('-', rate, number('1/2'))), 'undetermined'],
    [of('/', number(1), number(0)), 'error'],
    [of('/', ref('m'), number(0)), 'error'],
    [of('+', ref('m'), number(1)), '(-∞, ∞) or none'],
    [of('+', share(), number(1)), 'undetermined'],
    // A divisor that is 0 unless it turns out to be no value at all.
    [of('/', number(1), of('*', share(), number(0))), 'undetermined'],
  ])('case %#', (said, expected) => {
    expect(written(value(said))).toBe(expected);
  });

  it('with none it is none, whatever the other side', () => {
    const form = { m: none };
    expect(written(value(of('+', ref('m'), number(1)), form))).toBe('none');
    expect(written(value(of('/', ref('m'), number(0)), form))).toBe('none');
    expect(written(value(of('+', ref('m'), of('/', number(1), number(0))), form))).toBe('none');
  });

  it('dividing by exactly 0 is an error; a divisor that may be none leaves it open', () => {
    expect(truth(division(ref('n')), { n: amount(0) })).toBe('error');
    expect(truth(division(ref('n')), { n: amount(4) })).toBe('true');
    expect(truth(division(ref('n')))).toBe('undetermined');
    expect(written(value(of('/', number(1), of('*', ref('m'), number(0)))))).toBe('undetermined');
  });
});

describe('comparisons', () => {
  const orders: readonly Order[] = ['lt', 'le', 'eq', 'ne', 'ge', 'gt'];
  const against = (left: Form, right: string) =>
    orders.map((order) => truth(compared(ref('rate'), order, number(right)), left)[0]).join('');
  it('of known numbers', () => {
    expect(against({ rate: amount('0.9') }, '9/10')).toBe('fttftf');
    expect(against({ rate: amount('0.9') }, '1')).toBe('ttftff');
  });
  it('of an unknown rate (0 to 1): as soon as every pair decides', () => {
    expect(against({}, '2')).toBe('ttftff');
    expect(against({}, '1')).toBe('utuuuf');
    expect(against({}, '0')).toBe('fuuutu');
    expect(against({}, '1/2')).toBe('uuuuuu');
  });
  it('with none: it equals only none, an order is false in both directions', () => {
    const byNone = (left: Form) => orders.map((order) => truth(compared(ref('m'), order, number(1)), left)[0]).join('');
    expect(byNone({ m: none })).toBe('ffftff');
    expect(byNone({})).toBe('uuuuuu');
    const twice = orders.map((order) => truth(compared(ref('m'), order, ref('m')), { m: none })[0]).join('');
    expect(twice).toBe('fftfff');
  });
  it('an open end is not reached', () => {
    const incomplete = staff('incomplete', row(yes), row(no));
    expect(truth(compared(share(), 'lt', number(1)), {}, incomplete)).toBe('true');
    expect(truth(compared(share(), 'gt', number(0)), {}, incomplete)).toBe('true');
    expect(truth(compared(share(), 'eq', number(1)), {}, incomplete)).toBe('false');
    expect(truth(compared(share(), 'ge', number('1/2')), {}, incomplete)).toBe('undetermined');
  });
});

describe('shares (semantics.md §2)', () => {
  const filtered = [inStaff];
  it.each([
    ['3 of 4 and one unknown', share(), staff('known', row(yes), row(yes), row(yes), row(no), row(unknown)), '[3/5, 4/5]'],
    [
      'a member that may be out',
      share(null, filtered),
      staff('known', row(yes), row(no), row(yes, unknown), row(no, unknown)),
      '[1/3, 2/3]',
    ],
    ['all true for sure, one of them maybe out', share(null, filtered), staff('known', row(yes), row(yes, unknown)), '[1, 1]'],
    ['only members that may be out, declared', share('1', filtered), staff('known', row(no, unknown)), '[0, 1]'],
    ['only members that may be out, declared and true', share('1', filtered), staff('known', row(yes, unknown)), '[1, 1]'],
    ['only members that may be out, undeclared', share(null, filtered), staff('known', row(yes, unknown)), 'undetermined'],
    ['empty, declared', share('1'), staff('known'), '[1, 1]'],
    ['empty, undeclared', share(), staff('known'), 'undetermined'],
    ['unknown list, declared', share('0'), staff('unknown'), '[0, 1]'],
    ['unknown list, undeclared', share(), staff('unknown'), 'undetermined'],
    ['incomplete, all true so far', share(), staff('incomplete', row(yes)), '(0, 1]'],
    ['incomplete, all false so far', share(), staff('incomplete', row(no)), '[0, 1)'],
    ['incomplete, nothing certain', share(), staff('incomplete', row(unknown)), '[0, 1]'],
  ])('%s', (_, said, lists, expected) => {
    expect(written(value(said, {}, lists))).toBe(expected);
  });

  it('says why it cannot be computed', () => {
    expect(value(share(), {}, staff('known')).notes).toMatchObject([{ kind: 'shareOfEmptyList', certain: true }]);
    expect(value(share(), {}, staff('unknown')).notes).toMatchObject([{ kind: 'shareOfEmptyList', certain: false }]);
  });
});

describe('counts as values', () => {
  const count = expression({ kind: 'count', list: records('staff'), condition: ok });
  it.each([
    [staff('known', row(yes), row(no), row(unknown)), '[1, 2]'],
    [staff('incomplete', row(yes)), '[1, ∞)'],
    [staff('unknown'), '[0, ∞)'],
  ])('case %#', (lists, expected) => {
    expect(written(value(count, {}, lists))).toBe(expected);
  });
});

describe('sum, mean, largest, smallest (semantics.md §2)', () => {
  const of2 = [amount(40), amount(60)] as const;
  it.each([
    ['sum', 'known', [], '[0, 0]'],
    ['sum', 'known', [...of2], '[100, 100]'],
    ['sum', 'known', [...of2, none], '[100, 100]'],
    ['sum', 'known', [...of2, unknown], '[100, 200]'],
    ['sum', 'incomplete', [...of2], '[100, ∞)'],
    ['sum', 'unknown', [], '[0, ∞)'],
    ['mean', 'known', [], 'none'],
    ['mean', 'known', [none], 'none'],
    ['mean', 'known', [...of2, none], '[50, 50]'],
    ['mean', 'known', [amount(80), amount(90), amount(95)], '[265/3, 265/3]'],
    // An unknown score may be none: 50 without it, at most (40+60+100)/3 with it, at least (40+60)/3.
    ['mean', 'known', [...of2, unknown], '[100/3, 200/3]'],
    ['mean', 'known', [unknown], '[0, 100] or none'],
    ['mean', 'incomplete', [...of2], '[0, 100]'],
    ['mean', 'unknown', [], '[0, 100] or none'],
    ['largest', 'known', [], 'none'],
    ['largest', 'known', [...of2, unknown], '[60, 100]'],
    ['largest', 'known', [unknown], '[0, 100] or none'],
    ['largest', 'incomplete', [...of2], '[60, 100]'],
    ['largest', 'unknown', [], '[0, 100] or none'],
    ['smallest', 'known', [...of2, none], '[40, 40]'],
    ['smallest', 'known', [...of2, unknown], '[0, 40]'],
    ['smallest', 'incomplete', [...of2], '[0, 40]'],
  ] as const)('%s of %s %j: %s', (operator, state, facts, expected) => {
    expect(written(value(aggregate(operator), {}, staff(state, ...scores(...facts))))).toBe(expected);
  });

  it('a member that may be out counts as in or out, whichever widens', () => {
    const rows = [
      { score: amount(40), ok: yes },
      { score: amount(60), ok: unknown },
      { score: amount(10), ok: unknown },
      { score: amount(99), ok: no },
    ];
    const lists = staff('known', ...rows);
    expect(written(value(aggregate('sum', 'score', ok), {}, lists))).toBe('[40, 110]');
    expect(written(value(aggregate('mean', 'score', ok), {}, lists))).toBe('[25, 50]');
    expect(written(value(aggregate('largest', 'score', ok), {}, lists))).toBe('[40, 60]');
    expect(written(value(aggregate('smallest', 'score', ok), {}, lists))).toBe('[10, 40]');
  });

  it('a range on both sides of 0 moves a sum both ways', () => {
    expect(written(value(aggregate('sum', 'debt'), {}, staff('incomplete', { debt: amount(3) })))).toBe('(-∞, ∞)');
    expect(
      written(value(aggregate('mean', 'debt', ok), {}, staff('known', { debt: amount(-4), ok: yes }, { debt: unknown, ok: unknown }))),
    ).toBe('(-∞, ∞)');
  });

  it('an error inside a record widens like the undetermined, and makes what stays open an error', () => {
    const failing = division(ref('debt', 'staff'));
    const lists = staff('known', { score: amount(40), debt: amount(1) }, { score: amount(60), debt: amount(0) });
    const sum = aggregate('sum', 'score', failing);
    expect(written(value(sum, {}, lists))).toBe('[40, 100]');
    expect(truth(compared(sum, 'ge', number(40)), {}, lists)).toBe('true');
    expect(truth(compared(sum, 'ge', number(50)), {}, lists)).toBe('error');
  });
});
