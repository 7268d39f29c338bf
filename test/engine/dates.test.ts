import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/facts.js';
import type { Condition, Window } from '../../src/model/expression.js';
import { condition, date, day, expression, listFact, none, records, ref, unknown } from '../reference/builders.js';
import { aggregate, answer, compared, deadline, type Form, truth, value, written } from './world.js';

const cases = (state: 'known' | 'incomplete' | 'unknown', ...facts: Fact[]) => ({
  cases: listFact(
    state,
    facts.map((on) => ({ on })),
  ),
});
const month = (from: string, to: string) => day(from, to);

describe('the table of deadlines (semantics.md §5)', () => {
  // D is 2 June 2017; its fifteenth day, 17 June, is a Saturday, so the last day is Monday 19 June.
  const said = deadline(ref('done'), ref('due'));
  const D = day('2017-06-02');
  const ask = (done: Fact, due: Fact, on = '2017-08-20') => {
    const { truth: t, notes } = answer(said, { done, due }, {}, on);
    return [t, ...notes.map((note) => note.kind)].join(' ');
  };

  it.each([
    ['known, known: in time on the last day', day('2017-06-19'), D, '2017-08-20', 'true'],
    ['known, known: a day late', day('2017-06-20'), D, '2017-08-20', 'false'],
    ['X before D is an order anomaly', day('2017-06-01'), D, '2017-08-20', 'true orderAnomaly'],
    ['X on D is none', day('2017-06-02'), D, '2017-08-20', 'true'],
    ['none, known, not past', none, D, '2017-06-19', 'true notYetDue'],
    ['none, known, past', none, D, '2017-06-20', 'false'],
    ['unknown, known', unknown, D, '2017-08-20', 'undetermined'],
    ['unknown, known, also before the last day', unknown, D, '2017-06-10', 'undetermined'],
    ['known, none', day('2017-06-19'), none, '2017-08-20', 'true notBegun'],
    ['none, none', none, none, '2017-08-20', 'true notBegun'],
    ['unknown, none', unknown, none, '2017-08-20', 'true notBegun'],
    ['known, unknown', day('2017-06-19'), unknown, '2017-08-20', 'undetermined'],
    ['none, unknown', none, unknown, '2017-08-20', 'undetermined'],
    ['unknown, unknown', unknown, unknown, '2017-08-20', 'undetermined'],
    ['a month that ends in time', month('2017-06-01', '2017-06-19'), D, '2017-08-20', 'true'],
    ['a month that may be late', month('2017-06-01', '2017-06-30'), D, '2017-08-20', 'undetermined'],
    ['a month that is late', month('2017-07-01', '2017-07-31'), D, '2017-08-20', 'false'],
    ['D known to the month, in time for each of its days', day('2017-06-16'), month('2017-06-01', '2017-06-30'), '2017-08-20', 'true'],
    ['D known to the month, undecided', day('2017-06-30'), month('2017-06-01', '2017-06-30'), '2017-08-20', 'undetermined'],
    ['D known to the month, late for each', day('2017-07-18'), month('2017-06-01', '2017-06-30'), '2017-08-20', 'false'],
    ['none, D known to the month, past for some only', none, month('2017-06-01', '2017-06-30'), '2017-07-01', 'undetermined'],
  ])('%s', (_, done, due, on, expected) => {
    expect(ask(done, due, on)).toBe(expected);
  });

  it('以前: the last day is D itself, on any day, and before it is no anomaly', () => {
    const by = deadline(ref('done'), date('2017-06-17'), 0, 'day', { form: 'by', periods: [], moves: false });
    const ask = (done: Fact, on = '2017-08-20') => answer(by, { done }, {}, on);
    expect([
      ask(day('2017-06-17')).truth,
      ask(day('2017-06-18')).truth,
      ask(none, '2017-06-17').truth,
      ask(none, '2017-06-18').truth,
    ]).toEqual(['true', 'false', 'true', 'false']);
    expect(ask(day('2017-06-01')).notes).toEqual([]);
    expect(ask(none, '2017-06-17').notes).toEqual([{ kind: 'notYetDue', last: '2017-06-17' }]);
  });

  it('不顺延: the last day stays on a Saturday', () => {
    expect(truth({ ...said, moves: false } as Condition, { done: day('2017-06-19'), due: D })).toBe('false');
  });

  it('one step after another: one year, then three months, only the end moves', () => {
    const steps = {
      periods: [
        { n: 1, unit: 'year', interpretation: null },
        { n: 3, unit: 'month', interpretation: null },
      ],
    } as const;
    const long = deadline(ref('done'), ref('due'), 0, 'day', steps);
    const ask = (done: string) => truth(long, { done: day(done), due: day('2015-07-02') });
    expect([ask('2016-10-08'), ask('2016-10-09')]).toEqual(['true', 'false']);
  });
});

describe('where the calendar does not reach (日历资料不足)', () => {
  const said = deadline(ref('done'), ref('due'), 6, 'workingDay');
  const ask = (done: Fact, due: Fact, on: string) => answer(said, { done, due }, {}, on);
  const D = day('2026-12-24');
  it('in time on or before the unmoved last day, a working day counted as a day', () => {
    expect(ask(day('2026-12-30'), D, '2027-02-01').truth).toBe('true');
    expect(ask(day('2026-12-31'), D, '2027-02-01')).toMatchObject({
      truth: 'undetermined',
      notes: [{ kind: 'noCalendar', unmoved: '2026-12-30' }],
    });
    expect(ask(none, D, '2026-12-30').truth).toBe('true');
    expect(ask(none, D, '2026-12-31').truth).toBe('undetermined');
    expect(ask(day('2027-01-01'), none, '2027-02-01').truth).toBe('true');
  });
  it('a period of days beyond the data is refused where it could move, and known where it cannot', () => {
    const days = deadline(ref('done'), ref('due'));
    expect(truth(days, { done: day('2027-01-08'), due: D }, {}, '2027-02-01')).toBe('true');
    expect(truth(days, { done: day('2027-01-09'), due: D }, {}, '2027-02-01')).toBe('undetermined');
    expect(truth({ ...days, moves: false } as Condition, { done: day('2027-01-09'), due: D }, {}, '2027-02-01')).toBe('false');
  });
  it('a date in a comparison may then be any day, and the reason is kept', () => {
    const later = expression({
      kind: 'dateShift',
      base: ref('due'),
      direction: 'after',
      period: { n: 6, unit: 'workingDay', interpretation: null },
    });
    expect(answer(compared(ref('done'), 'le', later), { done: day('2026-12-01'), due: D }, {}, '2027-02-01')).toMatchObject({
      truth: 'undetermined',
      notes: [{ kind: 'noCalendar' }],
    });
    expect(truth(compared(ref('done'), 'le', later), { done: none, due: D })).toBe('false');
  });
});

describe('dates compared', () => {
  it('shifts clamp to the month’s end and keep none', () => {
    const before = expression({
      kind: 'dateShift',
      base: expression({ kind: 'evaluationDate' }),
      direction: 'before',
      period: { n: 1, unit: 'month', interpretation: null },
    });
    expect(written(value(before, {}, {}, '2017-03-31'))).toBe('[2017-02-28, 2017-02-28]');
    const after = expression({
      kind: 'dateShift',
      base: ref('done'),
      direction: 'after',
      period: { n: 1, unit: 'month', interpretation: null },
    });
    expect(written(value(after, { done: none }))).toBe('none');
    expect(written(value(after, { done: month('2017-01-01', '2017-01-31') }))).toBe('[2017-02-01, 2017-02-28]');
  });

  it('最早 and 最晚 of a list: a 计时 date reaches up to the evaluation date', () => {
    const lists = cases('incomplete', day('2017-01-05'), day('2017-03-05'), unknown);
    expect(written(value(aggregate('latest', 'on'), {}, lists))).toBe('[2017-03-05, 2017-08-20]');
    expect(written(value(aggregate('earliest', 'on'), {}, lists))).toBe('(-∞, 2017-01-05]');
    expect(written(value(aggregate('earliest', 'on'), {}, cases('known', day('2017-01-05'), day('2017-03-05'))))).toBe(
      '[2017-01-05, 2017-01-05]',
    );
    expect(written(value(aggregate('latest', 'on'), {}, cases('known')))).toBe('none');
    expect(written(value(aggregate('latest', 'on'), {}, cases('unknown')))).toBe('(-∞, 2017-08-20] or none');
  });
});

describe('windows', () => {
  const within = (window: Window) =>
    condition({ kind: 'quantified', quantifier: 'none', count: null, list: records('cases', { window }), condition: null });
  const three = within({ kind: 'last', n: 3, unit: 'year' });
  it.each([
    ['the first day counts', day('2014-08-20'), 'false'],
    ['the day before does not', day('2014-08-19'), 'true'],
    ['the evaluation date counts', day('2017-08-20'), 'false'],
    ['a later record is left out everywhere', day('2017-08-21'), 'true'],
    ['a month inside', month('2015-03-01', '2015-03-31'), 'false'],
    ['a month across the edge', month('2014-08-01', '2014-08-31'), 'undetermined'],
    ['a month beyond the evaluation date is cut there', month('2017-08-01', '2017-08-31'), 'false'],
    ['an undated record', unknown, 'undetermined'],
    ['an undated record: none', none, 'undetermined'],
  ])('%s', (_, on, expected) => {
    expect(truth(three, {}, cases('known', on))).toBe(expected);
  });

  it('whole years, and this year', () => {
    const years = within({ kind: 'lastPeriods', n: 3, unit: 'year' });
    const dated = (on: string) => cases('known', day(on));
    expect(['2013-12-31', '2014-01-01', '2016-12-31', '2017-01-01'].map((on) => truth(years, {}, dated(on)))).toEqual([
      'true',
      'false',
      'false',
      'true',
    ]);
    const thisYear = within({ kind: 'thisYear' });
    expect(['2016-12-31', '2017-01-01'].map((on) => truth(thisYear, {}, dated(on)))).toEqual(['true', 'false']);
  });
});

describe('每年 每季度 每月', () => {
  const one = condition({
    kind: 'quantified',
    quantifier: 'some',
    count: null,
    list: records('cases', { window: { kind: 'period' } }),
    condition: null,
  });
  const each = (window: Window, unit: 'year' | 'quarter' | 'month') =>
    condition({ kind: 'eachPeriod', window, each: unit, interpretation: null, condition: one });
  const yearly = each({ kind: 'lastPeriods', n: 3, unit: 'year' }, 'year');
  const held = (...days: string[]) => cases('known', ...days.map((on) => day(on)));

  it('each year on its own', () => {
    expect(truth(yearly, {}, held('2014-06-01', '2015-06-01', '2016-06-01'))).toBe('true');
    const missing = answer(yearly, {}, held('2014-06-01', '2016-06-01', '2017-06-01'));
    expect(missing.truth).toBe('false');
    expect(missing.periods.map((period) => period.answer.truth)).toEqual(['true', 'false', 'true']);
    expect(truth(yearly, {}, cases('incomplete', day('2014-06-01')))).toBe('undetermined');
  });

  it('a running period counts only once fulfilled', () => {
    const quarterly = each({ kind: 'thisYear' }, 'quarter');
    const running = answer(quarterly, {}, held('2017-02-01', '2017-05-01'));
    expect(running.truth).toBe('true');
    expect(running.periods.map((period) => period.counted)).toEqual([true, true, false]);
    expect(running.notes).toEqual([{ kind: 'periodRunning' }]);
    expect(answer(quarterly, {}, held('2017-02-01', '2017-05-01', '2017-07-01')).notes).toEqual([]);
    expect(truth(quarterly, {}, held('2017-02-01', '2017-07-01'))).toBe('false');
    expect(truth(quarterly, {}, held('2017-02-01'), '2017-06-30')).toBe('true');
    expect(truth(quarterly, {}, held('2017-02-01'), '2017-07-01')).toBe('false');
  });
});

describe('as of the evaluation date', () => {
  const filed = condition({ kind: 'exists', field: ref('done'), negated: false });
  const ask = (done: Fact, name: 'done' | 'due' = 'done') => truth({ ...filed, field: ref(name) } as Condition, { [name]: done } as Form);
  it('a later date is none, unless it may lie ahead; a month across may still be none', () => {
    expect([ask(day('2017-08-20')), ask(day('2017-08-21')), ask(day('2017-08-21'), 'due')]).toEqual(['true', 'false', 'true']);
    expect(ask(month('2017-08-01', '2017-08-31'))).toBe('undetermined');
    expect(truth(compared(ref('done'), 'le', date('2017-08-20')), { done: month('2017-08-01', '2017-08-31') })).toBe('undetermined');
  });
});
