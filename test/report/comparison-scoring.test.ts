import { expect, it } from 'vitest';
import { compareVersions, comparisonView, flipsBetween, readFacts } from '../../src/index.js';
import { setIn } from '../sets/kit.js';
import { SCORED } from '../sets/scored.js';

/** The scored set with some words instead of others. */
function modelWith(...changes: readonly (readonly [string, string])[]) {
  const text = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, SCORED['set.standards'] ?? '');
  const { model } = setIn({ one: { 'set.standards': text } }, 'one');
  if (model === null) throw new Error('not a set');
  return model;
}

const SELECTION = '推选 先进\n  范围 全部参评单位\n  名额 1个\n  排序 总分从高到低\n  并列 一并入选\n\n示例 迟报两次';
const SELECTS = ['示例 迟报两次', SELECTION] as const;

const told = (changes: readonly (readonly [string, string])[], more: readonly (readonly [string, string])[] = []) => {
  const [before, after] = [modelWith(...more), modelWith(...more, ...changes)];
  const zh = comparisonView({ before, after }, compareVersions(before, after), [], 'zh');
  const en = comparisonView({ before, after }, compareVersions(before, after), [], 'en');
  const all = [zh, en].map((view) => JSON.stringify(view));
  return all.join('\n');
};

it.each<readonly [string, string, readonly string[]]>([
  ['，先取整后定等次', '，先定等次后取整', ['先取整后定等次', '先定等次后取整', 'after grading']],
  ['扣完为止', '可以为负分', ['扣完为止', '可以为负分', 'may go negative']],
  [
    '计分\n',
    '计分\n  改判 由领导小组决定\n  不重复扣分 同一件投诉：条款1.2、1.3\n',
    ['改判 由领导小组决定', '不重复扣分 同一件投诉', 'override by'],
  ],
  ['汇总 取平均', '汇总 取最低', ['汇总 取平均，折合50分', '汇总 取最低，折合50分', 'sum up: lowest']],
  ['没有案卷的计0分', '没有案卷的按满分', ['没有的计0分', '没有的按满分', 'full points if there are none']],
  ['要求 齐全', '要求 齐全且合法', ['要求 齐全且合法']],
  ['造假的，总分计0分', '造假的，总分计0分，等次为不达标', ['等次为不达标']],
  ['达标 60分以上\n  不达标 不满60分', '达标 70分以上\n  不达标 不满70分', ['70分以上', '60分以上']],
])('“%s” to “%s” is told', (from, to, words) => {
  const text = told([[from, to]]);
  for (const one of words) expect(text).toContain(one);
});

it.each<readonly [string, string, readonly string[]]>([
  [
    '名额 1个',
    '名额 参评单位数的四分之一，只舍不入',
    ['名额 1个', '名额 参评单位数的1/4，只舍不入', 'places 1/4 of the units, round down'],
  ],
  ['并列 一并入选', '并列 由办公室决定', ['并列 一并入选', '并列 由办公室决定', 'ties decided by 办公室']],
])('of a selection “%s” to “%s” is told', (from, to, words) => {
  const text = told([[from, to]], [SELECTS]);
  for (const one of words) expect(text).toContain(one);
});

it('whose total and grade turn is told, also where no verdict does', async () => {
  const [before, after] = [modelWith(), modelWith(['每有1件投诉满足属实的，扣3分', '每有1件投诉满足属实的，扣5分'])];
  const text = '部门名称: 甲局\n清单已公开: 是\n已立制度: 是\n迟报次数: 0\n造假: 否\n案卷: 没有\n投诉:\n  - 属实: 是\n    拖延: 否\n';
  const [was, is] = [before, after].map((model) => readFacts(model, { file: 'a.yaml', text }).value);
  if (was == null || is == null) throw new Error('no sheet');
  const flips = await flipsBetween(before, after, [{ before: was, after: is }], { on: '2017-08-20', today: '2017-08-20' });
  const view = comparisonView({ before, after }, compareVersions(before, after), flips, 'zh');
  expect(flips[0]?.flips).toEqual([]);
  expect(JSON.stringify(view)).toContain('总分：47分 → 45分');
});
