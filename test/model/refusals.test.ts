import { describe, expect, it } from 'vitest';
import { rulesOf } from '../diagnostics/found.js';

/** What a clerk writes in good faith, and the one thing said about it: the code, and the words it points to. */
const clause = (rest: string) => `标准一 样例\n\n条款 1.1 样例\n${rest}\n`;

function saidOf(text: string): readonly string[] {
  const { diagnostics } = rulesOf([{ file: 'rules.standards', text }]);
  return diagnostics
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, place }) => `${code}: ${place === null ? '' : text.slice(place.start.offset, place.end.offset)}`);
}

describe('sentences', () => {
  it.each([
    ['执法人员均持证', 'stray-word: 均'],
    ['以下均满足\n    （1）权责清单已公开', 'stray-word: 均'],
    ['每名执法人员未持证', 'stray-word: 未'],
    ['公开日期为空', 'stray-word: 为空'],
    ['以下条件同时满足\n    （1）权责清单已公开', 'stray-word: 以下条件同时满足'],
    ['近两年以来没有处分', 'stray-word: 以来'],
    ['公开日期在评估日之前30日内', 'deadline-without-period: 评估日之前30日'],
    ['如果主体类型是行政机关，则权责清单已公开', 'stray-word: 如果'],
    ['主体类型是行政机关或受委托组织', 'unexpected-word: 或'],
    ['主体类型属于行政机关或者受委托组织且权责清单已公开', 'unexpected-word: 或者'],
    ['主体类型＝行政机关', 'unexpected-word: ＝'],
    ['主体类型不等于行政机关', 'unexpected-word: 不等于'],
    ['近三年处分已填报', 'window-on-nothing: 近三年'],
    ['近三年没有公开日期', 'window-on-nothing: 近三年'],
    ['以下至少三项满足：\n    （1）权责清单已公开', 'bound-out-of-range: 以下至少三项满足'],
    ['近三年没有身份是临时工的执法人员', 'window-without-date: 执法人员'],
    ['不少于3名执法人员满足持证', 'stray-word: 不少于'],
    ['三年内没有处分', 'stray-word: 三年内'],
    ['群众满意度达到90%以上', 'stray-word: 以上'],
    ['没有身份是临时工执法人员', 'unexpected-word: 执法人员'],
    ['公开日期在2017年8月1日之后15日内且公开日期在公开日期15日内', 'unexpected-word: 15'],
    ['“近五年来”没有处分', 'unknown-interpretation: “近五年来”'],
    ['没有临时工的执法人员', 'unknown-name: 临时工'],
    ['没有执法人员满足身分是临时工', 'unknown-name: 身分'],
    ['没有执法人员满足身份属于外聘人员、派遣人员', 'option-not-declared: 外聘人员', 'option-not-declared: 派遣人员'],
    ['群众满意度不少于90%，名单为空视为100%', 'no-share: ，名单为空视为100%'],
    ['没有已公开的执法人员', 'unknown-name: 已公开'],
  ])('要求 %s', (sentence, ...said) => {
    expect(saidOf(clause(`  要求 ${sentence}`))).toEqual(said);
  });
});

describe('blocks', () => {
  it.each([
    ['修改条款 in a set that 参照 none', '标准一 样例\n\n修改条款 1.1 样例\n  要求 权责清单已公开\n', 'nothing-below: 修改条款'],
    [
      'a clause that ends before it begins',
      clause('  要求 权责清单已公开\n  施行 2018年1月1日\n  废止 2018年1月1日'),
      'never-in-force: 2018年1月1日',
    ],
    [
      'a misspelt 条款 does not vanish in its standard’s title',
      '标准一 样例\n条 款 1.1 样例\n  要求 权责清单已公开\n',
      'misplaced-keyword: 要求',
    ],
    [
      '的 left out after an interpretation',
      '解释 “编外” 是指 工勤人员、临时工\n  理由 例子。\n\n'.concat(clause('  要求 没有身份属于“编外”执法人员')),
      'unexpected-word: 执法人员',
    ],
    [
      'an interpretation that lacks its quotation marks is not taken for a mistyped option',
      '解释 “编外” 是指 工勤人员、临时工\n  理由 例子。\n\n'.concat(clause('  要求 没有身份属于编外的执法人员')),
      'unknown-name: 编外',
    ],
    ['选项 with nothing behind it', '栏目 投诉 (complaints)\n  方式：选项\n', 'missing-options: 选项'],
    [
      'a wrong method among right ones',
      '标准集 甲\n  编号 a\n  核查方法 查阅资料、实地察看\n\n'.concat(clause('  要求 权责清单已公开\n  核查 查阅资料：网页；实地查看')),
      'unknown-method: 实地查看',
    ],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual([said]);
  });
});

describe('edits', () => {
  it.each([
    ['每名执法人员满足身份是非临时工', []],
    ['没有执法人员满足无持证', []],
    ['没有执法人员满足身份属于工勤人员和临时工', ['、临时工']],
  ])('要求 %s: what says the opposite is never offered', (sentence, edits) => {
    const { diagnostics } = rulesOf([{ file: 'rules.standards', text: clause(`  要求 ${sentence}`) }]);
    const offered = diagnostics
      .filter(({ severity }) => severity === 'error')
      .flatMap((d) => d.edits.flatMap((e) => e.replacements.map((r) => r.text)));
    expect(offered).toEqual(edits);
  });
});
