import { describe, expect, it, test } from 'vitest';
import { readFacts } from '../../../src/facts/read-facts.js';
import { decided, LISTS, modelOf } from './office.js';

const REST = '改判人: 某甲乙, 日期: 2018-12-20, 理由: 复查属实';

describe('改判 of a verdict', () => {
  it('is read with all its parts, in both languages', () => {
    for (const text of [
      `改判: [{条款: 1.6, 结论: 符合, 由: 考核领导小组, ${REST}}]`,
      'overrides: [{clause: 1.6, verdict: met, role: 考核领导小组, date: 2018-12-20, decidedBy: 某甲乙, reason: 复查属实}]',
    ]) {
      const { decisions, found } = decided(text);
      expect(found).toEqual([]);
      expect(decisions).toMatchObject({
        overrides: [],
        verdicts: [{ clause: '1.6', verdict: 'met', role: '考核领导小组', by: '某甲乙', on: '2018-12-20', publishable: true }],
      });
    }
  });

  it.each([
    ['符合', 'met'],
    ['不符合', 'not-met'],
    ['材料不足', 'undetermined'],
    ['不适用', 'not-applicable'],
    ['not met', 'not-met'],
    ['Not Applicable', 'not-applicable'],
  ])('may say %s', (written, verdict) => {
    expect(decided(`改判: [{条款: 1.6, 结论: ${written}, ${REST}}]`).decisions.verdicts).toMatchObject([{ verdict }]);
  });

  it.each([
    ['the person', '结论: 符合, 日期: 2018-12-20, 理由: 好', '改判人'],
    ['the date', '结论: 符合, 改判人: 某甲乙, 理由: 好', '日期'],
    ['the reason', '结论: 符合, 改判人: 某甲乙, 日期: 2018-12-20', '理由'],
    ['all three', '结论: 符合', '改判人、日期、理由'],
  ])('without %s it is told what is missing, with an example of a verdict', (_, parts, missing) => {
    const { decisions, found } = decided(`改判: [{条款: 1.6, ${parts}}]`);
    expect([decisions.verdicts, found.map(({ code }) => code)]).toEqual([[], ['missing-decision-part']]);
    expect(found[0]?.zh).toContain(`没有写：${missing}`);
    expect(found[0]?.zh).toContain('结论: 符合, 改判人: 姓名, 日期:');
  });

  it.each([
    ['an unknown word', '条款: 1.6, 结论: 合格', 'unknown-decided-verdict'],
    ['未评', '条款: 1.6, 结论: 未评', 'unknown-decided-verdict'],
    ['points as well', '条款: 1.6, 结论: 符合, 分: 1', 'override-of-two-things'],
    ['no such clause', '条款: 9.9, 结论: 符合', 'unknown-decided-clause'],
    ['a clause of a 评分表', '条款: 2.1, 结论: 符合', 'clause-without-verdict'],
    ['another than 计分 names', '条款: 1.6, 结论: 符合, 由: 县政府法制办', 'other-decider'],
  ])('with %s it is told, and does not count', (_, parts, code) => {
    const { decisions, found } = decided(`改判: [{${parts}, ${REST}}]`);
    expect([decisions.verdicts, found.map((one) => one.code)]).toEqual([[], [code]]);
  });

  it('of one clause twice counts for nothing, and beside an override of points it stands', () => {
    const one = `{条款: 1.1, 结论: 符合, ${REST}}`;
    const twice = decided(`改判: [${one}, ${one}]`);
    expect([twice.decisions.verdicts, twice.found.map(({ code }) => code)]).toEqual([[], ['repeated-decision']]);
    const both = decided(`改判: [${one}, {条款: 1.1, 分: 3, ${REST}}]`);
    expect(both.found).toEqual([]);
    expect(both.decisions).toMatchObject({ overrides: [{ points: '3' }], verdicts: [{ clause: '1.1' }] });
  });
});

describe('in a set without 计分', () => {
  const plain = modelOf(
    '标准集 甲\n  编号 a\n\n事实表 部门\n\n栏目 基本\n  好：是否\n\n名单 人员 每一名\n  姓名：文字，个人信息\n\n标准一 甲\n\n条款 1.1 甲\n  要求 好\n',
  );
  const read = (text: string) => {
    const { value, diagnostics } = readFacts(plain, { file: 'a.yaml', text });
    return { verdicts: value?.decisions.verdicts ?? [], codes: diagnostics.map(({ code }) => code), found: diagnostics };
  };

  it('nobody has to allow it, and an entry that says neither is asked for a verdict', () => {
    expect(read(`改判: [{条款: 1.1, 结论: 不符合, ${REST}}]`)).toMatchObject({ verdicts: [{ role: null }], codes: [] });
    expect(read(`改判: [{条款: 1.1, ${REST}}]`).found[0]?.zh).toContain('没有写：结论');
    expect(read(`改判: [{条款: 1.1, 分: 1, ${REST}}]`).codes).toEqual(['override-not-provided']);
  });

  test.each(['张三', '欧阳某某', '某甲乙同志办'])('由 that may be a person (%s) is refused', (role) => {
    const { verdicts, codes, found } = read(`改判:\n  - {条款: 1.1, 结论: 不符合, 由: ${role}, ${REST}}`);
    expect([verdicts, codes]).toEqual([[], ['person-as-role']]);
    expect(found[0]?.personal).toBe(true);
    expect(`${found[0]?.zh}${found[0]?.en}`).not.toContain(role);
  });

  test.each(['法制办', '分管副县长办公室', '局长', 'legal affairs office', '考核领导小组'])('由: %s is an office', (role) => {
    expect(read(`改判: [{条款: 1.1, 结论: 不符合, 由: ${role}, ${REST}}]`)).toMatchObject({ verdicts: [{ role }], codes: [] });
  });

  test.each([
    ['somebody of the sheet', '人员: [{姓名: 王某某}]\n', '王某某的证件在换发'],
    ['who decided', '', '某甲乙到场核实'],
  ])('a reason that names %s stands, and is not for the public', (_, list, reason) => {
    const { verdicts, codes, found } = read(
      `${list}改判:\n  - {条款: 1.1, 结论: 不符合, 改判人: 某甲乙, 日期: 2018-12-20, 理由: ${reason}}`,
    );
    expect([verdicts.map(({ publishable }) => publishable), codes]).toEqual([[false], ['reason-names-somebody']]);
    expect(found[0]?.personal).toBe(true);
  });
});

it('no message shows who decided', () => {
  for (const entry of ['条款: 9.9, 结论: 符合', '条款: 1.6, 结论: 合格', '条款: 1.6, 结论: 符合, 分: 1', '条款: 2.1, 结论: 符合']) {
    const { found } = decided(`${LISTS}改判: [{${entry}, ${REST}}]`);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found.map(({ zh, en }) => [zh, en]))).not.toContain('某甲乙');
    expect(found.map(({ personal }) => personal)).toEqual(found.map(() => true));
  }
});
