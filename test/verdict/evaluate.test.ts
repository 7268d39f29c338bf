import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import { division, holds, WORDS } from '../engine/world.js';
import { amount, clause, model, no, number, sheet, yes } from '../reference/builders.js';

const set = compile(
  model(
    WORDS,
    [
      clause('1.1', holds('a')),
      clause('1.2', holds('a'), { applicability: holds('b') }),
      clause('1.3', holds('a'), { exceptions: [{ name: '过渡期', condition: holds('b') }] }),
      clause('2.1', division(number(1))),
    ],
    { inForceFrom: '2017-01-01' },
  ),
);
const good = sheet(WORDS, { a: yes, b: no });

describe('evaluate', () => {
  it('gives one department for each sheet, in order, with standards and conclusion', async () => {
    const { value, diagnostics } = await evaluate(set, [good, sheet(WORDS, { a: no, b: yes })], { on: '2017-08-20', today: '2026-01-01' });
    expect(diagnostics).toEqual([]);
    expect(
      value.map(({ conclusion, conclusionText, standards, clauses }) => ({
        conclusion,
        words: conclusionText.zh,
        standards,
        clauses: clauses.map((each) => each.verdict),
      })),
    ).toEqual([
      {
        conclusion: 'met',
        words: '达标',
        standards: [
          { id: '1', verdict: 'met', notAssessed: 0 },
          { id: '2', verdict: 'met', notAssessed: 0 },
        ],
        clauses: ['met', 'not-applicable', 'met', 'met'],
      },
      {
        conclusion: 'not-met',
        words: '未达标',
        standards: [
          { id: '1', verdict: 'not-met', notAssessed: 0 },
          { id: '2', verdict: 'met', notAssessed: 0 },
        ],
        clauses: ['not-met', 'not-met', 'not-applicable', 'met'],
      },
    ]);
    for (const department of value)
      for (const each of department.clauses) expect([each.reason.zh, each.reason.en].every((words) => words.length > 0)).toBe(true);
  });

  it.each([
    ['a set before 施行', { inForceFrom: '2017-08-21' }, {}, '标准集自2017年8月21日起施行，评估日在此之前。'],
    ['a set from the day of 废止 on', { repealedFrom: '2017-08-20' }, {}, '标准集自2017年8月20日起废止，在评估日已经失效。'],
    ['a clause before its own 施行', {}, { inForceFrom: '2017-08-21' }, '本条自2017年8月21日起施行，评估日在此之前。'],
    ['a clause from the day of its own 废止 on', {}, { repealedFrom: '2017-08-20' }, '本条自2017年8月20日起废止，在评估日已经失效。'],
  ])('%s is 未评, and says why', async (_, ofSet, ofClause, reason) => {
    const rules = compile(model(WORDS, [clause('1.1', holds('a'), ofClause)], ofSet));
    const { value } = await evaluate(rules, [good], { on: '2017-08-20', today: '2026-01-01' });
    expect(value[0]?.clauses.map((each) => [each.verdict, each.reason.zh])).toEqual([['not-assessed', reason]]);
  });

  it('what begins or goes on that day is in force', async () => {
    const force = { inForceFrom: '2017-08-20', repealedFrom: '2017-08-21' };
    const { value } = await evaluate(compile(model(WORDS, [clause('1.1', holds('a'), force)], force)), [good], {
      on: '2017-08-20',
      today: '2026-01-01',
    });
    expect(value[0]?.clauses.map((each) => each.verdict)).toEqual(['met']);
  });

  it('takes the date of the command, else the sheet’s, else today, and warns where they differ', async () => {
    const dated = { ...good, evaluatedOn: '2017-08-20' };
    const dates = async (on: string | null) => {
      const { value, diagnostics } = await evaluate(set, [dated, good], { on, today: '2026-01-01' });
      return {
        dates: value.map((each) => `${each.evaluatedOn} ${each.evaluatedOnFrom}`),
        codes: diagnostics.map((each) => `${each.severity} ${each.code} ${each.zh}`),
      };
    };
    expect(await dates('2018-01-01')).toEqual({ dates: ['2018-01-01 command', '2018-01-01 command'], codes: [] });
    const differing = await dates(null);
    expect(differing.dates).toEqual(['2017-08-20 sheet', '2026-01-01 today']);
    expect(differing.codes).toHaveLength(1);
    expect(differing.codes[0]).toMatch(/^warning differing-evaluation-dates .*2017-08-20、2026-01-01/);
  });

  it('before 施行 every clause is 未评, on the day itself none', async () => {
    const { value } = await evaluate(set, [good], { on: '2016-12-31', today: '2026-01-01' });
    expect(value[0]).toMatchObject({ conclusion: 'not-assessed', standards: [{ notAssessed: 3 }, { notAssessed: 1 }] });
    const inForce = await evaluate(set, [good], { on: '2017-01-01', today: '2026-01-01' });
    expect(inForce.value[0]?.conclusion).toBe('met');
  });

  it('an error stays in its clause', async () => {
    const broken = compile(model(WORDS, [clause('1.1', holds('a')), clause('1.2', division(number(0)))]));
    const { value } = await evaluate(broken, [good], { on: null, today: '2026-01-01' });
    expect(value[0]?.clauses.map((each) => each.verdict)).toEqual(['met', 'error']);
    expect(value[0]?.conclusion).toBe('error');
  });

  it('runs asked for at the same time do not disturb one another', async () => {
    const sheets = Array.from({ length: 20 }, (_, i) => sheet(WORDS, { a: i % 2 === 0 ? yes : no, n: amount(i) }));
    const runs = await Promise.all(sheets.map((each) => evaluate(set, [each], { on: '2017-08-20', today: '2026-01-01' })));
    expect(runs.map(({ value }) => value[0]?.clauses[0]?.verdict)).toEqual(sheets.map((_, i) => (i % 2 === 0 ? 'met' : 'not-met')));
  });

  it('no sheets, no departments', async () => {
    expect(await evaluate(set, [], { on: null, today: '2026-01-01' })).toEqual({ value: [], diagnostics: [] });
  });
});
