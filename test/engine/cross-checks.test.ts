import { describe, expect, it } from 'vitest';
import { compile, evaluate, type Facts, readFacts } from '../../src/index.js';
import { rulesOf } from '../diagnostics/found.js';

/** What one sheet comes to, its 勾稽 in the rules; vocabulary of test/diagnostics/base. */
async function judged(rules: string, sheet: string) {
  const { model, diagnostics } = rulesOf([{ file: 'rules.standards', text: rules }]);
  if (model === null) throw new Error(diagnostics.map(({ zh }) => zh).join('\n'));
  const facts = readFacts(model, { file: '某局.yaml', text: sheet }).value as Facts;
  const { value, diagnostics: found } = await evaluate(compile(model), [facts], { on: null, today: '2017-08-20' });
  const [department] = value;
  const clause = department?.clauses.find(({ id }) => id === '1.1');
  return {
    verdict: clause?.verdict,
    reason: clause?.reason.zh,
    needed: clause?.stillNeeded,
    contradictions: department?.contradictions ?? [],
    found,
  };
}

const clause = (requirement: string) => `标准一 甲\n\n条款 1.1 乙\n  要求 ${requirement}\n`;

describe('a sheet that contradicts itself', () => {
  const total = '勾稽 调查样本数不少于执法人员的数量\n';
  const tooMany = '调查样本数: 1\n执法人员:\n  - {持证: 是}\n  - {持证: 否}\n';

  it('loses the value and the completeness of the list', async () => {
    const value = await judged(`${total}${clause('调查样本数不少于1人')}`, tooMany);
    expect(value).toMatchObject({ verdict: 'undetermined', reason: '“调查样本数”与其他数据矛盾，没有采用。' });
    expect(value.needed).toMatchObject({ kind: 'correction', field: 'sampleSize' });
    const list = await judged(`${total}${clause('至多两名执法人员')}`, tooMany);
    expect(list).toMatchObject({ verdict: 'undetermined', needed: { kind: 'correction', list: 'officers', field: null } });
  });

  it('keeps its records: an offender still offends', async () => {
    expect(await judged(`${total}${clause('没有执法人员')}`, tooMany)).toMatchObject({ verdict: 'not-met' });
  });

  it('tells both sides with their places', async () => {
    const { contradictions, found } = await judged(`${total}${clause('权责清单已公开')}`, tooMany);
    expect(
      contradictions.map(({ text, facts }) => [text, facts.map(({ what, value, at }) => [what.zh, value.zh, at?.start.line])]),
    ).toEqual([
      [
        '调查样本数不少于执法人员的数量',
        [
          ['调查样本数', '1人', 1],
          ['执法人员的数量', '2名', 3],
        ],
      ],
    ]);
    expect(found.map(({ code, place }) => [code, place?.file])).toEqual([['contradictory-data', '某局.yaml']]);
  });

  const order = '勾稽 没有重大行政处罚满足备案日期早于处罚决定日期\n';
  const two = '重大行政处罚:\n  - {处罚决定日期: 2017-03-10, 备案日期: 2017-03-01}\n  - {处罚决定日期: 2017-03-10, 备案日期: 2017-03-12}\n';

  it('loses the values of the offending record alone', async () => {
    const every = await judged(`${order}${clause('每件重大行政处罚满足备案日期不晚于2017年3月20日')}`, two);
    expect(every).toMatchObject({ verdict: 'undetermined', needed: { list: 'majorPenalties', field: 'filedOn', place: 1 } });
    expect(await judged(`${order}${clause('有重大行政处罚满足备案日期晚于2017年3月11日')}`, two)).toMatchObject({ verdict: 'met' });
  });

  it.each([
    ['is undetermined', '重大行政处罚:\n  - {处罚决定日期: 2017-03-10}\n'],
    ['is fulfilled by what did not happen', '重大行政处罚:\n  - {处罚决定日期: 2017-03-10, 备案日期: 没有}\n'],
    ['reads what lies ahead as it was reported', '重大行政处罚:\n  - {处罚决定日期: 2018-03-10, 备案日期: 2018-03-12}\n'],
  ])('says nothing where it %s', async (_, sheet) => {
    expect((await judged(`${order}${clause('权责清单已公开')}`, `权责清单已公开: 是\n${sheet}`)).contradictions).toEqual([]);
  });

  it('only notes what cannot be worked out', async () => {
    const { contradictions, found, verdict } = await judged(
      `勾稽 调查样本数÷调查样本数等于1\n${clause('调查样本数等于0人')}`,
      '调查样本数: 0\n',
    );
    expect([contradictions, verdict, found.map(({ code }) => code)]).toEqual([[], 'met', ['unanswered-cross-check']]);
  });

  it('shows no personal value', async () => {
    const { found, contradictions } = await judged(
      `勾稽 没有执法人员满足姓名是「某甲」且持证\n${clause('权责清单已公开')}`,
      '执法人员:\n  - {姓名: 某甲, 持证: 是}\n',
    );
    expect(contradictions).toHaveLength(1);
    expect(found[0]?.personal).toBe(true);
    expect(
      JSON.stringify([
        contradictions.map(({ facts }) => facts),
        found.map(({ zh, en }) => [zh, en]).map((one) => one.map((words) => words.replace(/“[^”]*”/g, ''))),
      ]),
    ).not.toContain('某甲');
  });
});
