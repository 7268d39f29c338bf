import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import type { ClauseVerdict, DepartmentVerdicts } from '../../src/verdict/verdicts.js';
import { LISTS, modelOf, office } from '../facts/decisions/office.js';

const rules = compile(office);
const REST = '评定人: 某甲乙, 日期: 2018-12-20, 理由: 材料单薄';

async function judged(decisions: string, on = '2018-12-31', set = rules) {
  const text = `名称: 甲局\n已制定计划: 否\n${LISTS}${decisions}`;
  const { value, diagnostics } = readFacts(set.model, { file: 'sheet.yaml', text });
  if (value === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const { value: departments, diagnostics: more } = await evaluate(set, [value], { on, today: on });
  const [department] = departments;
  if (department === undefined) throw new Error('no verdict');
  const clause = (id: string): ClauseVerdict => {
    const found = department.clauses.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no clause ${id}`);
    return found;
  };
  return { department, clause, found: [...diagnostics, ...more].map(({ code, personal }) => `${code}${personal ? ' personal' : ''}`) };
}

function pointsOf({ points }: ClauseVerdict): readonly (string | null)[] {
  return [points?.points.low ?? null, points?.points.high ?? null];
}

/** The first clause with a line that may take nothing at all. */
const LIGHT = compile(
  modelOf(
    '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  名称：文字，名称\n  已制定计划：是否\n\n名单 投诉 每一件\n  编号：文字\n\n名单 抽查案卷 每一卷\n  编号：文字\n\n' +
      '计分\n  满分 5分\n  扣完为止\n\n标准一 甲\n\n条款 1.1 甲\n  分值 5分\n  扣分 并非已制定计划的，扣0分到4分，由考核人评定\n',
  ),
);

describe('points that a person decides', () => {
  it('await his judgement, and are settled by it', async () => {
    const open = (await judged('', '2018-12-31', LIGHT)).clause('1.1');
    expect([open.verdict, open.awaitsJudgement, pointsOf(open)]).toEqual(['undetermined', true, ['1', '5']]);
    expect(open.stillNeeded).toMatchObject({ kind: 'judgement', by: '考核人' });
    const settled = (await judged(`评定: [{条款: 1.1, 分: 0, ${REST}}]`, '2018-12-31', LIGHT)).clause('1.1');
    expect([settled.verdict, settled.awaitsJudgement, pointsOf(settled), settled.stillNeeded]).toEqual(['met', false, ['5', '5'], null]);
    const { clause } = await judged(`评定: [{条款: 1.1, 分: 2, ${REST}}]`);
    expect([clause('1.1').verdict, pointsOf(clause('1.1'))]).toEqual(['not-met', ['3', '3']]);
    expect(clause('1.1').reason.zh).toContain('考核人评定2分：材料单薄');
  });

  it('count for the record that was judged, and for no other', async () => {
    const { clause } = await judged(`评定: [{条款: 1.2, 记录: 甲1, 分: 3, ${REST}}]`);
    // One of three costs 3, the two others 1 to 3 each.
    expect(pointsOf(clause('1.2'))).toEqual(['1', '5']);
    const records = clause('1.2').points?.lines[0]?.records ?? [];
    expect(records.map(({ judgements }) => judgements.map(({ missing }) => missing))).toEqual([[0], [1], [1]]);
  });

  it('count in a 评分表 for its record', async () => {
    const { department } = await judged(`评定: [{条款: 2.1, 记录: 一号, 分: 4, ${REST}}]`);
    expect(department.score?.sheets[0]?.records.map(({ score }) => score.points)).toEqual([{ low: '6', high: '6' }]);
  });

  it('are judged once where every second record costs so much, and asked for once', async () => {
    const open = (await judged('')).clause('1.5');
    expect([open.verdict, pointsOf(open)]).toEqual(['not-met', ['3', '4']]);
    expect(open.points?.lines[0]?.judgements).toHaveLength(1);
    const { clause } = await judged(`评定: [{条款: 1.5, 分: 2, ${REST}}]`);
    expect(pointsOf(clause('1.5'))).toEqual(['3', '3']);
  });
});

describe('marks of several persons', () => {
  const marks = (points: readonly number[]) =>
    `评定:\n${points.map((n, i) => `  - {条款: 1.3, 分: ${n}, 评定人: 评委${i}, 理由: 好}\n`).join('')}`;

  it('are trimmed and averaged, whatever their order', async () => {
    for (const given of [
      [10, 8, 7, 6, 0],
      [6, 0, 10, 7, 8],
    ]) {
      const { clause } = await judged(marks(given));
      expect(pointsOf(clause('1.3'))).toEqual(['7', '7']);
      expect(clause('1.3').reason.zh).toContain('评委评定10分、8分、7分、6分、0分');
    }
  });

  it('that are missing may be the least or the most', async () => {
    const { clause } = await judged(marks([9, 8, 7]));
    expect(pointsOf(clause('1.3'))).toEqual(['5', '9']);
    expect(clause('1.3').points?.lines[0]?.judgements).toMatchObject([{ missing: 2 }]);
    expect((await judged('')).clause('1.3')).toMatchObject({ verdict: 'undetermined', awaitsJudgement: true });
  });

  it('that fall short are mended by no fact', async () => {
    const { clause } = await judged(marks([9, 9, 9, 9, 9]));
    expect(clause('1.3').smallestFix).toMatchObject({ cost: null, steps: [] });
    expect(clause('1.3').smallestFix?.obstacles[0]?.zh).toContain('由评委评定');
  });
});

describe('改判', () => {
  const OVERRIDE = '改判: [{条款: 1.1, 分: 5, 改判人: 某甲乙, 日期: 2018-12-25, 理由: 复查属实}]';

  it('takes the place of what was computed, and both are shown', async () => {
    const { clause } = await judged(OVERRIDE);
    const { verdict, reason, points, stillNeeded } = clause('1.1');
    expect([verdict, stillNeeded, points?.computed, points?.points]).toEqual([
      'met',
      null,
      { low: '1', high: '5' },
      { low: '5', high: '5' },
    ]);
    expect(points?.overridden).toEqual({ points: '5', by: '考核领导小组', on: '2018-12-25', reason: '复查属实' });
    expect(reason.zh).toBe('得满分5分：考核领导小组改判为5分（算得1分到5分）：复查属实。');
  });

  it('that takes points away is mended by no fact', async () => {
    const { clause } = await judged(OVERRIDE.replace('分: 5', '分: 2'));
    expect([clause('1.1').verdict, clause('1.1').smallestFix?.cost]).toEqual(['not-met', null]);
  });

  it('lifts no veto, nor one that may hold', async () => {
    const vetoed = compile(
      modelOf(
        '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  名称：文字，名称\n  已制定计划：是否\n  弄虚作假：是否\n\n名单 投诉 每一件\n  编号：文字\n\n名单 抽查案卷 每一卷\n  编号：文字\n\n' +
          '计分\n  满分 5分\n  扣完为止\n  改判 由考核领导小组决定\n\n标准一 甲\n\n条款 1.1 甲\n  分值 5分\n  扣分 并非已制定计划的，扣3分\n  一票否决 弄虚作假的，本条计0分\n',
      ),
    );
    const points = async (fraud: string) => pointsOf((await judged(`弄虚作假: ${fraud}\n${OVERRIDE}`, '2018-12-31', vetoed)).clause('1.1'));
    expect([await points('否'), await points('不详'), await points('是')]).toEqual([
      ['5', '5'],
      ['0', '5'],
      ['0', '0'],
    ]);
  });
});

describe('what was decided after the evaluation date', () => {
  it('counts as not decided, and is told without the line', async () => {
    const sheet = `评定: [{条款: 1.1, 分: 2, ${REST}}]\n改判: [{条款: 1.3, 分: 5, 改判人: 某甲乙, 日期: 2018-12-25, 理由: 好}]`;
    const early = await judged(sheet, '2018-12-22');
    expect(early.found).toEqual(['decision-ahead personal']);
    expect([pointsOf(early.clause('1.1')), pointsOf(early.clause('1.3'))]).toEqual([
      ['3', '3'],
      ['0', '10'],
    ]);
    expect((await judged(sheet, '2018-12-01')).found).toEqual(['decision-ahead personal', 'decision-ahead personal']);
    expect((await judged(sheet, '2018-12-25')).found).toEqual([]);
  });
});

it('who decided is in nothing that is published; the role, the day and the reason are', async () => {
  const { department } = await judged(
    `评定: [{条款: 1.1, 分: 2, ${REST}}, {条款: 1.3, 分: 2, ${REST}}, {条款: 2.1, 记录: 一号, 分: 2, ${REST}}]\n` +
      `改判: [{条款: 1.4, 分: 5, 改判人: 某甲乙, 理由: 复查属实}]`,
  );
  const text = JSON.stringify(department satisfies DepartmentVerdicts);
  expect(text).not.toContain('某甲乙');
  expect(department.clauses[0]?.points?.lines[0]?.judgements).toEqual([
    { by: '考核人', range: { low: '2', high: '2' }, given: [{ points: '2', on: '2018-12-20', reason: '材料单薄' }], missing: 0 },
  ]);
});
