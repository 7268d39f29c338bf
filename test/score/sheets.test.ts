import { describe, expect, it } from 'vitest';
import { type Scored, scored } from './scored.js';

/** 评分表 (semantics.md §8.13). */
interface Case {
  readonly about: string;
  readonly head?: string;
  readonly rubric?: string;
  readonly sumUp: string;
  readonly after?: string;
  readonly sheet: string;
  readonly finds: Scored;
}

const SPOTS = '  条款 1.1 文书\n    分值 100分\n    扣分 处数每有1处的，扣10分\n';
const HEARING = `  条款 1.1 文书\n    分值 60分\n    扣分 处数每有1处的，扣10分\n  条款 1.2 听证\n    分值 40分\n    适用 涉听证\n    扣分 处数每有1处的，扣10分\n`;
const VETO = '  一票否决 违法的，本卷计0分\n';

const cases: readonly Case[] = [
  {
    about: 'the mean of 100, 100 and a vetoed 0',
    head: VETO,
    sumUp: '取平均，折合20分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 违法: 否, 处数: 0}, {编号: b, 违法: 否, 处数: 0}, {编号: c, 违法: 是, 处数: 0}]',
    finds: { 评查: '200/3 of 100', '评查 3': '0', 甲: '40/3 of 20' },
  },
  {
    about: 'the lowest',
    sumUp: '取最低，折合20分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 处数: 1}, {编号: b, 处数: 4}]',
    finds: { 评查: '60 of 100' },
  },
  {
    about: 'the share of those graded 合格 or better',
    after: '等次\n  合格 60分以上\n  不合格 不满60分\n',
    sumUp: '取等次在合格以上的比例，折合20分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 处数: 0}, {编号: b, 处数: 5}, {编号: c}]',
    finds: { 评查: '[100/3, 200/3] of 100' },
  },
  { about: 'an unknown list', sumUp: '取平均，折合20分，没有案卷的计0分', sheet: '', finds: { 甲: '[0, 20] of 20' } },
  {
    about: 'an empty list that is 不适用',
    sumUp: '取平均，折合20分，没有案卷的不适用',
    sheet: '案卷: []',
    finds: { 评查: '不适用', total: '不适用' },
  },
  {
    about: 'an empty list that scores 0',
    sumUp: '取平均，折合20分，没有案卷的计0分',
    sheet: '案卷: []',
    finds: { 评查: '0 of 100', total: '0 of 20' },
  },
  {
    about: 'records to none of which anything applies are no empty list',
    rubric: '  条款 1.1 文书\n    分值 100分\n    适用 涉听证\n    扣分 处数每有1处的，扣10分\n',
    sumUp: '取平均，折合20分，没有案卷的计0分',
    sheet: '案卷: [{编号: a, 涉听证: 否, 处数: 1}]',
    finds: { '评查 1': '不适用', 评查: '不适用' },
  },
  {
    about: '剔除: each record counts by its rate',
    head: '  不适用 剔除\n',
    rubric: HEARING,
    sumUp: '取平均，折合20分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 涉听证: 否, 处数: 0}, {编号: b, 涉听证: 是, 处数: 0}]',
    finds: { '评查 1': '60', 评查: '100 of 100', 甲: '20 of 20' },
  },
  {
    about: 'each record rounded first',
    head: '  取整 只舍不入到整数，先取整后汇总\n',
    rubric: '  条款 1.1 文书\n    分值 100分\n    扣分 处数每有1处的，扣0.6分\n',
    sumUp: '取平均，折合100分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 处数: 1}, {编号: b, 处数: 2}]',
    finds: { '评查 1': '99', 评查: '197/2 of 100' },
  },
  {
    about: 'rounded after summing up',
    head: '  取整 只舍不入到整数，先汇总后取整\n',
    rubric: '  条款 1.1 文书\n    分值 100分\n    扣分 处数每有1处的，扣0.6分\n',
    sumUp: '取平均，折合100分，没有案卷的不适用',
    sheet: '案卷: [{编号: a, 处数: 1}, {编号: b, 处数: 2}]',
    finds: { '评查 1': '497/5', 评查: '99 of 100' },
  },
  {
    about: 'what a record gained, for other clauses',
    head: VETO,
    sumUp: '不计入总分',
    after: '',
    sheet: '案卷: [{编号: a, 违法: 是, 处数: 0}, {编号: b, 违法: 否, 处数: 1}]',
    finds: { '2.1': '15', '2.2': '9' },
  },
];

const GAINED =
  '标准二 乙\n  条款 2.1 卷\n    分值 20分\n    扣分 每有1卷案卷满足评查得分等于0的，扣5分\n  条款 2.2 均\n    分值 20分\n    得分 按案卷的评查得分平均÷5计算，名单为空时不适用\n';

describe('a 评分表 is summed up (semantics.md §8.13)', () => {
  it.each(cases)('$about', async ({ head = '', rubric = SPOTS, after = '', sumUp, sheet, finds }) => {
    const further = sumUp === '不计入总分' ? GAINED : '';
    const full = further === '' ? (/折合(\d+)分/.exec(sumUp)?.[1] ?? '100') : '40';
    const body = `评分表 评查 (review) 对每卷案卷\n  满分 100分\n  扣完为止\n${head}${rubric}${after}汇总 ${sumUp}\n${further}`;
    const found = await scored(`  满分 ${full}分\n  扣完为止\n  不适用 按比例折算`, body, sheet);
    expect(Object.fromEntries(Object.keys(finds).map((key) => [key, found[key]]))).toEqual(finds);
  });
});
