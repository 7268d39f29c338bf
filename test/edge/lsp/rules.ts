/** A small rule set in two files, and the notice beside them. */
export const VOCABULARY = `标准集 公开标准
  编号 open-probe
  原文文件 notice.txt
  施行 2017年1月1日
  核查方法 查阅资料

事实表 测试部门 (dept)

栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  已公开 (published)：是否

名单 执法人员 (officers) 每一名
  持证 (certified)：是否
  身份 (status)：选项 公务员 (civilServant)、工勤人员 (logistics)、临时工 (temporary)
`;

export const STANDARD = `标准一 人员

条款 1.1 清单已公开
  原文 “公开清单”
  要求 已公开
  核查 查阅资料：网站

条款 1.2 执法人员持证
  原文 “执法人员持证上岗”
  要求 每名执法人员满足持证
  核查 查阅资料：花名册

示例 公开了
  评估日 2017年8月20日
  已知 已公开 是
  应当 条款1.1符合

示例 没有持证
  评估日 2017年8月20日
  已知 执法人员：（持证 否）
  应当 条款1.2不符合
`;

export const NOTICE = '一、公开清单。\n二、执法人员持证上岗。\n';

export const FILES = { 'vocabulary.standards': VOCABULARY, 'standard.standards': STANDARD, 'notice.txt': NOTICE };
