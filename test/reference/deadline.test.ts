import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/facts.js';
import type { Deadline, Duration } from '../../src/model/expression.js';
import { condition, day, expression, field, none, ref, sheet, unknown, vocabulary } from './builders.js';
import { referenceTruth } from './index.js';

const date = { kind: 'date' } as const;
const words = vocabulary(
  [field('x', date, { mayBeNone: true, mayLieAhead: true }), field('d', date, { mayBeNone: true, mayLieAhead: true })],
  [],
);
const lasting = (n: number, unit: Duration['unit']): Duration => ({ n, unit, interpretation: null });

/** Is x within the periods after d, on the day given? */
function within(x: Fact, d: Fact, on: string, periods = [lasting(15, 'day')], more: Partial<Deadline> = {}) {
  const deadline = condition({ kind: 'deadline', form: 'within', subject: ref('x'), base: ref('d'), periods, moves: true, ...more });
  return referenceTruth(deadline, words, sheet(words, { x, d }), on);
}

describe('the deadline table (semantics.md §5)', () => {
  it('known, known: on or before the last day, which moves off a weekend', () => {
    expect(within(day('2017-06-19'), day('2017-06-02'), '2017-08-20')).toBe('true'); // 17 June is a Saturday
    expect(within(day('2017-06-20'), day('2017-06-02'), '2017-08-20')).toBe('false');
    expect(within(day('2017-06-19'), day('2017-06-02'), '2017-08-20', [lasting(15, 'day')], { moves: false })).toBe('false');
    expect(within(day('2017-06-01'), day('2017-06-02'), '2017-08-20')).toBe('true'); // before D: an anomaly, in time
  });

  it('none, known: true while the last day is not past', () => {
    expect(within(none, day('2017-06-02'), '2017-06-19')).toBe('true');
    expect(within(none, day('2017-06-02'), '2017-06-20')).toBe('false');
  });

  it('unknown, known: undetermined, also before the last day', () => {
    expect(within(unknown, day('2017-06-02'), '2017-06-03')).toBe('undetermined');
    expect(within(unknown, day('2017-06-02'), '2017-08-20')).toBe('undetermined');
  });

  it('any, none: the period has not begun', () => {
    for (const x of [day('2017-06-19'), none, unknown]) expect(within(x, none, '2017-08-20')).toBe('true');
  });

  it('any, unknown: undetermined', () => {
    for (const x of [day('2017-06-19'), none, unknown]) expect(within(x, unknown, '2017-08-20')).toBe('undetermined');
  });

  it('X在D以前: the last day is D and never moves', () => {
    const by = (x: Fact, d: Fact, on = '2017-08-20') => within(x, d, on, [], { form: 'by', moves: false });
    expect(by(day('2017-06-17'), day('2017-06-17'))).toBe('true');
    expect(by(day('2017-06-19'), day('2017-06-17'))).toBe('false');
    expect(by(none, day('2017-08-20'))).toBe('true');
    expect(by(none, day('2017-08-19'))).toBe('false');
    expect(by(none, none)).toBe('true');
  });

  it('chains periods, and reads months as intervals', () => {
    const chained = [lasting(1, 'year'), lasting(3, 'month')];
    expect(within(day('2017-08-30'), day('2016-05-30'), '2018-01-01', chained)).toBe('true');
    expect(within(day('2017-08-31'), day('2016-05-30'), '2018-01-01', chained)).toBe('false');
    expect(within(day('2017-06-01', '2017-06-30'), day('2017-06-20'), '2018-01-01')).toBe('true');
    expect(within(day('2017-06-01', '2017-06-30'), day('2017-06-02'), '2018-01-01')).toBe('undetermined');
    expect(within(day('2017-08-01'), day('2017-06-01', '2017-06-30'), '2018-01-01')).toBe('false');
  });
});

describe('日历资料不足 (semantics.md §5)', () => {
  it('is in time up to the unmoved last day, otherwise undetermined', () => {
    expect(within(day('2027-01-03'), day('2026-12-19'), '2027-02-01')).toBe('true'); // last day unmoved: 3 January
    expect(within(day('2027-01-04'), day('2026-12-19'), '2027-02-01')).toBe('undetermined');
    expect(within(none, day('2026-12-19'), '2027-01-03')).toBe('true');
    expect(within(none, day('2026-12-19'), '2027-01-04')).toBe('undetermined');
    expect(within(day('2027-06-01'), none, '2027-02-01')).toBe('true');
  });

  it('reads working days as calendar days for that', () => {
    const ten = [lasting(10, 'workingDay')];
    expect(within(day('2027-01-04'), day('2026-12-25'), '2027-02-01', ten)).toBe('true'); // 25 December + 10 calendar days
    expect(within(day('2027-01-05'), day('2026-12-25'), '2027-02-01', ten)).toBe('undetermined');
  });

  it('asks no calendar where nothing moves', () => {
    expect(within(day('2027-01-04'), day('2026-12-19'), '2027-02-01', [lasting(15, 'day')], { moves: false })).toBe('false');
    expect(within(day('2003-05-20'), day('2003-05-02'), '2003-06-01', [lasting(15, 'day')], { moves: false })).toBe('false');
  });

  it('makes a shifted date undetermined', () => {
    const shift = (n: number) => expression({ kind: 'dateShift', base: ref('d'), direction: 'after', period: lasting(n, 'workingDay') });
    const later = (n: number) => condition({ kind: 'comparison', operator: 'le', left: ref('x'), right: shift(n) });
    const facts = sheet(words, { x: day('2026-12-31'), d: day('2026-12-30') });
    expect(referenceTruth(later(1), words, facts, '2027-01-01')).toBe('true');
    expect(referenceTruth(later(2), words, facts, '2027-01-01')).toBe('undetermined');
  });
});
