import { compile } from '../../src/engine/compile.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { check } from '../../src/model/check.js';
import { parse } from '../../src/syntax/parse.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import type { ClauseVerdict, SmallestFix, StillNeeded } from '../../src/verdict/verdicts.js';

/** One vocabulary for the tests of explanations: what may be changed and what may not, who may be named and who may not. */
const VOCABULARY = `标准集 说明测试
  编号 explain-test
事实表 部门 (department)
栏目 基本情况 (profile)
  部门名称 (name)：文字，名称
  已公开 (published)：是否
  已建立 (established)：是否
  部门类型 (kind)：选项 机关 (organ)、授权组织 (authorised)
  满意度 (satisfaction)：百分比
  样本数 (samples)：整数，单位 人
  公开日期 (publishedOn)：日期，可以没有
  联系人 (contact)：文字，个人信息
名单 人员 (staff) 每一名
  姓名 (personName)：文字，个人信息
  身份 (status)：选项 正式工 (regular)、临时工 (temporary)
  持证 (certified)：是否
  上岗 (onDuty)：是否
  成绩 (score)：数，单位 分，0到100，可以没有
名单 处罚 (penalties) 每一件
  文号 (number)：文字，标识
  决定日期 (decidedOn)：日期，计时，既成事实
  备案日期 (filedOn)：日期，可以没有，既成事实
  归档 (archived)：是否
名单 处分 (disciplines) 每一件
  处分日期 (disciplinedOn)：日期，计时，既成事实
名单 培训 (trainings) 每一次
  类别 (subject)：选项 通用 (general)、专门 (special)，既成事实
  培训日期 (heldOn)：日期，计时，既成事实
标准一 测试
`;

/** The verdict on one clause, given its body (要求 … and what else it has) and the sheet in YAML, on 2017-08-20. */
export async function explain(body: string, sheet = '', on = '2017-08-20', vocabulary = VOCABULARY): Promise<ClauseVerdict> {
  const lines = body.split('\n').map((line) => `  ${line.trim()}`);
  const text = `${vocabulary}条款 1.1 测试\n${lines.join('\n')}\n`;
  const tree = parse([{ file: 'set.standards', text }]);
  const { value: model, diagnostics } = check(tree.value, []);
  const errors = [...tree.diagnostics, ...diagnostics].filter((one) => one.severity === 'error');
  if (model === null || errors.length > 0) throw new Error(errors.map((one) => one.zh).join('\n'));
  const { value: facts } = readFacts(model, { file: 'sheet.yaml', text: `部门名称: 某局\n${sheet}` });
  if (facts === null) throw new Error('the sheet cannot be read');
  const { value } = await evaluate(compile(model), [facts], { on, today: on });
  const verdict = value[0]?.clauses[0];
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

/** What is still needed as indented lines: groups by their kind, entries by kind and words. */
export function outline(needed: StillNeeded | null, indent = ''): string[] {
  if (needed === null) return [];
  if (!('items' in needed)) return [`${indent}${needed.kind} ${needed.words.zh}`];
  return [`${indent}${needed.kind}`, ...needed.items.flatMap((item) => outline(item, `${indent}  `))];
}

/** A fix in Chinese. */
export function fixed(fix: SmallestFix | null) {
  return fix === null ? null : { cost: fix.cost, steps: fix.steps.map(({ zh }) => zh), obstacles: fix.obstacles.map(({ zh }) => zh) };
}
