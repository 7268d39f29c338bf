import { describe, expect, it } from 'vitest';
import { explain } from '../explain.js';

/** Body, sheet, verdict, the sentence. */
const REASONS: readonly (readonly [string, string, string, string])[] = [
  ['要求 已公开', '已公开: 否', 'not-met', '“已公开”为否。'],
  ['要求 已公开且已建立', '已公开: 是\n已建立: 否', 'not-met', '“已建立”为否。'],
  ['要求 满意度不少于90%', '满意度: 88%', 'not-met', '满意度88%，要求不少于90%。'],
  ['要求 已公开', '', 'undetermined', '“已公开”尚未报送。'],
  ['要求 满意度不少于90%', '满意度: 88', 'undetermined', '“满意度”填写有误，没有采用。'],
  [
    '要求 没有人员满足上岗且身份是临时工',
    '人员:\n - {身份: 临时工, 上岗: 是}\n - {身份: 正式工, 上岗: 是}\n - {身份: 临时工, 上岗: 是}',
    'not-met',
    '3名人员中2名如此：第1行、第3行。',
  ],
  [
    '要求 每件处罚满足归档',
    '处罚:\n - {文号: 甲1号, 归档: 是}\n - {文号: 甲2号, 归档: 否}',
    'not-met',
    '2件处罚中1件没有做到：甲2号（“归档”为否）。',
  ],
  ['要求 每名人员满足持证', '', 'undetermined', '没有材料：人员名单。'],
  ['要求 每名人员满足持证', '人员:\n - {持证: 是}\n - {身份: 正式工}', 'undetermined', '人员第2行的“持证”尚未报送。'],
  ['要求 每名人员满足持证', '人员: {未报全: 是, 记录: [{持证: 是}]}', 'undetermined', '人员名单未报全。'],
  ['要求 没有人员', '人员: 没有', 'met', '没有人员。'],
  ['要求 至少两名人员满足持证', '人员:\n - {持证: 是}\n - {持证: 否}', 'not-met', '2名人员中1名如此：第1行，要求至少2名。'],
  ['适用 部门类型是授权组织\n要求 已公开', '部门类型: 机关', 'not-applicable', '适用条件（部门类型是授权组织）不成立：“部门类型”为机关。'],
  ['要求 已公开\n除外（过渡期）已建立', '已公开: 否\n已建立: 是', 'not-applicable', '属于除外情形“过渡期”：“已建立”为是。'],
  ['要求 样本数÷样本数不少于1', '样本数: 0', 'error', '本条无法算出：“样本数÷样本数”的除数为零，无法计算。'],
  [
    '要求 近三个年度每年至少一次培训满足类别是通用',
    '培训:\n - {类别: 通用, 培训日期: 2014-03-01}\n - {类别: 通用, 培训日期: 2016-03-01}',
    'not-met',
    '2015年：没有培训，要求至少1次。',
  ],
  [
    '要求 人员中持证的比例不少于90%',
    '人员:\n - {持证: 是}\n - {持证: 是}\n - {持证: 否}',
    'not-met',
    '人员中持证的比例约66.7%，要求不少于90%。',
  ],
];

describe('the reason of a verdict', () => {
  it.each(REASONS)('%s · %s', async (body, sheet, verdict, words) => {
    const given = await explain(body, sheet);
    expect([given.verdict, given.reason.zh]).toEqual([verdict, words]);
    expect(given.reason.en).toMatch(/^\P{Ll}.*\.$/u);
  });

  it('tells of a deadline the day it ended, and of one not yet due the day it ends', async () => {
    const rule = '要求 每件处罚满足备案日期在决定日期之后15日内';
    const late = await explain(rule, '处罚:\n - {文号: 甲1号, 决定日期: 2017-06-02, 备案日期: 2017-06-20}');
    expect(late.reason.zh).toBe('1件处罚中1件没有做到：甲1号（“备案日期”为2017年6月20日，期限的最后一日为2017年6月19日）。');
    const due = await explain('要求 公开日期在2017年8月14日之后15日内', '公开日期: 没有');
    expect(due.reason.zh).toBe('“公开日期”为没有，未到期：期限至2017年8月29日。');
  });

  it('counts what is too much to tell', async () => {
    const rows = Array.from({ length: 30 }, () => ' - {身份: 临时工}').join('\n');
    const { reason } = await explain('要求 没有人员满足身份是临时工', `人员:\n${rows}`);
    expect(reason.zh).toBe('30名人员中30名如此：第1行、第2行、第3行、第4行、第5行、第6行、第7行、第8行等。');
  });
});
