import { expect, it } from 'vitest';
import { flipsBetween } from '../../src/compare/flips.js';
import { readFacts } from '../../src/facts/read-facts.js';
import type { Model } from '../../src/model/model.js';
import { modelOf } from '../facts/decisions/office.js';

const rules = (most: number) =>
  modelOf(
    '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  名称：文字，名称\n  已制定计划：是否\n\n' +
      `计分\n  满分 5分\n  扣完为止\n\n标准一 甲\n\n条款 1.1 甲\n  分值 5分\n  扣分 并非已制定计划的，扣0分到${most}分，由考核人评定\n`,
  );

/** How clause 1.1 comes out by both sets, on one sheet. */
async function verdicts(before: Model, after: Model, decisions: string) {
  const file = { file: 'sheet.yaml', text: `名称: 甲局\n已制定计划: 否\n${decisions}` };
  const read = (model: Model) => {
    const { value } = readFacts(model, file);
    if (value === null) throw new Error('unreadable');
    return value;
  };
  const sheets = [{ before: read(before), after: read(after) }];
  const [department] = await flipsBetween(before, after, sheets, { on: '2018-12-31', today: '2018-12-31' });
  return department?.flips.map((flip) => [flip.before?.verdict, flip.after?.verdict, flip.cause.kind]);
}

it('what persons decided counts on both sides', async () => {
  const given = (points: number) => `评定: [{条款: 1.1, 分: ${points}, 评定人: 某甲, 理由: 好}]`;
  expect(await verdicts(rules(4), rules(3), given(0))).toEqual([]);
  // 4 points are within the range of the first set only: by the second the clause is not judged yet.
  expect(await verdicts(rules(4), rules(3), given(4))).toEqual([['not-met', 'undetermined', expect.any(String)]]);
});
