import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/report/view/context.js';
import { reasoning } from '../../src/report/view/reasoning.js';
import { node, RUN, words } from './fixture.js';
import { page, seen, site } from './site.js';

const path = 'departments/云山县市场监督管理局.html';
const html = page(site(), path);
const text = seen(html);

test('the finding comes first, in a sentence', () => {
  expect(text).toContain('未达标：6条中符合1条，不符合1条，材料不足1条，出错1条，不适用1条，未评1条。');
  expect(text).toContain('评估日：2017年8月20日 （由填报材料载明）');
});

test('what to do and what is still needed link to their clauses', () => {
  expect(text).toContain('停止第4行、第9行人员从事执法活动；处分已经发生，2018年9月21日起不再计入。 条款2.1');
  expect(html).toContain('<a href="#clause-3">条款2.1</a>');
  expect(html).toContain('<a href="#clause-4">条款2.2</a>');
});

test('what several clauses wait for is said once, with a link to each', () => {
  const [first, ...rest] = RUN.departments;
  if (first === undefined) throw new Error('the fixture has departments');
  const waiting = first.clauses.find((c) => c.verdict === 'undetermined');
  const clauses = first.clauses.map((c) => (c.id === '2.4' && waiting !== undefined ? { ...waiting, id: '2.4' } : c));
  const shown = seen(page(site({ ...RUN, departments: [{ ...first, clauses }, ...rest] }), path));
  expect(shown).toContain('以下各项都需要 条款2.2 条款2.4 重大行政处罚第2行的备案日期');
});

test('not met, undetermined and error are unfolded, the rest is folded', () => {
  const open = [...html.matchAll(/<details class="clause ([\w-]+)" id="clause-\d+"( open)?>/g)].map((m) => [m[1], m[2] !== undefined]);
  expect(open).toEqual([
    ['met', false],
    ['not-applicable', false],
    ['not-met', true],
    ['undetermined', true],
    ['error', true],
    ['not-assessed', false],
  ]);
});

test('what was found stands beside what was asked, figures first', () => {
  expect(text).toContain(
    '要求 没有执法人员满足从事执法活动且身份属于工勤人员、劳动合同工、临时工 实际 执法人员：共12名；不合要求的2名：第4行、第9行 依据 执法人员花名册，查阅资料，2017年8月10日',
  );
});

test('where a clause does not apply, what was found is what its applicability saw', () => {
  expect(text).toContain('实际 主体类型：行政机关');
});

describe('the reasoning', () => {
  test('has the shape of the rule', () => {
    expect(text).toContain('成立 以下至少一项成立 成立 以下至少两项满足 成立 并非甲 不成立 群众满意度不少于90%');
    expect(text).toContain('每一期都须成立 成立 2016年 无法算出 2015年');
  });

  test('“all of these” over a single part is left out; what it saw stays', () => {
    const day = { name: '决定日期', value: words('2016年', '2016'), state: 'known' as const, source: null, at: null };
    const due = { ...day, name: '应报日期' };
    // What both saw is said once.
    const root = node('and', { text: '甲', seen: [due, day], children: [node('holds', { text: '甲', seen: [day] })] });
    const explanation = { applicability: null, exceptions: [], requirement: root };
    const [part] = reasoning(explanation, contextOf(RUN, 'zh'));
    expect(part?.root.text.text).toBe('甲');
    expect(part?.root.facts.map((fact) => fact.text.text)).toEqual(['应报日期：2016年', '决定日期：2016年']);
    expect(part?.root.children).toEqual([]);
  });

  test('names every deciding record with its role, and looks inside', () => {
    expect(text).toContain(
      '第4行 不合要求 执法人员花名册，查阅资料，2017年8月10日 成立 以下各项都须成立 成立 从事执法活动 从事执法活动：是',
    );
    expect(text).toContain('第2行 尚不能定 尚不能定 备案日期在处罚决定日期之后15日内 备案日期：尚未查明 日历资料不足');
  });

  test('says for each part whether it is 适用, 除外 or 要求', () => {
    expect(text).toMatch(/推理过程 适用 standard-1\.standards第12行 .*除外（机构改革过渡期） .*要求 /);
  });
});

describe('what the public may not see', () => {
  const everything = [...site().values()].join('\n') + [...site(undefined, 'en').values()].join('\n');

  test('a value under the name of a 个人信息 field is withheld even if it came this far', () => {
    expect(everything).not.toContain('SECRET-NAME');
    expect(text).toContain('姓名：（个人信息，不公开）');
  });

  test('of a fault in a 个人信息 field only the place is told', () => {
    expect(everything).not.toContain('SECRET-VALUE');
    expect(text).toContain('此处属于个人信息，填写有误；内容不公开。 云山.yaml第9行');
  });

  test('folders of the computer are not shown', () => expect(everything).not.toContain('/home/somebody'));
});

test('no engine word is on any page', () => {
  for (const [name, shown] of site()) {
    if (name.endsWith('.html')) expect(seen(shown)).not.toMatch(/\b(null|undefined|true|false|NaN|operator|quantified)\b|\[object/);
  }
});
