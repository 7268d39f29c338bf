import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../diagnostics/found.js';
import { verdictsExpected } from '../../expectations.js';

const CLAUSES = `标准一 群众满意

条款 1.1 群众满意度
  要求 群众满意度不少于90%

条款 1.2 没有临时工
  要求 没有执法人员满足身份是临时工

`;

function read(example: string) {
  const text = `${CLAUSES}${example}\n`;
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text }]);
  const found = diagnostics.filter(({ severity }) => severity !== 'hint');
  return {
    examples: model?.examples ?? [],
    said: found.map(({ code, place }) => `${code}: ${place === null ? '' : text.slice(place.start.offset, place.end.offset)}`),
    sentences: found.map(({ zh }) => zh),
    places: (model?.examples ?? []).map(({ at }) => text.slice(at.start.offset, at.end.offset)),
  };
}

describe('a row is an example', () => {
  it('named by its case, else by its number; its place is the row', () => {
    const { examples, places } = read('示例 界线\n表格 情形｜群众满意度｜条款1.1\n刚好｜90%｜符合\n｜80%｜不符合');
    expect(examples.map(({ name }) => name)).toEqual(['界线：刚好', '界线：第2行']);
    expect(places).toEqual(['刚好｜90%｜符合', '｜80%｜不符合']);
  });

  it('takes the date of its cell, else of the example, else of the set', () => {
    const dated = read('示例 界线\n表格 评估日｜条款1.1\n2018年1月2日｜材料不足\n｜材料不足');
    expect(dated.examples.map(({ on }) => on)).toEqual(['2018-01-02', '2017-07-25']);
    const shared = read('示例 界线\n评估日 2019-03-04\n表格 条款1.1\n材料不足');
    expect(shared.examples.map(({ on }) => on)).toEqual(['2019-03-04']);
  });

  it('shares what stands beside the table, and adds its own', () => {
    const { examples } = read(
      '示例 界线\n已知 调查样本数 5\n应当 条款1.2材料不足\n待确认\n表格 群众满意度｜条款1.1\n90%｜符合\n｜材料不足',
    );
    expect(
      examples.map(({ given, expected, unconfirmed }) => [
        given.map(({ key }) => key),
        verdictsExpected(expected).map((e) => e.clause),
        unconfirmed,
      ]),
    ).toEqual([
      [['sampleSize', 'satisfaction'], ['1.2', '1.1'], true],
      [['sampleSize'], ['1.2', '1.1'], true],
    ]);
  });

  it('a cell of a list is written as in 已知', () => {
    const { examples } = read(
      '示例 界线\n表格 officers｜条款1.2\n（身份 临时工）、（持证 是），未报全｜不符合\n没有｜符合\n不详｜材料不足',
    );
    expect(examples.map(({ given }) => given.map((one) => (one.kind === 'list' ? [one.records.length, one.incomplete] : null)))).toEqual([
      [[2, true]],
      [[0, false]],
      [],
    ]);
  });
});

describe('what is wrong with a table is said at its cell', () => {
  it.each([
    ['a misspelt fact', '表格 满意度｜条款1.1\n90%｜符合', 'unknown-column: 满意度', '（是不是“群众满意度”？）'],
    ['a fact of records', '表格 身份｜条款1.2\n临时工｜不符合', 'unknown-column: 身份', '列名请写“执法人员”，格子里写“（身份 …）”'],
    ['cells parted by blanks', '表格 群众满意度  条款1.1\n90%  符合', 'unknown-column: 群众满意度  条款1.1', '请用“｜”隔开'],
    ['a clause the set does not have', '表格 群众满意度｜条款1.3\n90%｜符合', 'unknown-clause: 条款1.3', '没有条款1.3'],
    ['a verdict that is none', '表格 群众满意度｜条款1.1\n90%｜合格', 'unreadable-expectation: 合格', '看不懂应当“合格”'],
    ['a date that is none', '表格 评估日｜条款1.1\n2017年2月30日｜符合', 'impossible-date: 2017年2月30日', '日历上没有'],
    ['a column twice', '表格 群众满意度｜satisfaction｜条款1.1\n90%｜90%｜符合', 'repeated-column: satisfaction', 'rules.standards:10'],
    [
      'a clause in 应当 and in a column',
      '应当 条款1.1符合\n表格 群众满意度｜条款1.1\n90%｜符合',
      'repeated-column: 条款1.1',
      'rules.standards:10',
    ],
    [
      '评估日 beside the table and in it',
      '评估日 2017-08-20\n表格 评估日｜条款1.1\n2017-08-21｜符合',
      'repeated-column: 评估日',
      'rules.standards:10',
    ],
    ['a list that is no list', '表格 执法人员｜条款1.2\n身份 临时工｜不符合', 'unreadable-given: 身份 临时工', '看不懂已知'],
    ['a value without its unit', '表格 群众满意度｜条款1.1\n90｜符合', 'bare-percentage-fact: 90', '90'],
  ])('%s', (_, table, said, words) => {
    const found = read(`示例 界线\n${table}`);
    expect(found.said).toEqual([said]);
    expect(found.sentences.join()).toContain(words);
  });

  it('what stands beside the table is told once', () => {
    expect(read('示例 界线\n已知 群众满意度 90\n表格 条款1.1\n符合\n不符合').said).toEqual(['bare-percentage-fact: 群众满意度 90']);
    expect(read('示例 界线\n已知 执法人员：没有\n应当 条款1.2不符合，涉及执法人员第1名\n表格 条款1.1\n材料不足\n材料不足').said).toEqual([
      'record-not-given: 条款1.2不符合，涉及执法人员第1名',
    ]);
  });
});
