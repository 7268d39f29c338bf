import { expect, it } from 'vitest';
import { compile } from '../../src/engine/compile.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { check } from '../../src/model/check.js';
import { parse } from '../../src/syntax/parse.js';
import { evaluate } from '../../src/verdict/evaluate.js';

const SET = `标准集 评查
  编号 sheet-test
  施行 2018年1月1日
事实表 部门 (department)
栏目 基本 (profile)
  名称 (name)：文字，名称
名单 案卷 (files) 每一卷
  处数 (spots)：整数，单位 处
计分
  满分 20分
  扣完为止
标准一 案卷
评分表 评查 (review) 对每卷案卷
  满分 100分
  条款 1.1 规范
    分值 100分
    扣分 处数每有1处的，扣10分
汇总 取平均，折合20分，没有案卷的计0分
结论
  好 评查的得分达到80分且评查的得分率达到80%
  否则 差
`;

async function concluded(sheet: string): Promise<string | undefined> {
  const { value: model, diagnostics } = check(parse([{ file: 'set.standards', text: SET }]).value, []);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const facts = readFacts(model, { file: 'sheet.yaml', text: `名称: 某局\n${sheet}` }).value;
  if (facts === null) throw new Error('the sheet has no facts');
  const [verdicts] = (await evaluate(compile(model), [facts], { on: '2018-06-01', today: '2018-06-01' })).value;
  return verdicts?.conclusionText.zh;
}

it('a conclusion knows what a 评分表 came to, of all its records as one', async () => {
  expect(await concluded('案卷:\n  - 处数: 1\n  - 处数: 3\n')).toBe('好');
  expect(await concluded('案卷:\n  - 处数: 1\n  - 处数: 4\n')).toBe('差');
});
