import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { decided, modelOf, office } from './office.js';

const REST = '改判人: 某甲乙, 理由: 复查属实';

describe('改判', () => {
  it('is read with all its parts, in both languages', () => {
    for (const text of [
      `改判: [{条款: 1.1, 分: 3, 由: 考核领导小组, 日期: 2018-12-20, ${REST}}]`,
      'overrides: [{clause: 1.1, points: 3, role: 考核领导小组, date: 2018-12-20, decidedBy: 某甲乙, reason: 复查属实}]',
    ]) {
      const { decisions, found } = decided(text);
      expect(found).toEqual([]);
      expect(decisions.overrides).toMatchObject([{ clause: '1.1', points: '3', by: '某甲乙', on: '2018-12-20', reason: '复查属实' }]);
    }
  });

  it.each([
    ['more than 分值', `条款: 1.1, 分: 6, ${REST}`, 'mark-out-of-range'],
    ['below 0', `条款: 1.1, 分: -1, ${REST}`, 'mark-out-of-range'],
    ['an unknown clause', `条款: 1.9, 分: 1, ${REST}`, 'unknown-decided-clause'],
    ['a clause without points', `条款: 1.6, 分: 1, ${REST}`, 'clause-not-overridable'],
    ['a clause of a 评分表', `条款: 2.1, 分: 1, ${REST}`, 'clause-not-overridable'],
    ['another role', `条款: 1.1, 分: 1, 由: 考核人, ${REST}`, 'other-decider'],
    ['no reason', '条款: 1.1, 分: 1, 改判人: 某甲乙', 'missing-decision-part'],
    ['nobody', '条款: 1.1, 分: 1, 理由: 好', 'missing-decision-part'],
  ])('%s is told, and does not count', (_, parts, code) => {
    const { decisions, found } = decided(`改判: [{${parts}}]`);
    expect([decisions.overrides, found.map((one) => one.code)]).toEqual([[], [code]]);
  });

  it('of one clause twice counts for nothing', () => {
    const { decisions, found } = decided(`改判: [{条款: 1.1, 分: 1, ${REST}}, {条款: 1.1, 分: 1, ${REST}}, {条款: 1.2, 分: 1, ${REST}}]`);
    expect([decisions.overrides.map(({ clause }) => clause), found.map(({ code }) => code)]).toEqual([['1.2'], ['repeated-decision']]);
  });

  it('is refused where the set lets nobody decide it', () => {
    const plain = modelOf('标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  好：是否\n\n标准一 甲\n\n条款 1.1 甲\n  要求 好\n');
    const { value, diagnostics } = readFacts(plain, {
      file: 'a.yaml',
      text: `改判: [{条款: 1.1, 分: 1, ${REST}}]\n评定: [{条款: 1.1, 分: 1, 评定人: 甲, 理由: 好}]`,
    });
    expect(value?.decisions).toEqual({ judgements: [], overrides: [], verdicts: [], opinions: [] });
    expect(diagnostics.map(({ code }) => code)).toEqual(['override-not-provided', 'nothing-to-judge']);
  });
});

describe('推选意见', () => {
  const says = (parts: string) => decided(`推选意见: [{${parts}}]`);

  it('is read by the name of the 推选 or its alias', () => {
    for (const name of ['先进单位', 'advanced']) {
      const { decisions, found } = says(`推选: ${name}, 入选: 否, 由: 办公室, 日期: 2018-12-20, 理由: 去年已入选`);
      expect(found).toEqual([]);
      expect(decisions.opinions).toMatchObject([
        { selection: '先进单位', selected: false, by: '办公室', on: '2018-12-20', reason: '去年已入选' },
      ]);
    }
    const english = decided('selectionOpinions: [{selection: advanced, selected: yes, reason: 好}]');
    expect(english).toMatchObject({ found: [], decisions: { opinions: [{ selected: true, by: '办公室', on: null }] } });
  });

  it.each([
    ['an unknown one', '推选: 先进个人, 入选: 是, 理由: 好', 'opinion-without-selection'],
    ['one that leaves nothing to anybody', '推选: 合格单位, 入选: 是, 理由: 好', 'opinion-not-asked'],
    ['neither yes nor no', '推选: 先进单位, 入选: 也许, 理由: 好', 'wrong-yes-no'],
    ['another office', '推选: 先进单位, 入选: 是, 由: 人事处, 理由: 好', 'other-decider'],
    ['no reason', '推选: 先进单位, 入选: 是', 'missing-decision-part'],
  ])('%s is told, and does not count', (_, parts, code) => {
    const { decisions, found } = says(parts);
    expect([decisions.opinions, found.map((one) => one.code)]).toEqual([[], [code]]);
  });

  it('counts once for each 推选', () => {
    const one = '{推选: 先进单位, 入选: 是, 理由: 好}';
    const { decisions, found } = decided(`推选意见: [${one}, ${one}]`);
    expect([decisions.opinions, found.map(({ code }) => code)]).toEqual([[], ['repeated-decision']]);
    expect(office.selections).toHaveLength(2);
  });
});
