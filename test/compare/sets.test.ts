import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/index.js';
import { modelOf, toldOf } from './versions.js';

const HEAD = '标准集 甲标准\n  编号 jia\n  版本 1\n\n';
const FACTS = '解释 “满意度高” 是指 90%\n  理由 通知没有写。\n\n定义名单 在岗人员 是指 从事执法活动的执法人员\n\n';
const CLAUSES = `标准一 人员

条款 1.1 持证上岗
  要求 每名在岗人员满足持证

条款 1.2 群众满意
  要求 群众满意度不少于“满意度高”

条款 1.3 清单公开
  要求 权责清单已公开
  整改 公开清单
`;
const BEFORE = HEAD + FACTS + CLAUSES;

describe('a set that changed', () => {
  it('says nothing of a set that stayed', () => {
    expect(compareVersions(modelOf(BEFORE), modelOf(BEFORE))).toEqual([]);
    expect(
      toldOf(
        modelOf(BEFORE),
        modelOf(`${BEFORE}\n# 说明\n示例 例\n  评估日 2017年8月20日\n  已知 权责清单已公开 是\n  应当 条款1.3符合\n`),
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'an interpretation changes the clauses that use it, whose words stand',
      (text: string) => text.replace('是指 90%', '是指 95%'),
      ['解释“满意度高”', '  取值：90% → 95%', '  用于条款1.2', '条款1.2 群众满意', '  要求：文字未改，所用的“满意度高”变了，意思随之改变'],
    ],
    [
      'an interpretation that a clause no longer uses has no part in what the clause means',
      (text: string) => text.replace('群众满意度不少于“满意度高”', '群众满意度不少于80%').replace('是指 90%', '是指 95%'),
      ['解释“满意度高”', '  取值：90% → 95%', '条款1.2 群众满意', '  要求：“群众满意度不少于‘满意度高’”中，“满意度高” → 80%'],
    ],
    [
      'a definition likewise',
      (text: string) => text.replace('是指 从事执法活动的', '是指 身份是公务员的'),
      [
        '定义“在岗人员”',
        '  含义：“从事执法活动的执法人员” → “身份是公务员的执法人员”',
        '条款1.1 持证上岗',
        '  要求：文字未改，所用的“在岗人员”变了，意思随之改变',
      ],
    ],
    [
      'a clause put in between moves those behind it, and changes none of them',
      (text: string) =>
        text
          .replace('条款 1.3', '条款 1.4')
          .replace('条款 1.2', '条款 1.3')
          .replace('条款 1.3 群众', '条款 1.2 有人执法\n  要求 有执法人员\n\n条款 1.3 群众'),
      ['条款1.2 有人执法', '  新增', '  有执法人员', '条款1.2→1.3 群众满意', '条款1.3→1.4 清单公开'],
    ],
    [
      'a clause with another title and another remedy',
      (text: string) => text.replace('清单公开\n', '权责清单公开\n').replace('整改 公开清单', '整改 在网站公开清单'),
      ['条款1.3 权责清单公开', '  标题：清单公开 → 权责清单公开', '  整改有改动'],
    ],
    [
      'a clause taken out',
      (text: string) => text.slice(0, text.indexOf('条款 1.3')),
      ['条款1.3 清单公开', '  删去', '  原来是：权责清单已公开'],
    ],
    [
      'what the clause applies to, and what it excepts',
      (text: string) => text.replace('  要求 每名', '  适用 有执法人员\n  除外（过渡期）权责清单已公开\n  要求 每名'),
      ['条款1.1 持证上岗', '  适用：增加“有执法人员”', '  除外：增加“权责清单已公开”'],
    ],
    [
      'the head',
      (text: string) => text.replace('版本 1', '版本 2\n  施行 2018年1月1日\n  期限末日 不顺延'),
      ['版本：1 → 2', '施行：没有 → 2018-01-01', '期限末日：顺延 → 不顺延'],
    ],
    ['a standard', (text: string) => text.replace('标准一 人员', '标准一 执法人员'), ['标准一 执法人员', '  标题：人员 → 执法人员']],
  ])('%s', (_, change, told) => {
    expect(toldOf(modelOf(BEFORE), modelOf(change(BEFORE)))).toEqual(told);
  });

  it('tells fields and lists of the vocabulary', () => {
    const own = (facts: string) =>
      `# 全文\n标准集 甲\n  编号 jia\n事实表 部门 (dept)\n栏目 基本 (basics)\n${facts}标准一 甲\n条款 1.1 甲\n  要求 已公开\n`;
    const before = own('  已公开 (published)：是否\n  人数 (staff)：整数，单位 人\n');
    const after = own('  已公开 (published)：是否，可以没有\n名单 人员 (officers) 每一名\n  持证 (certified)：是否\n');
    expect(toldOf(modelOf(before), modelOf(after))).toEqual([
      '事实表“部门”',
      '  栏目有改动',
      '“已公开”',
      '  可以没有：否 → 是',
      '“人数”',
      '  删去',
      '  原来是：整数 人 0–…',
      '名单“人员”',
      '  新增',
      '“人员”的“持证”',
      '  新增',
      '  是否',
    ]);
  });
});
