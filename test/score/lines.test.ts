import { describe, expect, it } from 'vitest';
import { scored } from './scored.js';

/** Single lines (semantics.md §8.2, §8.3), each in a clause of 10 points. */
interface Case {
  readonly about: string;
  readonly lines: string;
  readonly sheet: string;
  readonly points: string;
}

const TOTAL = '  满分 10分\n  扣完为止\n  不适用 按比例折算';

const cases: readonly Case[] = [
  { about: '要求 alone is all or nothing', lines: '要求 已制定计划且监督渠道已明确', sheet: '已制定计划: 是', points: '[0, 10]' },
  { about: '要求 alone is 0 where it is false', lines: '要求 已制定计划且监督渠道已明确', sheet: '已制定计划: 否', points: '0' },
  { about: 'a fixed deduction', lines: '扣分 未制定计划的，扣5分', sheet: '已制定计划: 否', points: '5' },
  { about: 'a fixed deduction while it is open', lines: '扣分 未制定计划的，扣5分', sheet: '', points: '[5, 10]' },
  {
    about: '不得分',
    lines: '扣分 未制定计划的，不得分\n    扣分 计划未备案的，扣1分',
    sheet: '已制定计划: 否\n计划已备案: 否',
    points: '0',
  },
  {
    about: '不得分 for each record leaves 0, and not less',
    lines: '扣分 每有1件投诉的，不得分',
    sheet: '投诉: [{事项: 甲}, {事项: 乙}]',
    points: '0',
  },
  {
    about: 'late and omitted reports add up',
    lines: '扣分 迟报次数每有1次的，扣0.5分\n    扣分 漏报次数每有1次的，扣1分',
    sheet: '迟报次数: 3\n漏报次数: 1',
    points: '15/2',
  },
  { about: '至多', lines: '扣分 迟报次数每有1次的，扣1分，至多扣4分', sheet: '迟报次数: 7', points: '6' },
  {
    about: 'every second time, a part step dropped',
    lines: '扣分 迟报次数每有2次的，扣1分，不足2次的不扣',
    sheet: '迟报次数: 5',
    points: '8',
  },
  {
    about: 'every second time, a part step counted whole',
    lines: '扣分 迟报次数每有2次的，扣1分，不足2次的按2次扣',
    sheet: '迟报次数: 5',
    points: '7',
  },
  { about: 'every second time, pro rata', lines: '扣分 迟报次数每有2次的，扣1分，不足2次的按比例扣', sheet: '迟报次数: 5', points: '15/2' },
  {
    about: 'each record, at most',
    lines: '扣分 每有1件投诉满足办结迟的，扣2分，至多扣4分',
    sheet: '投诉: [{办结迟: 是}, {办结迟: 是}, {办结迟: 是}]',
    points: '6',
  },
  {
    about: 'each record, one of them open',
    lines: '扣分 每有1件投诉满足办结迟的，扣2分',
    sheet: '投诉: [{办结迟: 是}, {}, {办结迟: 否}]',
    points: '[6, 8]',
  },
  { about: 'an unknown list', lines: '扣分 每有1件投诉满足办结迟的，扣2分，至多扣4分', sheet: '', points: '[6, 10]' },
  {
    about: 'an amount of the record',
    lines: '扣分 每有1件投诉的，按扣分档扣',
    sheet: '投诉: [{扣分档: 1.5}, {扣分档: 2}]',
    points: '13/2',
  },
  {
    about: 'the distance to a target, on exact fractions',
    lines: '扣分 结案率低于90%的，每低10个百分点扣1分，不足10个百分点的不扣',
    sheet: '结案率: 69.9%',
    points: '8',
  },
  {
    about: 'exactly on a step',
    lines: '扣分 结案率低于90%的，每低10个百分点扣1分，不足10个百分点的不扣',
    sheet: '结案率: 70%',
    points: '8',
  },
  {
    about: 'better than the target gains nothing',
    lines: '扣分 结案率低于90%的，每低10个百分点扣1分，不足10个百分点的不扣',
    sheet: '结案率: 99%',
    points: '10',
  },
  { about: 'an unknown distance', lines: '扣分 学法次数少于6次的，每少1次扣0.3分，至多扣1.2分', sheet: '', points: '[44/5, 10]' },
  {
    about: 'days late, of a day that never came none',
    lines: '扣分 送达日晚于决定日的，每晚1个工作日扣1分',
    sheet: '送达日: 没有\n决定日: 2018-05-04',
    points: '10',
  },
  {
    about: 'working days late: after Friday the weekend does not count',
    lines: '扣分 送达日晚于决定日的，每晚1个工作日扣1分',
    sheet: '送达日: 2018-05-08\n决定日: 2018-05-04',
    points: '8',
  },
  {
    about: 'late or never within working days',
    lines: '扣分 送达日未在决定日之后7个工作日内的，扣3分',
    sheet: '送达日: 没有\n决定日: 2018-05-04',
    points: '7',
  },
  {
    about: 'missing elements, one of them unknown',
    lines: '扣分 以下各项每缺一项扣3分\n      （1）年报已备案\n      （2）年报已公开\n      （3）已制定计划',
    sheet: '年报已备案: 是\n年报已公开: 否',
    points: '[4, 7]',
  },
  {
    about: 'elements that are met',
    lines: '得分 以下各项每满足一项得5分\n      （1）年报已备案\n      （2）年报已公开\n      （3）已制定计划',
    sheet: '年报已备案: 是\n年报已公开: 否\n已制定计划: 否',
    points: '5',
  },
  {
    about: 'elements, one of which is 不适用',
    lines: '扣分 以下各项每缺一项扣3分\n      （1）年报已备案\n      （2）出庭数÷应诉数不低于50%，除数为0时不适用',
    sheet: '年报已备案: 否\n出庭数: 0\n应诉数: 0',
    points: '7',
  },
  {
    about: 'every second record of those that are not waived',
    lines: '扣分 每有2件投诉满足办结迟的，扣1分，不足2件的不扣\n    不扣分 已说明',
    sheet: '投诉: [{办结迟: 是, 已说明: 否}, {办结迟: 是, 已说明: 是}, {办结迟: 是, 已说明: 否}, {办结迟: 是, 已说明: 是}]',
    points: '9',
  },
  {
    about: 'a group with a cap',
    lines: '扣分 以下各项合计至多扣0.9分\n      （1）迟报次数每有1次的，扣0.3分\n      （2）漏报次数每有1次的，扣0.3分',
    sheet: '迟报次数: 2\n漏报次数: 5',
    points: '91/10',
  },
  {
    about: 'only the heaviest: never both',
    lines: '扣分 以下情形只扣最重的一项\n      （1）未制定计划的，扣3分\n      （2）计划未备案的，扣1分',
    sheet: '已制定计划: 否\n计划已备案: 否',
    points: '7',
  },
  {
    about: 'only the heaviest, while the heavier is open',
    lines: '扣分 以下情形只扣最重的一项\n      （1）未制定计划的，扣3分\n      （2）计划未备案的，扣1分',
    sheet: '计划已备案: 否',
    points: '[7, 9]',
  },
  {
    about: 'the heaviest for each record, else the rest',
    lines: '扣分 每件投诉只扣最重的一项\n      （1）态度恶劣的，扣2分\n      （2）办结迟的，扣1分\n      （3）其余扣0.3分',
    sheet: '投诉: [{态度恶劣: 是, 办结迟: 是}, {态度恶劣: 否, 办结迟: 是}, {态度恶劣: 否, 办结迟: 否}]',
    points: '67/10',
  },
  {
    about: 'the mean of the heaviest',
    lines: '扣分 每件投诉只扣最重的一项，取平均，没有投诉的不扣\n      （1）态度恶劣的，扣2分\n      （2）其余不扣分',
    sheet: '投诉: [{态度恶劣: 是}, {态度恶劣: 否}]',
    points: '9',
  },
  {
    about: 'the highest step, while it is open',
    lines: '得分 只取最高的一档\n      （1）有法制机构的，得10分\n      （2）有机构负责的，得2分\n      （3）其余得0分',
    sheet: '有机构负责: 是',
    points: '[2, 10]',
  },
  {
    about: 'no step',
    lines: '得分 只取最高的一档\n      （1）有法制机构的，得10分\n      （2）其余得1分',
    sheet: '有法制机构: 否',
    points: '1',
  },
  { about: 'a computed award', lines: '得分 按出庭数÷应诉数×10计算，除数为0时不适用', sheet: '出庭数: 2\n应诉数: 3', points: '20/3' },
  { about: '0 of 0 cases', lines: '得分 按出庭数÷应诉数×10计算，除数为0时不适用', sheet: '出庭数: 0\n应诉数: 0', points: '不适用' },
  {
    about: 'awards first, deductions from that',
    lines: '得分 有法制机构的，得10分\n    扣分 未制定计划的，扣4分',
    sheet: '有法制机构: 是\n已制定计划: 否',
    points: '6',
  },
  { about: 'a waiver', lines: '扣分 未制定计划的，扣5分\n    不扣分 有不可抗力', sheet: '已制定计划: 否\n有不可抗力: 是', points: '10' },
  {
    about: 'a waiver while it is open',
    lines: '扣分 未制定计划的，扣5分\n    不扣分 有不可抗力',
    sheet: '已制定计划: 否',
    points: '[5, 10]',
  },
  {
    about: 'a waiver of records',
    lines: '扣分 每有1件投诉满足办结迟的，扣2分\n    不扣分 已说明',
    sheet: '投诉: [{办结迟: 是, 已说明: 是}, {办结迟: 是, 已说明: 否}]',
    points: '8',
  },
];

describe('a line takes or gives (semantics.md §8.3)', () => {
  it.each(cases)('$about', async ({ lines, sheet, points }) => {
    const found = await scored(TOTAL, `  条款 1.1 甲\n    分值 10分\n    ${lines}`, sheet);
    expect(found['1.1']).toBe(points);
  });
});
