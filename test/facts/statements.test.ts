import { describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../src/facts/attachments.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { modelOf } from './decisions/office.js';

const model = modelOf(
  '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  好：是否\n\n名单 人员 每一名\n  姓名：文字，个人信息\n\n标准一 甲\n\n条款 1.1 甲\n  要求 好\n',
);

const read = (text: string) => {
  const { value, diagnostics } = readFacts(model, { file: 'a.yaml', text });
  if (value === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  return { statements: value.statements, facts: value, codes: diagnostics.map(({ code }) => code), found: diagnostics };
};
const single = (parts: string, before = '') => read(`${before}陈述申辩: [{${parts}}]`);

describe('陈述申辩', () => {
  test('is read with all its parts, in both languages', () => {
    for (const text of [
      '陈述申辩: [{条款: 1.1, 日期: 2018-12-20, 内容: 已公示。, 附件: 来文/陈述.pdf, 可公开: 是, 答复: {内容: 属实。, 由: 法制办, 答复人: 某丙, 日期: 2018-12-24}}]',
      'statements: [{clause: 1.1, date: 2018-12-20, text: 已公示。, attachment: 来文/陈述.pdf, publishable: yes, reply: {text: 属实。, role: 法制办, repliedBy: 某丙, date: 2018-12-24}}]',
    ]) {
      const { statements, codes, facts } = read(text);
      expect(codes).toEqual([]);
      expect(statements).toMatchObject({
        deadline: null,
        entries: [
          {
            clause: '1.1',
            about: null,
            text: '已公示。',
            on: '2018-12-20',
            publishable: true,
            reply: { text: '属实。', role: '法制办', by: '某丙', on: '2018-12-24' },
          },
        ],
      });
      expect(attachmentsOf(facts).map(({ path }) => path)).toEqual(['来文/陈述.pdf']);
    }
  });

  test('a sheet without any says nothing of it; a single one needs no list', () => {
    for (const text of ['好: 是\n', '陈述申辩:\n', '陈述申辩: 没有\n', '陈述申辩: []\n']) expect(read(text)).toMatchObject({ codes: [] });
    expect(read('好: 是\n').facts).not.toHaveProperty('statements');
    expect(read('陈述申辩: {日期: 2018-12-20, 内容: 好}').statements?.entries).toHaveLength(1);
  });

  test.each([
    ['no date', '条款: 1.1, 内容: 好', 'missing-statement-part', { on: null, text: '好' }],
    ['no words', '条款: 1.1, 日期: 2018-12-20', 'missing-statement-part', { text: null }],
    ['a date that is none', '日期: 2018-13-20, 内容: 好', 'impossible-fact-date', { on: null, text: '好' }],
    ['an unknown clause', '条款: 9.9, 日期: 2018-12-20, 内容: 好', 'statement-of-unknown-clause', { clause: null, about: '9.9' }],
    ['a misspelt key', '日期: 2018-12-20, 内容: 好, 公开: 是', 'unknown-fact', { publishable: false }],
    ['a reply without who', '日期: 2018-12-20, 内容: 好, 答复: {内容: 好, 日期: 2018-12-24}', 'missing-reply-part', { reply: null }],
    ['a reply in one text', '日期: 2018-12-20, 内容: 好, 答复: 属实', 'wrong-reply', { reply: null }],
    [
      'a reply by a name as office',
      '日期: 2018-12-20, 内容: 好, 答复: {内容: 好, 由: 张三, 答复人: 李四, 日期: 2018-12-24}',
      'person-as-role',
      { reply: { role: null, by: '李四' } },
    ],
    [
      'a reply before it',
      '日期: 2018-12-20, 内容: 好, 答复: {内容: 好, 答复人: 李四, 日期: 2018-12-01}',
      'reply-before-statement',
      { reply: { on: '2018-12-01' } },
    ],
  ])('%s is told, and the statement is not lost', (_, parts, code, kept) => {
    const { statements, codes } = single(parts);
    expect(codes).toEqual([code]);
    expect(statements?.entries).toMatchObject([kept]);
  });

  test('one that may be published is not where it names somebody', () => {
    const list = '人员: [{姓名: 王某某}]\n';
    const reply = '答复: {内容: 好, 答复人: 李某, 日期: 2018-12-24}';
    for (const [words, publishable] of [
      ['王某某已经到场', false],
      ['李某已经答应', false],
      ['第1行的人员已经到场', true],
    ] as const) {
      const { statements, codes, found } = single(`日期: 2018-12-20, 内容: ${words}, 可公开: 是, ${reply}`, list);
      expect(statements?.entries.map((one) => one.publishable)).toEqual([publishable]);
      expect(codes).toEqual(publishable ? [] : ['statement-names-somebody']);
      expect(JSON.stringify(found.map(({ zh, en }) => [zh, en]))).not.toContain(words);
    }
  });

  test('no frame shows the lines of what was said, nor a message who replied', () => {
    const { found } = read('陈述申辩:\n  - 条款: 9.9\n    内容: 张三说的\n    答复: {内容: 好, 答复人: [张三]}\n陈述申辩: 张三');
    expect(found.length).toBeGreaterThan(2);
    expect(JSON.stringify(found.map(({ zh, en }) => [zh, en]))).not.toContain('张三');
  });

  test('those of several files of a department stand side by side, the same one once', () => {
    const said = (text: string) => `陈述申辩: [{日期: 2018-12-20, 内容: ${text}}]\n`;
    const files = [
      ['form.yaml', `好: 是\n陈述申辩期限: 2018-12-21\n${said('甲')}`],
      ['陈述申辩.yaml', `陈述申辩期限: 2018-12-21\n${said('甲')}`],
      ['补充.yaml', said('乙')],
    ].map(([file = '', text = '']) => ({ file: `局/${file}`, text, whole: { name: '局', file: '局' } }));
    const { value, diagnostics } = readFacts(model, files);
    expect(diagnostics).toEqual([]);
    expect(value?.statements?.entries.map(({ text }) => text).sort()).toEqual(['乙', '甲']);
    expect(value?.statements?.deadline).toEqual({ kind: 'day', day: '2018-12-21' });
  });
});

describe('陈述申辩期限', () => {
  const deadline = (written: string) => {
    const { statements, codes } = read(`陈述申辩期限: ${written}\n`);
    return { deadline: statements?.deadline ?? null, codes };
  };

  test.each([
    ['5个工作日', 5, 'workingDay'],
    ['五日内', 5, 'day'],
    ['１０天', 10, 'day'],
    ['1个月', 1, 'month'],
    ['3 working days', 3, 'workingDay'],
    ['2 months', 2, 'month'],
  ])('%s from a day', (within, n, unit) => {
    expect(deadline(`{告知日期: 2018-12-17, 期限: ${within}}`)).toEqual({
      deadline: { kind: 'period', from: '2018-12-17', period: { n, unit } },
      codes: [],
    });
  });

  test.each([
    ['2018年12月21日', { kind: 'day', day: '2018-12-21' }, []],
    ['不详', null, []],
    ['2018年12月', null, ['month-for-day']],
    ['{告知日期: 2018-12-17}', null, ['incomplete-statement-deadline']],
    ['{期限: 5日}', null, ['incomplete-statement-deadline']],
    ['{告知日期: 2018-12-17, 期限: 一周}', null, ['unclear-statement-period']],
    ['{告知日期: 2018-12-17, 期限: 0日}', null, ['unclear-statement-period']],
    ['{告知日期: 2018-12-17, 期限: 1000000日}', null, ['unclear-statement-period']],
  ])('%s', (written, day, codes) => {
    expect(deadline(written)).toEqual({ deadline: day, codes });
  });

  test('of which two files say different things is told at both places, and none is shown', () => {
    const files = ['2018-12-21', '2018-12-28'].map((day, i) => ({
      file: `局/${i}.yaml`,
      text: `陈述申辩期限: ${day}\n`,
      whole: { name: '局', file: '局' },
    }));
    const { value, diagnostics } = readFacts(model, files);
    expect(diagnostics.map(({ code }) => code)).toEqual(['conflicting-fact']);
    expect(value).not.toHaveProperty('statements');
  });
});
