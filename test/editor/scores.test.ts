import { describe, expect, it } from 'vitest';
import { definitionAt, hoverAt, type OutlineItem, outlineOf, referencesAt, rename, semanticWords } from '../../src/index.js';
import { made, opened, wordsAt } from './kit.js';

const RULES = `计分
  满分 20分
  扣完为止
  一票否决 制度的得分率低于50%的，总分计0分

标准一 制度

部分 公开

条款 1.1 清单
  分值 10分
  扣分 并非清单已公开的，扣5分
  扣分 每有1名人员满足并非持证的，扣1分，至多扣5分
  不扣分 身份是公务员

标准二 人员

评分表 评人 (sheet) 对每名人员
  满分 10分

部分 证件

条款 2.1 持证
  分值 10分
  要求 持证

等次
  好 6分以上
  差 不满6分

汇总 取平均，折合10分，没有人员的不适用

条款 2.2 别的
  分值 0分
  扣分 没有公开日期的，扣0分

等次
  优秀 15分以上
  一般 不满15分
  限制 没有公开日期的，不得高于一般

结论
  好 总分不少于15
  否则 一般

推选 先进 (best)
  范围 每个所属地区
  名额 1个
  条件 满意度不少于80%
`;

/** The rules with the mark before the nth place of some words. */
function at(words: string, nth = 1) {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = RULES.indexOf(words, offset + 1);
  return opened(`${RULES.slice(0, offset)}‸${RULES.slice(offset)}`);
}

describe('names in scoring lines', () => {
  it.each([
    ['清单已公开', 1],
    ['人员满足', 1],
    ['持证的', 1],
    ['公务员', 1],
    ['持证\n\n等次', 1],
    ['公开日期', 2],
    ['所属地区', 1],
    ['满意度', 1],
  ])('%s is declared in the vocabulary', (words, nth) => {
    const { workspace, file, offset } = at(words, nth);
    expect(definitionAt(workspace, file, offset)?.file).toBe('vocabulary.standards');
  });

  it('a new name goes into all of them', () => {
    const { workspace, file, offset } = at('公开日期');
    const { value, diagnostics } = rename(workspace, file, offset, '发布日期');
    expect(diagnostics.map(({ zh }) => zh)).toEqual([]);
    expect(made(workspace, value ?? []).get(file)).toBe(RULES.replaceAll('公开日期', '发布日期'));
    expect(referencesAt(workspace, file, offset, { declaration: false })).toHaveLength(2);
  });

  it('the words of a condition, and those of a line, tell what they are', () => {
    const told = (words: string, nth = 1) => {
      const { workspace, file, offset } = at(words, nth);
      const hover = hoverAt(workspace, file, offset);
      return hover === null ? null : [wordsAt(workspace, hover.place), hover.zh.split('\n')[0]];
    };
    expect(told('并非清单')).toEqual(['并非', expect.stringContaining('**并非**')]);
    expect(told('低于')).toEqual(['低于', expect.stringContaining('**低于**')]);
    expect(told('不少于15')).toEqual(['不少于', expect.stringContaining('**不少于**')]);
    expect(told('不扣分')).toEqual(['不扣分', expect.stringContaining('什么情形不扣分')]);
    expect(told('清单已公开')).toEqual(['清单已公开', expect.stringContaining('listPublished')]);
  });
});

it('the outline holds parts in their standard or score sheet, and clauses in them', () => {
  const { workspace, file } = opened(RULES);
  const shown = (items: readonly OutlineItem[]): readonly unknown[] =>
    items.map(({ kind, name, children }) => (children.length === 0 ? `${kind} ${name}` : [`${kind} ${name}`, shown(children)]));
  expect(shown(outlineOf(workspace, file))).toEqual([
    'scoring 计分',
    ['standard 一 制度', [['part 公开', ['clause 1.1 清单']]]],
    ['standard 二 人员', [['scoreSheet 评人 (sheet) 对每名人员', [['part 证件', ['clause 2.1 持证']], 'grades 等次']], 'clause 2.2 别的']],
    'grades 等次',
    'conclusion 结论',
    'selection 先进 (best)',
  ]);
});

it('words of scoring lines have their colours', () => {
  const { workspace, file } = opened(RULES);
  const colours = semanticWords(workspace, file).map(({ place, kind }) => `${kind} ${wordsAt(workspace, place)}`);
  for (const one of [
    'keyword 扣分',
    'keyword 并非',
    'field 清单已公开',
    'keyword 一票否决',
    'keyword 低于',
    'number 50%',
    'list 人员',
    'option 公务员',
  ])
    expect(colours).toContain(one);
});
