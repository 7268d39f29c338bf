import { expect, it } from 'vitest';
import { completionsAt } from '../../src/index.js';
import { opened } from './kit.js';

const RULES = `计分
  满分 10分
  扣完为止

标准一 制度

条款 1.1 清单
  分值 10分
  扣分 并非清单已公开的，不得分

等次
  好 6分以上
  差 不满6分

推选 先进 (best)
  范围 每个所属地区
  名额 不限
  条件 清单已公开
`;

function offered(behind: string): readonly string[] {
  const { workspace, file, offset } = opened(`${RULES}\n${behind}`);
  return completionsAt(workspace, file, offset).map(({ label }) => label);
}

const EXAMPLE = '示例 甲\n  已知 清单已公开 是\n  应当 ';

it.each([
  ['', ['条款1.1', '总分', '等次', '推选先进', '制度的得分']],
  ['条款1.1', ['待人工认定', '符合']],
  ['等次', ['好', '差', '未定']],
  ['等次是', ['好', '差', '未定']],
  ['推选先进', ['符合条件', '不符合条件', '未定']],
])('应当 %s: %s', (written, wanted) => {
  expect(offered(`${EXAMPLE}${written}‸`)).toEqual(expect.arrayContaining(wanted));
});

it.each([
  ['tot', '总分'],
  ['score of', '制度的得分'],
  ['selection be', '推选先进'],
  ['selection best ', '符合条件'],
])('what is typed in English is found in a Chinese file: %s', (typed, wanted) => {
  expect(offered(`example a\n  given listPublished yes\n  expect ${typed}‸`)).toContain(wanted);
});

it.each([
  ['计分\n  不适用 ‸', '按比例折算'],
  ['计分\n  取整 ‸', '四舍五入到一位小数，先取整后定等次'],
  ['推选 又一个\n  名额 ‸', '不限'],
  ['推选 又一个\n  并列 ‸', '一并入选'],
  ['推选 又一个\n  范围 ‸', '全部参评单位'],
])('%s: %s', (written, wanted) => {
  expect(offered(written)).toContain(wanted);
});
