import { describe, expect, it } from 'vitest';
import { type Scored, scored } from './scored.js';

/** Clauses taken together (semantics.md §8.5 to §8.13). */
interface Case {
  readonly about: string;
  readonly total: string;
  readonly body: string;
  readonly sheet: string;
  readonly finds: Scored;
}

/** A clause of all or nothing. */
const clause = (id: string, marks: number, requirement: string, more = '') =>
  `  条款 ${id} 条\n    分值 ${marks}分\n    要求 ${requirement}\n${more}`;
/** One that applies to those with 没收物品, and another that is met or not. */
const SEIZED = `${clause('1.1', 70, '已制定计划')}${clause('1.2', 30, '年报已公开', '    适用 有没收物品\n')}`;
const ruled = (rule: string) => `  满分 100分\n  扣完为止\n  不适用 ${rule}`;
const NOT_SEIZED = '已制定计划: 是\n年报已公开: 否\n有没收物品: 否';
const TWO_LEVELS = '等次\n  合格 60分以上\n  不合格 不满60分\n';

const cases: readonly Case[] = [
  { about: '剔除', total: ruled('剔除'), body: SEIZED, sheet: NOT_SEIZED, finds: { '1.2': '不适用', total: '70 of 70' } },
  { about: '按满分', total: ruled('按满分'), body: SEIZED, sheet: NOT_SEIZED, finds: { total: '100 of 100' } },
  { about: '按比例折算', total: ruled('按比例折算'), body: SEIZED, sheet: NOT_SEIZED, finds: { total: '100 of 100' } },
  { about: '计0分', total: ruled('计0分'), body: SEIZED, sheet: NOT_SEIZED, finds: { total: '70 of 100' } },
  {
    about: '按比例折算, while it is open whether the clause applies',
    total: ruled('按比例折算'),
    body: SEIZED,
    sheet: '已制定计划: 是\n年报已公开: 否',
    finds: { '1.2': '0?', total: '[70, 100] of 100' },
  },
  {
    about: '剔除, while it is open whether the clause applies',
    total: ruled('剔除'),
    body: SEIZED,
    sheet: '已制定计划: 是\n年报已公开: 是',
    finds: { total: '[70, 100] of [70, 100]' },
  },
  {
    about: 'everything 不适用',
    total: ruled('按满分'),
    body: clause('1.1', 100, '年报已公开', '    适用 有没收物品\n') + TWO_LEVELS,
    sheet: NOT_SEIZED,
    finds: { total: '不适用', grade: '' },
  },
  {
    about: 'a cap of a part, filled up as far as it goes where what does not apply counts in full',
    total: '  满分 10分\n  扣完为止\n  不适用 按满分',
    body: `  部分 甲部\n    封顶 10分\n${clause('1.1', 8, '已制定计划')}${clause('1.2', 8, '年报已公开', '    适用 有没收物品\n')}`,
    sheet: NOT_SEIZED,
    finds: { 甲: '8 of 8', total: '10 of 10' },
  },
  {
    about: '折合 of two parts',
    total: '  满分 100分\n  扣完为止',
    body: `  部分 甲部\n    分值 20分\n    折合 60分\n${clause('1.1', 15, '已制定计划')}${clause('1.2', 5, '年报已公开')}  部分 乙部\n    分值 10分\n    折合 40分\n${clause('1.3', 10, '监督渠道已明确')}`,
    sheet: '已制定计划: 是\n年报已公开: 否\n监督渠道已明确: 是',
    finds: { total: '85 of 100' },
  },
  {
    about: 'a bonus of a clause that does not apply gives nothing',
    total: '  满分 10分\n  封顶 12分\n  扣完为止\n  不适用 按满分',
    body: `${clause('1.1', 10, '已制定计划')}  条款 1.2 加\n    适用 有没收物品\n    加分 年报已公开的，加2分`,
    sheet: '已制定计划: 是\n年报已公开: 是\n有没收物品: 否',
    finds: { total: '10 of 10', '1.2 is': 'not-applicable' },
  },
  {
    about: 'a bonus each, at most, then the cap',
    total: '  满分 10分\n  封顶 12分\n  扣完为止\n  加分 合计至多5分',
    body: `${clause('1.1', 10, '已制定计划')}  条款 1.2 加\n    加分 推广经验数每有1项的，加1分，至多加3分`,
    sheet: '已制定计划: 是\n推广经验数: 9',
    finds: { total: '12 of 10' },
  },
  {
    about: 'nothing lifts a veto, not even a bonus',
    total: '  满分 10分\n  封顶 12分\n  扣完为止\n  一票否决 有不可抗力的，总分计0分',
    body: `${clause('1.1', 10, '已制定计划')}  条款 1.2 加\n    加分 年报已公开的，加2分`,
    sheet: '已制定计划: 是\n年报已公开: 是\n有不可抗力: 是',
    finds: { total: '0 of 10', '1.1': '10' },
  },
  {
    about: 'a veto while it is open',
    total: '  满分 10分\n  扣完为止\n  一票否决 有不可抗力的，总分计0分',
    body: clause('1.1', 10, '已制定计划'),
    sheet: '已制定计划: 是',
    finds: { total: '[0, 10] of 10' },
  },
  {
    about: 'a veto in a clause that does not apply is not asked',
    total: ruled('按满分'),
    body: `${clause('1.1', 70, '已制定计划')}${clause('1.2', 30, '年报已公开', '    适用 有没收物品\n    一票否决 有不可抗力的，总分计0分\n')}`,
    sheet: `${NOT_SEIZED}\n有不可抗力: 是`,
    finds: { total: '100 of 100' },
  },
  {
    about: 'a veto on the rate of a part',
    total: '  满分 20分\n  扣完为止',
    body: `  一票否决 保证项目的得分率低于60%的，本标准计0分\n  部分 保证项目\n${clause('1.1', 5, '已制定计划')}${clause('1.2', 5, '年报已公开')}  部分 一般项目\n${clause('1.3', 10, '监督渠道已明确')}`,
    sheet: '已制定计划: 是\n年报已公开: 否\n监督渠道已明确: 是',
    finds: { 甲: '0 of 20' },
  },
  {
    about: 'one complaint, one deduction: of equal ones the clause named first',
    total: '  满分 20分\n  扣完为止\n  不重复扣分 同一件投诉：条款1.1、1.2',
    body: '  条款 1.1 甲\n    分值 10分\n    扣分 每有1件投诉满足办结迟的，扣2分\n  条款 1.2 乙\n    分值 10分\n    扣分 每有1件投诉满足态度恶劣的，扣2分',
    sheet: '投诉: [{办结迟: 是, 态度恶劣: 是}, {办结迟: 否, 态度恶劣: 是}]',
    finds: { '1.1': '8', '1.2': '8' },
  },
  {
    about: 'one complaint, one deduction: a clause that does not apply takes nothing from another',
    total: '  满分 20分\n  扣完为止\n  不适用 计0分\n  不重复扣分 同一件投诉：条款1.1、1.2',
    body: '  条款 1.1 甲\n    分值 10分\n    适用 有没收物品\n    扣分 每有1件投诉满足办结迟的，扣3分\n  条款 1.2 乙\n    分值 10分\n    扣分 每有1件投诉满足态度恶劣的，扣2分',
    sheet: '投诉: [{办结迟: 是, 态度恶劣: 是}]\n有没收物品: 否',
    finds: { '1.2': '8' },
  },
  {
    about: 'one complaint, one deduction, while the heavier one is open',
    total: '  满分 20分\n  扣完为止\n  不重复扣分 同一件投诉：条款1.1、1.2',
    body: '  条款 1.1 甲\n    分值 10分\n    扣分 每有1件投诉满足办结迟的，扣3分\n  条款 1.2 乙\n    分值 10分\n    扣分 每有1件投诉满足态度恶劣的，扣2分',
    sheet: '投诉: [{态度恶劣: 是}]',
    finds: { '1.1': '[7, 10]', '1.2': '[8, 10]' },
  },
  {
    about: 'a waiver that says nothing of the record holds for every line of the clause',
    total: '  满分 10分\n  扣完为止',
    body: '  条款 1.1 甲\n    分值 10分\n    扣分 未制定计划的，扣3分\n    扣分 每有1件投诉的，扣1分\n    不扣分 有不可抗力',
    sheet: '已制定计划: 否\n有不可抗力: 是\n投诉: [{事项: 甲}]',
    finds: { '1.1': '10' },
  },
  {
    about: 'surplus eats no other clause’s points',
    total: '  满分 20分\n  扣完为止',
    body: `  条款 1.1 甲\n    分值 10分\n    扣分 迟报次数每有1次的，扣5分\n${clause('1.2', 10, '已制定计划')}`,
    sheet: '迟报次数: 9\n已制定计划: 是',
    finds: { '1.1': '0', total: '10 of 20' },
  },
  {
    about: '可以为负分',
    total: '  满分 20分\n  扣完为止',
    body: `  条款 1.1 甲\n    分值 10分，可以为负分\n    扣分 迟报次数每有1次的，扣5分\n${clause('1.2', 10, '已制定计划')}`,
    sheet: '迟报次数: 3\n已制定计划: 是',
    finds: { '1.1': '-5', total: '5 of 20' },
  },
  {
    about: 'a clause that is not in force is as if it were not written',
    total: '  满分 20分\n  扣完为止',
    body: `${clause('1.1', 20, '已制定计划', '    废止 2019年1月1日\n')}${clause('1.2', 20, '年报已公开', '    施行 2019年1月1日\n')}`,
    sheet: '已制定计划: 是\n年报已公开: 否',
    finds: { total: '20 of 20', '1.2 is': 'not-assessed' },
  },
];

describe('clauses add up (semantics.md §8.6 to §8.8)', () => {
  it.each(cases)('$about', async ({ total, body, sheet, finds }) => {
    const found = await scored(total, body, sheet);
    expect(Object.fromEntries(Object.keys(finds).map((key) => [key, found[key]]))).toEqual(finds);
  });
});
