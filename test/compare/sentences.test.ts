import { describe, expect, it } from 'vitest';
import { toldOf, withRequirement } from './versions.js';

/** How a requirement that became another is told; the title of its clause aside. */
function lines(before: string, after: string, more = ''): readonly string[] {
  return toldOf(withRequirement(before, more), withRequirement(after, more))
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());
}

describe('a sentence that changed', () => {
  it.each([
    ['a figure', '群众满意度不少于90%', '群众满意度不少于95%', ['要求：“群众满意度不少于90%”中，90% → 95%']],
    [
      'a period',
      '每件重大行政处罚满足备案日期在处罚决定日期之后15日内',
      '每件重大行政处罚满足备案日期在处罚决定日期之后10个工作日内',
      ['要求：“备案日期在处罚决定日期之后15日内”中，15日 → 10个工作日'],
    ],
    ['a window', '近三年没有重大行政处罚', '近五年没有重大行政处罚', ['要求：“近三年没有重大行政处罚”中，近3年 → 近5年']],
    ['no window any more', '近三年没有重大行政处罚', '没有重大行政处罚', ['要求：“近三年没有重大行政处罚”中，近3年 → 不限时间']],
    ['a count', '至少两名执法人员满足持证', '至少三名执法人员满足持证', ['要求：“至少两名执法人员满足持证”中，至少2 → 至少3']],
    [
      'options, both ways',
      '没有执法人员满足身份属于公务员、临时工',
      '没有执法人员满足身份属于临时工、工勤人员',
      ['要求：“身份属于公务员、临时工”增加工勤人员', '要求：“身份属于公务员、临时工”删去公务员'],
    ],
    ['a condition more', '有执法人员', '有执法人员且群众满意度不少于90%', ['要求：增加“群众满意度不少于90%”']],
    ['a condition less', '有执法人员且群众满意度不少于90%', '有执法人员', ['要求：删去“群众满意度不少于90%”']],
    [
      'a condition in a list, one changed and one new',
      '以下各项都满足\n    （1）有执法人员\n    （2）群众满意度不少于90%',
      '以下各项都满足\n    （1）有执法人员\n    （2）群众满意度不少于80%\n    （3）近三年没有重大行政处罚',
      ['要求：“群众满意度不少于90%”中，90% → 80%', '要求：增加“近三年没有重大行政处罚”'],
    ],
    ['the other way round', '群众满意度不少于90%', '群众满意度少于90%', ['要求：由“群众满意度不少于90%”改为“群众满意度少于90%”']],
    [
      '且 that became 或者',
      '有执法人员且群众满意度不少于90%',
      '有执法人员或者群众满意度不少于90%',
      ['要求：由“有执法人员且群众满意度不少于90%”改为“有执法人员或者群众满意度不少于90%”'],
    ],
    [
      'the same in a chain and in a list',
      '有执法人员且群众满意度不少于90%',
      '以下各项都满足\n    （1）有执法人员\n    （2）群众满意度不少于90%',
      ['要求：只改了说法，意思不变'],
    ],
    ['other words', '群众满意度不低于90%', '群众满意度不少于90%', ['要求：只改了说法，意思不变']],
    ['inside 并非', '并非群众满意度少于90%', '并非群众满意度少于80%', ['要求：“群众满意度少于90%”中，90% → 80%']],
  ])('%s', (_, before, after, told) => {
    expect(lines(before, after)).toEqual(told);
  });

  it('is not told where only white space and width differ', () => {
    expect(lines('群众满意度不少于90%且有执法人员', '群众满意度 不少于 ９０％\n    且 有执法人员')).toEqual([]);
  });
});
