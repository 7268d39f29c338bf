import { describe, expect, it } from 'vitest';
import { check, compile, evaluate, parse, readFacts } from '../../../src/index.js';

/** The smallest fix of 只扣最重的一项 never proposes a value that falls into another of its cases (semantics.md §6). */
async function fixOf(items: readonly string[], sheet: string) {
  const text = `标准集 样例
  编号 sample
  施行 2017年7月25日
事实表 部门 (unit)
栏目 基本
  名称 (unitName)：文字，名称
  等级 (level)：选项 好 (good)、中 (fair)、差 (bad)、劣 (worst)
  天数 (lateBy)：整数，单位 日
名单 问题 (flaws) 每一宗
  通报 (times)：选项 无 (never)、一次 (once)、二次 (twice)
  已改 (corrected)：是否
计分
  满分 10分
  扣完为止
标准一 工作
  条款 1.1 工作
    分值 10分
    扣分 ${items.join('\n      ')}
`;
  const source = { file: 'rules.standards', text };
  const tree = parse([source]);
  const { value: model, diagnostics } = check(tree.value, [source]);
  if (model === null) throw new Error([...tree.diagnostics, ...diagnostics].map(({ zh }) => zh).join('\n'));
  const facts = readFacts(model, { file: 'a.yaml', text: `名称: 甲局\n${sheet}` }).value;
  if (facts === null) throw new Error('no sheet');
  const { value } = await evaluate(compile(model), [facts], { on: '2017-08-20', today: '2017-08-20' });
  const fix = value[0]?.clauses[0]?.smallestFix;
  return fix === null || fix === undefined
    ? null
    : { cost: fix.cost, steps: fix.steps.map(({ zh }) => zh), obstacles: fix.obstacles.map(({ zh }) => zh) };
}

describe('the smallest fix of 只扣最重的一项', () => {
  it('goes on where a value falls into another case', async () => {
    const items = ['以下情形只扣最重的一项', '（1）等级是差的，扣3分', '（2）等级是好的，扣1分', '（3）等级是中的，扣2分'];
    const fix = await fixOf(items, '等级: 差\n');
    expect(fix?.cost).toBe(1);
    expect(fix?.steps).toEqual(['“等级”改为劣。']);
  });

  it('says so where every value falls into one', async () => {
    const items = ['以下情形只扣最重的一项', '（1）等级属于差、劣的，扣3分', '（2）等级属于好、中的，扣1分'];
    expect((await fixOf(items, '等级: 差\n'))?.cost).toBeNull();
  });

  it('passes over a range in between', async () => {
    const items = ['以下情形只扣最重的一项', '（1）天数多于30日的，扣3分', '（2）天数多于10日且天数不多于30日的，扣1分'];
    const fix = await fixOf(items, '天数: 40\n');
    expect(fix?.cost).toBe(1);
    expect(fix?.steps.join()).toContain('10日');
    expect(fix?.steps.join()).not.toContain('30日');
  });

  it('where 其余 takes points, leads into a case that takes none', async () => {
    const items = ['每宗问题只扣最重的一项', '（1）通报是二次的，扣2分', '（2）已改的，扣0分', '（3）其余扣0.3分'];
    const fix = await fixOf(items, '问题: [{通报: 二次, 已改: 否}, {通报: 无, 已改: 否}, {通报: 无, 已改: 是}]\n');
    expect(fix?.steps).toHaveLength(3);
    expect(fix?.cost).toBe(3);
    const none = ['每宗问题只扣最重的一项', '（1）通报是二次的，扣2分', '（2）其余扣0.3分'];
    expect((await fixOf(none, '问题: [{通报: 二次, 已改: 否}]\n'))?.cost).toBeNull();
  });
});
