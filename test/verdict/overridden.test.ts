import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import type { Audience } from '../../src/facts/audience.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import { modelOf } from '../facts/decisions/office.js';

const HEAD = '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  名称：文字，名称\n  好：是否\n  全：是否\n\n';
const CLAUSES =
  '标准一 甲\n\n条款 1.1 甲\n  要求 好\n\n条款 1.2 乙\n  施行 2019年1月1日\n  要求 好\n\n标准二 乙\n\n条款 2.1 丙\n  要求 全\n';
const plain = compile(modelOf(`${HEAD}${CLAUSES}`));
const concluding = compile(modelOf(`${HEAD}结论\n  优秀 没有不符合的条款\n  否则 一般\n\n${CLAUSES}`));

const entry = (clause: string, verdict: string, on = '2018-12-20') =>
  `  - {条款: ${clause}, 结论: ${verdict}, 改判人: 某甲乙, 日期: ${on}, 理由: 复查属实}\n`;

async function judged(said: string, rules = plain, audience: Audience = 'public') {
  const { value, diagnostics } = readFacts(rules.model, { file: 'a.yaml', text: `名称: 甲局\n好: 否\n全: 是\n${said}` });
  if (value === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const { value: departments, diagnostics: found } = await evaluate(rules, [value], { on: '2018-12-31', today: '2018-12-31', audience });
  const [department] = departments;
  if (department === undefined) throw new Error('no verdict');
  return { department, codes: [...diagnostics, ...found].map(({ code }) => code) };
}

describe('a verdict that is overridden', () => {
  test('stays as it was worked out, and so does all that follows from it', async () => {
    const without = (await judged('')).department;
    const { department, codes } = await judged(`改判:\n${entry('1.1', '符合')}`);
    const { withOverrides, clauses, ...rest } = department;
    expect(codes).toEqual([]);
    expect(rest).toEqual({ ...without, clauses: undefined });
    expect(clauses.map(({ override, ...one }) => one)).toEqual(without.clauses);
    expect(clauses[0]?.override).toEqual({ verdict: 'met', role: null, on: '2018-12-20', reason: '复查属实' });
    expect(withOverrides).toEqual({
      n: 1,
      standards: [{ id: '一', n: 1, verdict: 'met' }],
      conclusion: 'met',
      conclusionText: { zh: '达标', en: 'up to standard' },
    });
  });

  test('gives what the set itself would conclude, in its own words', async () => {
    const { department } = await judged(`改判:\n${entry('1.1', '符合')}`, concluding);
    expect(department.conclusionText.zh).toBe('一般');
    expect(department.withOverrides?.conclusionText.zh).toBe('优秀');
    const worse = await judged(`改判:\n${entry('2.1', '不符合')}`, concluding);
    expect(worse.department.withOverrides?.conclusionText.zh).toBe('一般');
  });

  test.each([
    ['to what was worked out', entry('1.1', '不符合'), 'override-without-effect'],
    ['of a clause not in force', entry('1.2', '符合'), 'override-of-unassessed'],
    ['after the evaluation date', entry('1.1', '符合', '2019-01-02'), 'decision-ahead'],
  ])('%s is told, and not shown', async (_, said, code) => {
    const { department, codes } = await judged(`改判:\n${said}`);
    expect(codes).toEqual([code]);
    expect(department).toEqual((await judged('')).department);
  });

  test('names who decided to the office itself only', async () => {
    for (const audience of ['public', 'working', 'internal'] as const) {
      const { department } = await judged(`改判:\n${entry('1.1', '符合')}`, plain, audience);
      expect(JSON.stringify(department).includes('某甲乙')).toBe(audience === 'internal');
    }
  });

  test('with a reason that names somebody keeps it from the public', async () => {
    const said = '改判: [{条款: 1.1, 结论: 符合, 改判人: 某甲乙, 日期: 2018-12-20, 理由: 某甲乙到场核实}]';
    const reasons = await Promise.all(
      (['public', 'internal'] as const).map(
        async (audience) => (await judged(said, plain, audience)).department.clauses[0]?.override?.reason,
      ),
    );
    expect(reasons).toEqual([null, '某甲乙到场核实']);
  });
});

describe('what a department says', () => {
  const said = (more: string, deadline = '陈述申辩期限: {告知日期: 2018-09-26, 期限: 5个工作日}') =>
    `${deadline}\n陈述申辩:\n  - {条款: 1.1, 内容: 已经办了, 附件: 来文.pdf, ${more}}\n`;
  const reply = '答复: {内容: 已经看过, 由: 法制办, 答复人: 某丙丁, 日期: 2018-10-10}';

  // The holidays of October 2018 lie between: 29 and 30 September are worked in exchange.
  test.each([
    ['2018-10-08', true],
    ['2018-10-09', false],
  ])('on %s, by working days', async (on, inTime) => {
    const { department } = await judged(said(`日期: ${on}`));
    expect(department.statements).toMatchObject({ until: { kind: 'day', day: '2018-10-08' }, entries: [{ inTime, reply: null }] });
  });

  test('a last day of rest moves on; beyond the calendar nobody can tell', async () => {
    const until = async (deadline: string) => (await judged(said('日期: 2018-10-08', deadline))).department.statements?.until;
    expect(await until('陈述申辩期限: {告知日期: 2018-09-28, 期限: 5日}')).toEqual({ kind: 'day', day: '2018-10-08' });
    expect(await until('陈述申辩期限: {告知日期: 2040-09-28, 期限: 5个工作日}')).toEqual({ kind: 'outOfCalendar' });
    expect(await until('陈述申辩期限: 不详')).toEqual({ kind: 'none' });
  });

  test.each([
    ['public', '', null, undefined],
    ['public', '可公开: 是, ', '已经办了', undefined],
    ['working', '', '已经办了', undefined],
    ['internal', '', '已经办了', ['来文.pdf']],
  ] as const)('as %s readers read it (%s)', async (audience, open, text, attachments) => {
    const { department } = await judged(said(`日期: 2018-10-08, ${open}${reply}`), plain, audience);
    const [one] = department.statements?.entries ?? [];
    expect([one?.text, one?.attached, one?.attachments, one?.reply?.text]).toEqual([
      text,
      1,
      attachments,
      text === null ? null : '已经看过',
    ]);
    expect(JSON.stringify(department).includes('某丙丁')).toBe(audience === 'internal');
  });

  test('touches no verdict, whatever its date', async () => {
    const { statements, ...rest } = (await judged(said('日期: 2030-01-01'))).department;
    expect(rest).toEqual((await judged('')).department);
    expect(statements?.entries).toHaveLength(1);
  });
});
