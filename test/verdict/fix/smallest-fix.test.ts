import { describe, expect, it } from 'vitest';
import { leavesWindow } from '../../../src/verdict/fix/leaves-window.js';
import { explain, fixed, outline } from '../explain.js';

const STAFF =
  '人员:\n - {身份: 临时工, 上岗: 是, 持证: 否, 成绩: 70}\n - {身份: 正式工, 上岗: 是, 持证: 是, 成绩: 90}\n - {身份: 临时工, 上岗: 否, 持证: 否, 成绩: 没有}';

const FIXES: readonly (readonly [string, string, number | null, readonly string[]])[] = [
  ['要求 已公开', '已公开: 否', 1, ['“已公开”改为是。']],
  ['要求 已公开且已建立', '已公开: 否\n已建立: 否', 2, ['“已公开”改为是。', '“已建立”改为是。']],
  ['要求 已公开或者已建立', '已公开: 否\n已建立: 否', 1, ['“已公开”改为是。']],
  ['要求 并非已公开', '已公开: 是', 1, ['“已公开”改为否。']],
  [
    '要求 以下至少两项满足\n（1）已公开\n（2）已建立\n（3）部门类型是机关',
    '已公开: 否\n已建立: 否\n部门类型: 机关',
    1,
    ['“已公开”改为是。'],
  ],
  ['要求 满意度不少于90%', '满意度: 88%', 1, ['“满意度”改为不少于90%（现为88%）。']],
  ['要求 部门类型是机关', '部门类型: 授权组织', 1, ['“部门类型”改为机关。']],
  ['要求 有公开日期', '公开日期: 没有', 1, ['“公开日期”要有：补办，日期不早于2017年8月20日。']],
  ['要求 没有人员满足上岗且身份是临时工', STAFF, 1, ['人员第1行的“上岗”改为否。']],
  ['要求 每名人员满足持证', STAFF, 2, ['人员第1行的“持证”改为是。', '人员第3行的“持证”改为是。']],
  ['要求 至少两名人员满足持证', STAFF, 1, ['人员第1行的“持证”改为是。']],
  ['要求 至多一名人员满足身份是临时工', STAFF, 1, ['人员第1行的“身份”改为正式工。']],
  ['要求 人员中持证的比例不少于60%', STAFF, 1, ['人员第1行的“持证”改为是。']],
  ['要求 人员中持证的比例不少于90%', STAFF, 2, ['人员第1行的“持证”改为是。', '人员第3行的“持证”改为是。']],
  ['要求 人员的成绩平均不少于85', STAFF, 1, ['使人员的成绩平均不少于85分（现为80分）。']],
  ['要求 人员的数量不少于5', STAFF, 2, ['补上2名人员。']],
  ['要求 有培训满足类别是通用', '培训: 没有', 1, ['补上1次培训（类别是通用），日期不早于2017年8月20日。']],
];

describe('the smallest fix', () => {
  it.each(FIXES)('%s', async (body, sheet, cost, steps) => {
    const given = await explain(body, sheet);
    expect([given.verdict, fixed(given.smallestFix)]).toEqual(['not-met', { cost, steps, obstacles: [] }]);
  });

  it.each([
    ['要求 人员中持证的比例不少于80%', '人员:\n - {持证: 否}\n - {持证: 否}\n - {持证: 否}\n - {持证: 是}\n - {}', 2, '人员第5行的“持证”'],
    ['要求 人员中持证的数量不少于3', '人员:\n - {持证: 否}\n - {持证: 否}\n - {}', 2, '人员第3行的“持证”'],
  ])('%s: what even then is not decided is named', async (body, sheet, cost, needed) => {
    const { smallestFix } = await explain(body, sheet);
    expect([smallestFix?.cost, outline(smallestFix?.stillNeeded ?? null)]).toEqual([cost, [`recordValue ${needed}`]]);
  });

  it('is given for 不符合 only', async () => {
    expect((await explain('要求 已公开', '已公开: 是')).smallestFix).toBeNull();
    expect((await explain('要求 已公开')).smallestFix).toBeNull();
  });

  it('cannot change what is 既成事实, and says from which day it no longer counts', async () => {
    const given = await explain('要求 近三年没有处分', '处分:\n - {处分日期: 2015-09-20}');
    expect(fixed(given.smallestFix)).toEqual({
      cost: null,
      steps: [],
      obstacles: ['处分第1行已经发生，不能删去；2018年9月21日起不再计入。'],
    });
    const late = await explain(
      '要求 每件处罚满足备案日期在决定日期之后15日内',
      '处罚:\n - {文号: 甲1号, 决定日期: 2017-06-02, 备案日期: 没有}',
    );
    expect(fixed(late.smallestFix)).toEqual({ cost: null, steps: [], obstacles: ['处罚第1行（甲1号）的“备案日期”是既成事实，无法更改。'] });
  });

  it('mends no period that is over, and says when it is no longer looked at', async () => {
    const { smallestFix } = await explain(
      '要求 近三个年度每年至少一次培训满足类别是通用',
      '培训:\n - {类别: 通用, 培训日期: 2014-03-01}\n - {类别: 通用, 培训日期: 2016-03-01}',
    );
    expect(fixed(smallestFix)).toEqual({
      cost: null,
      steps: [],
      obstacles: ['2015年：这一期间已经结束，无法补办。', '2015年：自2019年1月1日起不再列入考察。'],
    });
  });

  it('cannot leave the range of a field', async () => {
    expect(fixed((await explain('要求 满意度多于100%', '满意度: 88%')).smallestFix)).toEqual({
      cost: null,
      steps: [],
      obstacles: ['“满意度”按可以填报的范围达不到要求。'],
    });
  });

  it('leaves what is undetermined, and names it', async () => {
    const { smallestFix } = await explain('要求 已公开且已建立且每名人员满足持证', '已公开: 否\n人员:\n - {持证: 否}\n - {身份: 正式工}');
    expect(fixed(smallestFix)?.cost).toBe(2);
    expect(outline(smallestFix?.stillNeeded ?? null)).toEqual(['all', '  value 已建立', '  recordValue 人员第2行的“持证”']);
  });
});

describe('the day from which a record no longer counts', () => {
  it.each([
    [{ kind: 'last', n: 3, unit: 'year' }, '2015-09-20', '2018-09-21'],
    [{ kind: 'last', n: 1, unit: 'month' }, '2017-02-28', '2017-04-01'],
    [{ kind: 'last', n: 1, unit: 'month' }, '2017-01-31', '2017-03-01'],
    [{ kind: 'last', n: 1, unit: 'year' }, '2016-02-29', '2017-03-01'],
    [{ kind: 'last', n: 30, unit: 'day' }, '2017-01-01', '2017-02-01'],
    [{ kind: 'lastPeriods', n: 3, unit: 'year' }, '2014-05-01', '2018-01-01'],
    [{ kind: 'lastPeriods', n: 4, unit: 'quarter' }, '2017-05-01', '2018-07-01'],
    [{ kind: 'thisYear' }, '2017-05-01', '2018-01-01'],
    [{ kind: 'period' }, '2017-05-01', null],
  ] as const)('%j %s', (window, day, leaves) => {
    expect(leavesWindow(window, day)).toBe(leaves);
  });
});
