import { describe, expect, it } from 'vitest';
import { compareVersions, originOfClause } from '../../src/index.js';
import { delivered, judged } from './delivered.js';
import { henan } from './henan.js';

const { model: province } = henan();
const { model } = await delivered('luoyang-2017');
const SEVEN = ['一', '二', '三', '四', '五', '六', '七'];

describe('rules/luoyang-2017', () => {
  it('keeps the seven standards: “市级标准参照《通知》中确定的标准执行”', () => {
    const changes = compareVersions(province, model);
    const touched = changes.filter(({ before }) => before !== null).map(({ kind }) => kind);
    // The head says whose set it is; 申报 joins the headings of the form.
    expect([...new Set(touched)]).toEqual(['head', 'vocabulary']);
    expect(model.standards.map(({ id }) => id)).toEqual([...SEVEN, '八']);
    expect(model.clauses.filter(({ standard }) => SEVEN.includes(standard))).toHaveLength(38);
    expect(model.removed).toEqual([]);
  });

  it('says of each clause whose words it has', () => {
    const origins = model.clauses.map((clause) => [clause.id, originOfClause(model, clause)] as const);
    const ids = (set: string) => origins.filter(([, origin]) => origin.set.id === set).map(([id]) => id);
    expect(ids('henan-2017')).toEqual(province.clauses.map(({ id }) => id));
    expect(ids('luoyang-2017')).toEqual(['8.1', '8.2', '8.3']);
    expect(origins.map(([, { before }]) => before).filter((before) => before !== null)).toEqual([]);
  });

  it('takes over every interpretation as it is', () => {
    expect(model.interpretations).toEqual(model.base?.interpretations);
  });

  it('states where it comes from and when it applies', () => {
    expect(model.ruleSet).toMatchObject({
      tailors: 'henan-2017',
      replaces: null,
      issuer: '洛阳市法治政府建设领导小组办公室',
      inForceFrom: '2017-08-07',
      methods: province.ruleSet.methods,
    });
    expect(model.ruleSet.basis).toContain('洛法组办〔2017〕14号');
    expect(model.ruleSet.notice?.text).toContain('洛法组办〔2017〕14号');
  });

  it('tells readers that 标准八 is no eighth standard', () => {
    expect(model.clauses.find(({ id }) => id === '8.1')?.note).toContain('不是第八项验收标准');
  });
});

describe('条款8.2: “于8月30日前报”', () => {
  it.each([
    ['2017-08-29', 'met'],
    ['2017-08-30', 'met'],
    ['2017-08-31', 'not-met'],
  ])('a form handed in on %s is %s', async (submitted, verdict) => {
    const verdicts = await judged(model, `自愿申报: 是\n推荐表报送日期: ${submitted}\n`, '2017-09-15');
    expect(verdicts.get('8.2')?.verdict).toBe(verdict);
  });

  it.each([
    ['2017-08-30', 'met', '未到期'],
    ['2017-08-31', 'not-met', '2017年8月30日'],
  ])('no form yet, on %s: %s', async (on, verdict, words) => {
    const verdicts = await judged(model, '自愿申报: 是\n推荐表报送日期: 没有\n', on);
    expect(verdicts.get('8.2')).toMatchObject({ verdict, reason: expect.stringContaining(words) });
  });

  it('does not concern who has not applied, and whoever has not applied is judged by the seven standards', async () => {
    const verdicts = await judged(model, '自愿申报: 否\n主体类型: 行政机关\n职权依据已存档: 是\n', '2017-09-15');
    expect(['8.1', '8.2', '8.3', '1.1'].map((id) => verdicts.get(id)?.verdict)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
      'met',
    ]);
  });
});
