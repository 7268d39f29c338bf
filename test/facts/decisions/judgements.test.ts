import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { decided, LISTS, office, withJudgements } from './office.js';

/** What counts of some 评定: `1.2/1/2 1分`. */
function counted(...entries: readonly string[]): readonly string[] {
  const { judgements } = decided(withJudgements(...entries)).decisions;
  return judgements.map(({ clause, item, record, points }) => `${clause}/${item}/${record ?? '-'} ${points}`);
}

function codes(...entries: readonly string[]): readonly string[] {
  return decided(withJudgements(...entries)).found.map(({ code }) => code);
}

const REST = '评定人: 某甲乙, 理由: 材料单薄';

describe('评定', () => {
  it('is read with all its parts', () => {
    const { decisions, found } = decided(
      '评定:\n  - 条款: 1.1\n    分: 2.5分\n    由: 考核人\n    评定人: 某甲乙\n    日期: 2018年12月20日\n    理由: 材料单薄\n',
    );
    expect(found).toEqual([]);
    expect(decisions.judgements).toMatchObject([
      { clause: '1.1', item: 1, record: null, points: '2.5', by: '某甲乙', on: '2018-12-20', reason: '材料单薄' },
    ]);
    expect(decisions.judgements[0]?.at?.start.line).toBe(2);
  });

  it('reads the same in English, in JSON, and in full width', () => {
    const english =
      'judgements: [{clause: 1.4, item: 2, points: 1 point, role: 复核人, judgedBy: somebody, date: 2018-12-20, reason: thin}]';
    expect(decided(english)).toMatchObject({ found: [], decisions: { judgements: [{ clause: '1.4', item: 2, points: '1' }] } });
    const json = '{"评定": [{"条款": "1.4", "项": 2, "分": 1, "评定人": "某甲乙", "理由": "材料单薄"}]}';
    expect(decided(json, 'sheet.json')).toMatchObject({ found: [], decisions: { judgements: [{ clause: '1.4', item: 2, points: '1' }] } });
    expect(counted(`条款: １．１, 分: ２分, ${REST}`)).toEqual(['1.1/1/- 2']);
  });

  it('may be left out, empty, or none', () => {
    for (const text of ['名称: 甲', '评定:', '评定: 没有', '评定: 不详', '评定: []', '改判: null\n推选意见:'])
      expect(decided(text)).toEqual({ decisions: { judgements: [], overrides: [], verdicts: [], opinions: [] }, found: [] });
  });

  it('names a record by its row or by its 标识', () => {
    expect(counted(`条款: 1.2, 记录: 甲1, 分: 1, ${REST}`)).toEqual(['1.2/1/1 1']);
    expect(counted(`条款: 1.2, 记录: 第2行, 分: 1, ${REST}`)).toEqual(['1.2/1/2 1']);
    expect(counted(`条款: 1.2, 记录: row 3, 分: 1, ${REST}`)).toEqual(['1.2/1/3 1']);
    expect(counted(`条款: 1.2, 记录: 3, 分: 1, ${REST}`)).toEqual(['1.2/1/3 1']);
    expect(counted(`条款: 2.1, 记录: 一号, 分: 1, ${REST}`)).toEqual(['2.1/1/1 1']);
  });

  it('takes a figure that may be a row or a 标识 for neither', () => {
    const { decisions, found } = decided(withJudgements(`条款: 1.2, 记录: 1, 分: 1, ${REST}`));
    expect(decisions.judgements).toEqual([]);
    expect(found.map(({ code, zh }) => [code, zh.includes('第1行，也可能是第2行')])).toEqual([['unclear-judged-record', true]]);
  });

  it('needs no record for every second one, which is judged once', () => {
    expect(counted(`条款: 1.5, 分: 2, ${REST}`)).toEqual(['1.5/1/- 2']);
    expect(codes(`条款: 1.5, 记录: 甲1, 分: 2, ${REST}`)).toEqual(['needless-judged-record']);
  });

  it('takes several marks from several persons', () => {
    const marks = ['一', '二', '三'].map((who, i) => `条款: 1.3, 分: ${i}, 评定人: ${who}, 理由: 好`);
    expect(counted(...marks)).toEqual(['1.3/1/- 0', '1.3/1/- 1', '1.3/1/- 2']);
    expect(codes(...marks)).toEqual([]);
  });

  it.each([
    ['an unknown clause', '条款: 1.9, 分: 1', 'unknown-decided-clause', '1.1'],
    ['a clause that leaves nothing to a person', '条款: 1.6, 分: 1', 'nothing-to-judge', '1.1、1.2'],
    ['no 项 where there are two', '条款: 1.4, 分: 1', 'unclear-judged-item', '从 1 到 2'],
    ['a 项 too many', '条款: 1.4, 项: 3, 分: 1', 'unclear-judged-item', '从 1 到 2'],
    ['a 项 that is no number', '条款: 1.1, 项: 甲, 分: 1', 'unclear-judged-item', '1 处'],
    ['no record', '条款: 1.2, 分: 1', 'unclear-judged-record', '第1行到第3行'],
    ['no such record', '条款: 1.2, 记录: 第4行, 分: 1', 'unclear-judged-record', '“编号”'],
    ['a record where there is none', '条款: 1.1, 记录: 甲1, 分: 1', 'needless-judged-record', '删去'],
    ['too many points', '条款: 1.1, 分: 4.5', 'mark-out-of-range', '0分到4分'],
    ['too few points', '条款: 1.2, 记录: 甲1, 分: 0', 'mark-out-of-range', '1分到3分'],
    ['points that are no number', '条款: 1.1, 分: 很多', 'wrong-number', '例如写 4'],
    ['a share', '条款: 1.1, 分: 50%', 'wrong-number', '例如写 4'],
    ['another role', '条款: 1.1, 分: 1, 由: 复核人', 'other-decider', '由: 考核人'],
    ['no points', '条款: 1.1', 'missing-decision-part', '没有写：分'],
    ['a day that is none', '条款: 1.1, 分: 1, 日期: 2018-02-30', 'impossible-fact-date', '日历'],
    ['a month', '条款: 1.1, 分: 1, 日期: 2018年12月', 'month-for-day', '写到日'],
  ])('%s is told, and does not count', (_, parts, code, words) => {
    const { decisions, found } = decided(withJudgements(`${parts}, ${REST}`));
    expect(decisions.judgements).toEqual([]);
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]?.zh.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  });

  it('tells all that is missing at once', () => {
    const { found } = decided('评定: [{条款: 1.1}, {分: 1}]');
    expect(found.map(({ code }) => code)).toEqual(['missing-decision-part', 'missing-decision-part']);
    expect(found[0]?.zh).toContain('没有写：分、评定人、理由');
    expect(found[1]?.zh).toContain('没有写：条款、评定人、理由');
    expect(found[0]?.en).toContain('does not say: points, judgedBy, reason');
  });

  it('says neither of two judgements of what one person judges, nor of two by one person', () => {
    expect(counted(`条款: 1.1, 分: 1, 评定人: 一, 理由: 好`, `条款: 1.1, 分: 2, 评定人: 二, 理由: 好`)).toEqual([]);
    expect(codes(`条款: 1.1, 分: 1, 评定人: 一, 理由: 好`, `条款: 1.1, 分: 2, 评定人: 二, 理由: 好`)).toEqual(['repeated-decision']);
    const marks = ['一', '二', ' 一 '].map((who, i) => `条款: 1.3, 分: ${i}, 评定人: "${who}", 理由: 好`);
    expect(counted(...marks)).toEqual(['1.3/1/- 1']);
    expect(codes(...marks)).toEqual(['repeated-decision']);
    // A second one that is wrong by itself still says that the first may not have been meant.
    expect(counted(`条款: 1.1, 分: 1, ${REST}`, `条款: 1.1, 分: 9, ${REST}`)).toEqual([]);
  });

  it('tells what has not the shape of one', () => {
    expect(decided('评定: 两分').found.map(({ code }) => code)).toEqual(['value-for-list']);
    expect(decided('评定: {条款: 1.1, 分: 2}').found[0]?.zh).toContain('“- ”');
    expect(decided('评定: [两分]').found.map(({ code }) => code)).toEqual(['shapeless-decision']);
    expect(decided('评定: [{条款：1.1}]').found.map(({ code }) => code)).toEqual(['full-width-colon', 'missing-decision-part']);
    expect(codes(`条款: 1.1, 分: 1, 分: 2, ${REST}`)).toEqual(['duplicate-fact']);
    expect(codes(`条款: [1.1], 分: 1, ${REST}`)).toEqual(['list-for-value']);
    expect(codes(`条款: {值: 1.1}, 分: 1, ${REST}`)).toEqual(['group-for-value']);
    expect(codes(`条款: 1.1, 分数: 1, 分: 1, ${REST}`)).toEqual(['unknown-fact']);
    expect(decided('评定: []\njudgements: []').found.map(({ code }) => code)).toEqual(['duplicate-fact']);
    expect(decided(`${LISTS.replace('已办结: 否}', '已办结: 否, 评定: []}')}`).found[0]?.zh).toContain('最外层');
  });

  it('keeps what stands beside it in the sheet', () => {
    const { value } = readFacts(office, { file: 'a.yaml', text: `已制定计划: 是\n评定: [{条款: 1.9}]\n` });
    expect(value?.form.planned).toMatchObject({ state: 'known' });
  });
});
