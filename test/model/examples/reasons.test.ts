import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { buildVocabulary } from '../../../src/model/declarations/vocabulary.js';
import { buildExamples } from '../../../src/model/examples/build.js';
import { readCases } from '../../../src/model/examples/cases.js';
import { noMemory } from '../../../src/text/memory.js';
import { verdictsExpected } from '../../expectations.js';

const SET = `事实表 部门 (department)
栏目 基本 (basics)
  满意度 (satisfaction)：百分比
  日期和地点 (where)：文字
名单 人员 (officers) 每一名
  身份 (status)：选项 公务员 (civil)、临时工 (temp)
  日期 (since)：日期
名单 培训和考试 (trainings) 每一次
  日期 (heldOn)：日期
  类别 (status2)：文字
标准一 甲
条款 1.1 甲
  要求 没有人员满足身份是临时工
示例 例
  评估日 2017年8月20日
  已知 人员：（身份 临时工）、（身份 公务员）、（身份 临时工）
  已知 培训和考试：（日期 2017年1月1日）
  应当 `;

function read(expected: string) {
  const { value: tree, diagnostics } = parse([{ file: 'a.standards', text: `${SET}${expected}\n` }]);
  const found = [...diagnostics];
  const vocabulary = buildVocabulary(tree, () => undefined);
  const [example] = buildExamples(tree, null, vocabulary, (d) => void found.push(d));
  const uses = readCases(tree, vocabulary, noMemory).flatMap(({ names }) => names);
  return { expected: verdictsExpected(example?.expected ?? []), found, uses };
}

describe('涉及, because of', () => {
  const two = [
    { list: 'officers', place: 1 },
    { list: 'officers', place: 3 },
  ];
  it.each([
    '条款1.1不符合，涉及人员第1名、第3名',
    '条款1.1不符合，涉及人员第1名和第3名',
    '条款 1.1：不符合 涉及：人员第一名，第三名。',
    '条款1.1不符合涉及人员第1、3名、第3名',
    '条款1.1不符合，涉及人员第1条、人员第3行',
    '条款１．１不符合，\n    涉及人员第１名、\n    第３名',
    'clause 1.1 not met, because of officers 1 and 3',
    'clause 1.1 not  met because of officers 1, officers 3',
    'clause 1.1 not met, because of: 人员 1, 3',
  ])('%s', (words) => {
    const { expected, found } = read(words);
    expect(found).toEqual([]);
    expect(expected).toMatchObject([{ clause: '1.1', verdict: 'not-met', offenders: two, needed: null }]);
  });

  it('records of several lists, whose names may hold 和', () => {
    expect(read('条款1.1不符合，涉及人员第1名和培训和考试第1次').expected[0]?.offenders).toEqual([
      { list: 'officers', place: 1 },
      { list: 'trainings', place: 1 },
    ]);
  });

  it.each([
    ['涉及人员', '人员', ''],
    ['涉及第1名', '第1名', ''],
    ['涉及人名第1名', '人名第1名', '（是不是“人员”？）'],
    ['涉及人员第1名左右', '人员第1名左右', ''],
    ['涉及人员第1名、某人', '某人', ''],
    ['涉及', '', ''],
  ])('%s cannot be read', (reason, words, hint) => {
    const { found, expected } = read(`条款1.1不符合，${reason}`);
    expect(found.map(({ code }) => code)).toEqual(['unreadable-reason']);
    expect(found[0]?.zh).toContain(`看不懂“${words}”`);
    expect(found[0]?.zh).toContain(hint);
    expect(expected).toEqual([]);
  });

  it('a record the example does not give', () => {
    expect(read('条款1.1不符合，涉及人员第9名').found.map(({ zh }) => zh)).toEqual(['这个示例的“人员”只写了3条记录，没有第9名。']);
    expect(read('条款1.1不符合，涉及人员第0名').found.map(({ code }) => code)).toEqual(['record-not-given']);
  });
});

describe('还需, still needed', () => {
  const facts = [
    { list: 'officers', field: 'status' },
    { list: null, field: 'satisfaction' },
    { list: 'trainings', field: null },
  ];
  it.each([
    '条款1.1材料不足，还需身份、满意度、培训和考试',
    '条款1.1材料不足，还需人员的身份和满意度和培训和考试',
    'clause 1.1 undetermined, still needed: status, satisfaction, trainings',
    'clause 1.1 undetermined still needed status of officers and satisfaction and trainings',
  ])('%s', (words) => {
    const { expected, found } = read(words);
    expect(found).toEqual([]);
    expect(expected).toMatchObject([{ verdict: 'undetermined', offenders: null, needed: facts }]);
  });

  it('the longest name counts', () => {
    expect(read('条款1.1材料不足，还需日期和地点').expected[0]?.needed).toEqual([{ list: null, field: 'where' }]);
    expect(read('条款1.1材料不足，还需培训和考试的日期').expected[0]?.needed).toEqual([{ list: 'trainings', field: 'heldOn' }]);
  });

  it('a name that several lists have is asked back', () => {
    const { found } = read('条款1.1材料不足，还需日期');
    expect(found.map(({ zh }) => zh.split('；').at(-1))).toEqual(['几个名单里都有“日期”，请写“人员的日期”或者“培训和考试的日期”。']);
    expect(found[0]?.en).toContain('write “since of officers” or “heldOn of trainings”');
  });

  it('an unknown name is told with the nearest', () => {
    expect(read('条款1.1材料不足，还需身份、满意').found[0]?.zh).toContain('看不懂“满意”');
    expect(read('条款1.1材料不足，还需身份、满意').found[0]?.zh).toContain('（是不是“满意度”？）');
    expect(read('条款1.1材料不足，还需身份证').found[0]?.zh).toContain('看不懂“身份证”');
  });
});

describe('a reason goes with one verdict', () => {
  it.each([
    ['条款1.1符合，涉及人员第1名', '“涉及”只能写在“不符合”后面。'],
    ['条款1.1材料不足，涉及人员第1名', '“涉及”只能写在“不符合”后面。'],
    ['条款1.1不符合，还需身份', '“还需”只能写在“材料不足”后面。'],
  ])('%s', (words, sentence) => {
    expect(read(words).found.map(({ zh }) => zh)).toEqual([sentence]);
  });

  it('what is no reason leaves the expectation unread', () => {
    expect(read('条款1.1符合吧').found.map(({ code }) => code)).toEqual(['unreadable-expectation']);
    expect(read('条款1.1metro').found.map(({ code }) => code)).toEqual(['unreadable-expectation']);
  });

  it('it ends where the next clause begins', () => {
    const { expected, found } = read('条款1.1不符合，涉及人员第1名、第3名、条款1.1材料不足，还需身份');
    expect(found).toEqual([]);
    expect(expected.map(({ verdict, offenders, needed }) => [verdict, offenders?.length, needed?.length])).toEqual([
      ['not-met', 2, undefined],
      ['undetermined', undefined, 1],
    ]);
  });
});

it('tells every name it resolves, with what it stands for', () => {
  const { uses } = read('条款1.1不符合，涉及人员第1名；条款1.1材料不足，还需officers的status、satisfaction');
  const told = uses.map(({ source, start, end, target, spelling }) => `${source.words.slice(start, end)} ${target.kind} ${spelling}`);
  expect(told.slice(0, 3)).toEqual(['人员 list name', '身份 field name', '临时工 option name']);
  expect(told.slice(-8)).toEqual([
    '日期 field name',
    '1.1 clause name',
    '人员 list name',
    '名 measure name',
    '1.1 clause name',
    'officers list alias',
    'status field alias',
    'satisfaction field alias',
  ]);
});
