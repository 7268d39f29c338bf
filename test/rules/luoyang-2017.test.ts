import { describe, expect, it } from 'vitest';
import { compareVersions, originOfClause } from '../../src/index.js';
import { delivered, selectedFrom } from './delivered.js';
import { henan } from './henan.js';

const { model: province } = henan();
const { model } = await delivered('luoyang-2017');
const SEVEN = ['一', '二', '三', '四', '五', '六', '七'];

describe('rules/luoyang-2017', () => {
  it('keeps the seven standards: “市级标准参照《通知》中确定的标准执行”', () => {
    const changes = compareVersions(province, model);
    const touched = changes.filter(({ before }) => before !== null).map(({ kind }) => kind);
    // The head says whose set it is; 申报 joins the headings of the form; 推选 begins with whom has applied.
    expect([...new Set(touched)].sort()).toEqual(['head', 'scoring', 'vocabulary']);
    expect(model.standards.map(({ id }) => id)).toEqual(SEVEN);
    expect(model.clauses).toHaveLength(38);
    expect(model.removed).toEqual([]);
  });

  it('says of each clause whose words it has', () => {
    const origins = model.clauses.map((clause) => [clause.id, originOfClause(model, clause)] as const);
    expect(origins.filter(([, origin]) => origin.set.id === 'henan-2017').map(([id]) => id)).toEqual(province.clauses.map(({ id }) => id));
    expect(origins.map(([, { before }]) => before).filter((before) => before !== null)).toEqual([]);
  });

  it('takes over every interpretation as it is', () => {
    expect(model.interpretations.slice(0, -1)).toEqual(model.base?.interpretations);
    expect(model.interpretations.at(-1)).toMatchObject({ name: '于8月30日前', value: { kind: 'date', day: '2017-08-30' } });
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

  it('chooses 培育对象 among those that applied in time with the target of the province, and lets the others be', () => {
    const ranges = model.selections.map(({ name, range }) => [name, range.kind === 'selected' ? range.of : range.kind]);
    expect(Object.fromEntries(ranges)).toEqual({
      省级申报: 'each',
      市级申报: 'each',
      培育对象: '省级申报',
      推荐对象: '培育对象',
      省级示范点: 'all',
    });
  });
});

describe('its sample sheets', async () => {
  const results = new Map((await selectedFrom(model, 'rules/luoyang-2017/sheets')).map((one) => [one.name, one]));
  const outcomes = (name: string) =>
    Object.fromEntries((results.get(name)?.groups ?? []).flatMap(({ entries }) => entries.map((one) => [one.name, one.state])));

  it('rank who applied for the target of the province in time', () => {
    expect(outcomes('省级申报')).toMatchObject({
      南柯县环境保护局: 'ranked',
      南柯县粮食局: 'ranked',
      南柯县国土资源局: 'notEligible',
      南柯县交通运输局: 'notEligible',
      南柯县水务局: 'notEligible',
    });
  });

  it('say who is late, who has not applied and what is not known yet', () => {
    const why = (name: string, unit: string) => results.get(name)?.groups[0]?.entries.find((entry) => entry.name === unit)?.reason.zh;
    expect(why('省级申报', '南柯县国土资源局')).toBe('没有在截止以内：推荐表报送日期2017年8月31日');
    expect(why('省级申报', '南柯县交通运输局')).toContain('“自愿申报”为否');
    expect(why('市级申报', '南柯县城市管理局')).toContain('“推荐表报送日期”为没有');
    expect(why('市级申报', '南柯县市场监督管理局')).toBe('是否符合条件还没有定论：“电子版已报送”尚未报送');
  });

  it('leave the last place to the office where two are equal', () => {
    expect(outcomes('培育对象')).toEqual({
      南柯县环境保护局: 'selected',
      南柯县林业局: 'selected',
      南柯县农业机械管理局: 'tied',
      南柯县粮食局: 'tied',
    });
  });
});
