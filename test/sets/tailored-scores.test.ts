import { describe, expect, it } from 'vitest';
import { type Model, runExamples, unchangedClauses } from '../../src/index.js';
import { type Folder, lines, setIn } from './kit.js';
import { SCORED } from './scored.js';

/** What becomes of points when a set is laid over another (semantics.md §12). */
const city = (said: string, id = 'city', base = 'province'): Folder => ({
  'set.standards': `标准集 市标准\n  编号 ${id}\n  参照 ${base}\n  施行 2017年8月7日\n\n${said}`,
});

function over(...said: readonly string[]) {
  const names = ['city', 'bureau', 'office'];
  const upper = said.map((words, i) => [names[i] ?? '', city(words, names[i], i === 0 ? 'province' : names[i - 1])] as const);
  return setIn({ province: SCORED, ...Object.fromEntries(upper) }, names[said.length - 1] ?? '');
}

function modelOver(...said: readonly string[]): Model {
  const { model, diagnostics } = over(...said);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  return model;
}

/** The same words written into the lower set itself. */
function written(...changes: readonly (readonly [string, string])[]): Model {
  const text = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, SCORED['set.standards'] ?? '');
  const { model } = setIn({ flat: { 'set.standards': text } }, 'flat');
  if (model === null) throw new Error('not a set');
  return model;
}

/** What is said of points: places and words aside, the vetoes of a container in any order. */
function said({ scoring, conclusion, clauses }: Model): unknown {
  const parts = { scoring, conclusion, clauses: clauses.map((clause) => [clause.id, clause.standard, clause.scoring]) };
  return JSON.parse(JSON.stringify(parts, (key, value) => (['at', 'text', 'offset', 'quotes'].includes(key) ? undefined : value)));
}

const unchanged = (model: Model) => [...unchangedClauses(model)].sort().join(' ');
const ALL = '1.1 1.2 1.3 2.1 3.1 3.2';
/** 标准二 by itself changes nothing; it stands above no clause here. */
const CLAUSE_21 = '修改条款 2.1 制度\n  分值 20分\n  扣分 并非（已立制度）的，扣8分\n  扣分 迟报次数每有1次的，扣1分\n';

describe('points that are taken over', () => {
  it('are all of them, with their examples, where nothing else is said', async () => {
    const model = modelOver('');
    expect(said(model)).toEqual(said(written()));
    expect(unchanged(model)).toBe(ALL);
    expect(model.examples.map(({ name, expected }) => [name, expected.length])).toEqual([
      ['迟报两次', 2],
      ['属实一件', 2],
      ['全好', 3],
    ]);
    expect((await runExamples(model)).every(({ passes }) => passes)).toBe(true);
    expect(said(modelOver('', '', ''))).toEqual(said(written()));
  });

  it.each<readonly [string, string, readonly (readonly [string, string])[]]>([
    ['a line of a clause', CLAUSE_21, [['，扣5分', '，扣8分']]],
    ['a 标准 with another title keeps its points', '标准一 政务公开\n', [['标准一 公开', '标准一 政务公开']]],
    ['a 标准 in other figures keeps its points and its score sheet', '标准3 案卷\n', [['标准三 案卷', '标准3 案卷']]],
    ['a line of 计分, the others staying', '计分\n  可以为负分\n', [['扣完为止', '可以为负分']]],
    [
      'a further veto',
      '计分\n  一票否决 并非（已立制度）的，总分计0分\n',
      [['造假的，总分计0分\n', '造假的，总分计0分\n  一票否决 并非（已立制度）的，总分计0分\n']],
    ],
    ['a veto of the same condition', '计分\n  一票否决 造假的，结论为不通过\n', [['造假的，总分计0分', '造假的，结论为不通过']]],
    [
      'a head line of a 标准 and of a 部分',
      '标准二 制度\n  封顶 15分\n  折合 20分\n标准一 公开\n部分 清单\n  封顶 8分\n  折合 10分\n',
      [
        ['标准二 制度\n', '标准二 制度\n  封顶 15分\n  折合 20分\n'],
        ['  部分 清单\n', '  部分 清单\n  封顶 8分\n  折合 10分\n'],
      ],
    ],
    [
      'a clause of a 部分 stays in it',
      '修改条款 1.1 公开清单\n  分值 10分\n  要求 清单已公开且已立制度\n',
      [['要求 清单已公开', '要求 清单已公开且已立制度']],
    ],
    ['a clause of a score sheet stays in it', '修改条款 3.2 合法\n  分值 20分\n  要求 合法且齐全\n', [['要求 合法', '要求 合法且齐全']]],
    [
      'a score sheet that is said again keeps its clauses and what it does not say',
      '评分表 评查 (review) 对每卷齐全的案卷\n  一票否决 并非（合法）的，本卷计0分\n  汇总 取最低，折合50分，没有案卷的计0分\n',
      [
        ['对每卷案卷\n    满分 50分', '对每卷齐全的案卷\n    满分 50分\n    一票否决 并非（合法）的，本卷计0分'],
        ['汇总 取平均', '汇总 取最低'],
      ],
    ],
    [
      'grades as a whole',
      '等次\n  达标 70分以上\n  不达标 不满70分\n',
      [['达标 60分以上\n  不达标 不满60分', '达标 70分以上\n  不达标 不满70分']],
    ],
    ['a conclusion as a whole', '结论\n  通过 总分不低于60分\n  否则 不通过\n', [['通过 等次是达标', '通过 总分不低于60分']]],
  ])('%s', (_, words, changes) => {
    expect(said(modelOver(words))).toEqual(said(written(...changes)));
    expect(said(modelOver('', words))).toEqual(said(written(...changes)));
  });

  it('a new clause goes into a 部分 of the lower set, where that is written above it', () => {
    const model = modelOver('计分\n  满分 105分\n标准一 公开\n  分值 35分\n部分 投诉\n  条款 1.4 另加\n    分值 5分\n    要求 已立制度\n');
    expect(model.scoring?.standards[0]?.parts.map(({ title, clauses }) => [title, clauses])).toEqual([
      ['清单', ['1.1']],
      ['投诉', ['1.2', '1.3', '1.4']],
    ]);
  });
});

describe('a clause is other than below', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['where a line of it is', [CLAUSE_21], '1.1 1.2 1.3 3.1 3.2'],
    ['in every set above that one', [CLAUSE_21, ''], ALL],
    ['where the floor of the set is another', ['计分\n  可以为负分\n'], ''],
    [
      'where its score sheet goes through other records',
      ['评分表 评查 (review) 对每卷齐全的案卷\n  汇总 取平均，折合50分，没有案卷的计0分\n'],
      '1.1 1.2 1.3 2.1',
    ],
    [
      'not where records are summed up in another way',
      ['评分表 评查 (review) 对每卷案卷\n  汇总 取最低，折合50分，没有案卷的计0分\n'],
      ALL,
    ],
    ['where it is named in a 不重复扣分', ['计分\n  不重复扣分 同一件投诉：条款1.2、1.3\n'], '1.1 2.1 3.1 3.2'],
    [
      'where another that is named with it is',
      ['计分\n  不重复扣分 同一件投诉：条款1.2、1.3\n', '修改条款 1.3 投诉拖延\n  分值 10分\n  扣分 每有1件投诉满足拖延的，扣4分\n'],
      '1.1 2.1 3.1 3.2',
    ],
    [
      'not where only full marks, a rounding or a veto of the total are',
      ['计分\n  取整 四舍五入到整数，先取整后定等次\n  一票否决 并非（已立制度）的，总分计0分\n'],
      ALL,
    ],
  ])('%s', (_, words, same) => {
    expect(unchanged(modelOver(...words))).toBe(same);
  });

  it('what the lower set expects of it is not expected here, and a hint asks for an example', async () => {
    const model = modelOver(CLAUSE_21);
    expect(model.examples.map(({ name, expected }) => [name, expected.length])).toEqual([
      ['属实一件', 2],
      ['全好', 1],
    ]);
    expect((await runExamples(model)).every(({ passes }) => passes)).toBe(true);
    expect(lines(over(CLAUSE_21).diagnostics)).toContain('untested-clause city/set.standards:6');
  });

  it('a total is expected only where all of it is what it was', () => {
    const expectedOf = (model: Model) => model.examples.find(({ name }) => name === '全好')?.expected.map(({ kind }) => kind);
    expect(expectedOf(modelOver('计分\n  取整 四舍五入到整数，先取整后定等次\n'))).toEqual(['verdict']);
    expect(expectedOf(modelOver('推选 先进\n  范围 全部参评单位\n  名额 不限\n  排序 总分从高到低\n'))).toEqual([
      'points',
      'outcome',
      'verdict',
    ]);
  });
});

it('a part of the points that was not copied is asked after', () => {
  const { diagnostics } = over('修改条款 2.1 制度\n  分值 20分\n  要求 已立制度\n');
  const asked = diagnostics.find(({ code }) => code === 'left-out-part');
  expect(asked?.zh).toContain('“扣分”');
});

it('points that do not add up over the new clauses are told at 参照, or where the upper set says them', () => {
  const clause = '条款 2.2 另加\n  分值 5分\n  要求 已立制度\n';
  expect(lines(over(clause).diagnostics)).toContain('broken-by-tailoring city/set.standards:3');
  expect(lines(over(`计分\n  满分 90分\n`).diagnostics)).toContain('points-not-adding-up city/set.standards:7');
});
