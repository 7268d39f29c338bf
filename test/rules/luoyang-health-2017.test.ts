import { describe, expect, it } from 'vitest';
import { compareVersions, layersOf } from '../../src/index.js';
import { candidacies, delivered } from './delivered.js';

const { model } = await delivered('luoyang-health-2017');
const { model: city } = await delivered('luoyang-2017');

describe('rules/luoyang-health-2017', () => {
  it('is laid over the city’s set, and by it over the province’s', () => {
    expect(layersOf(model).map(({ ruleSet }) => ruleSet.id)).toEqual(['luoyang-health-2017', 'luoyang-2017', 'henan-2017']);
  });

  it('changes the deadline of the city and nothing else', () => {
    const changes = compareVersions(city, model).filter(({ kind }) => kind !== 'head');
    expect(changes.find(({ kind }) => kind === 'interpretation')).toMatchObject({
      before: { name: '于8月30日前' },
      after: { name: '于8月30日前' },
    });
    // Both 推选 of the city take their deadline from it.
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['interpretation', 'scoring']);
  });

  it('states where it comes from and when it applies', () => {
    expect(model.ruleSet).toMatchObject({
      tailors: 'luoyang-2017',
      issuer: '洛阳市卫生和计划生育委员会',
      inForceFrom: '2017-08-15',
      methods: city.ruleSet.methods,
    });
    expect(model.ruleSet.basis).toContain('洛卫法制〔2017〕12号');
    expect(model.ruleSet.notice?.text).toContain('洛卫法制〔2017〕12号');
  });
});

describe('“于8月25日前报送至市卫计委政策法规科”', () => {
  it.each([
    ['2017-08-25', 'true', 'true'],
    ['2017-08-26', 'false', 'true'],
    ['2017-08-30', 'false', 'true'],
    ['2017-08-31', 'false', 'false'],
    ['没有', 'false', 'false'],
  ])('a form handed in on %s: %s for the bureau, %s for the city', async (submitted, bureau, cityToo) => {
    const sheet = `自愿申报: 是\n创建目标: 市级\n推荐表已填写: 是\n电子版已报送: 是\n推荐表报送日期: ${submitted}\n`;
    const eligible = async (rules: typeof model) =>
      (await candidacies(rules, sheet, '2017-09-15')).find(({ selection }) => selection === '市级申报')?.eligible;
    expect(await eligible(model)).toBe(bureau);
    expect(await eligible(city)).toBe(cityToo);
  });
});
