import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Facts } from '../../../src/facts/facts.js';
import { readFacts } from '../../../src/facts/read-facts.js';
import { check } from '../../../src/model/check.js';
import type { Model } from '../../../src/model/model.js';
import { parse } from '../../../src/syntax/parse.js';

/** A small rule set that leaves to persons whatever can be left to one, for the tests of 评定, 改判 and 推选意见. */
const RULES = `
标准集 考核
  编号 decided

事实表 部门 (department)

栏目 基本 (profile)
  名称 (name)：文字，名称
  已制定计划 (planned)：是否

名单 投诉 (complaints) 每一件
  编号 (number)：文字，标识
  姓名 (who)：文字，个人信息
  已办结 (closed)：是否

名单 抽查案卷 (files) 每一卷
  编号 (number)：文字，标识
  处数 (spots)：整数，单位 处

计分
  满分 50分
  扣完为止
  改判 由考核领导小组决定

标准一 工作

条款 1.1 计划
  分值 5分
  扣分 并非已制定计划的，扣0分到4分，由考核人评定

条款 1.2 投诉
  分值 10分
  扣分 每有1件投诉满足并非已办结的，扣1分到3分，由考核人评定

条款 1.3 印象
  分值 10分
  得分 得0分到10分，由评委分别评定，不少于5人，去掉1个最高分和1个最低分，取平均

条款 1.4 两处
  分值 10分
  扣分 以下各项合计至多扣2分
    （1）并非已制定计划的，扣0分到1分，由考核人评定
    （2）并非已制定计划的，扣0分到2分，由复核人评定

条款 1.5 成批
  分值 5分
  扣分 每有2件投诉满足并非已办结的，扣1分到2分，由考核人评定，不足2件的不扣

条款 1.6 无分
  要求 已制定计划

标准二 案卷

评分表 案卷评查 (fileReview) 对每卷抽查案卷
  满分 10分

条款 2.1 规范
  分值 10分
  扣分 处数大于0处的，扣0分到5分，由评查人评定

汇总 取平均，没有抽查案卷的计0分

推选 先进单位 (advanced)
  范围 全部参评单位
  名额 1个
  条件 总分不低于1分
  排序 总分从高到低
  并列 由办公室决定

推选 合格单位
  范围 全部参评单位
  名额 1个
  排序 总分从高到低
  并列 一并入选
`;

export const office: Model = modelOf(RULES);

/** In: rules without errors. Out: their model. */
export function modelOf(text: string): Model {
  const files = [{ file: 'rules.standards', text }];
  const { value, diagnostics } = check(parse(files).value, files);
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === null || wrong.length > 0) throw new Error(wrong.map(({ zh }) => zh).join('\n'));
  return value;
}

/** The lists that every sheet of the tests has. */
export const LISTS = `
投诉:
  - {编号: 甲1, 姓名: 某甲乙, 已办结: 否}
  - {编号: "1", 已办结: 否}
  - {编号: "2", 已办结: 否}
抽查案卷:
  - {编号: 一号, 处数: 2}
`;

/** A sheet read against {@link office}. Out: what was decided, and what was found. */
export function decided(text: string, file = 'sheet.yaml'): { decisions: Facts['decisions']; found: readonly Diagnostic[] } {
  const { value, diagnostics } = readFacts(office, { file, text });
  if (value === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  return { decisions: value.decisions, found: diagnostics };
}

/** The sheet with one 评定 in flow style: `条款: 1.1, 分: 2`. */
export function withJudgements(...entries: readonly string[]): string {
  return `${LISTS}评定:\n${entries.map((entry) => `  - {${entry}}\n`).join('')}`;
}
