import { describe, expect, it } from 'vitest';
import { compareVersions, layersOf, originOfClause } from '../../src/index.js';
import { delivered, judged } from './delivered.js';

const { model } = await delivered('luoyang-health-2017');
const { model: city } = await delivered('luoyang-2017');

describe('rules/luoyang-health-2017', () => {
  it('is laid over the city’s set, and by it over the province’s', () => {
    expect(layersOf(model).map(({ ruleSet }) => ruleSet.id)).toEqual(['luoyang-health-2017', 'luoyang-2017', 'henan-2017']);
  });

  it('changes the deadline of the city and nothing else', () => {
    const changes = compareVersions(city, model).filter(({ kind }) => kind !== 'head');
    expect(changes).toMatchObject([{ kind: 'clause', before: { id: '8.2' }, after: { id: '8.2' } }]);
  });

  it('says of each clause whose words it has', () => {
    const origins = new Map(model.clauses.map((clause) => [clause.id, originOfClause(model, clause)]));
    expect(origins.get('1.1')).toMatchObject({ set: { id: 'henan-2017' }, before: null });
    expect(origins.get('8.1')).toMatchObject({ set: { id: 'luoyang-2017' }, before: null });
    expect(origins.get('8.2')).toMatchObject({ set: { id: 'luoyang-health-2017' }, before: { title: '在8月30日以前报送推荐表' } });
    expect(origins.get('8.3')).toMatchObject({ set: { id: 'luoyang-2017' }, before: null });
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

describe('条款8.2: “于8月25日前报送至市卫计委政策法规科”', () => {
  it.each([
    ['2017-08-25', 'met', 'met'],
    ['2017-08-26', 'not-met', 'met'],
    ['2017-08-30', 'not-met', 'met'],
    ['2017-08-31', 'not-met', 'not-met'],
  ])('a form handed in on %s is %s for the bureau, %s for the city', async (submitted, bureau, cityToo) => {
    const sheet = `自愿申报: 是\n推荐表报送日期: ${submitted}\n`;
    expect((await judged(model, sheet, '2017-09-15')).get('8.2')?.verdict).toBe(bureau);
    expect((await judged(city, sheet, '2017-09-15')).get('8.2')?.verdict).toBe(cityToo);
  });

  it.each([
    ['2017-08-25', 'met'],
    ['2017-08-26', 'not-met'],
  ])('no form yet, on %s: %s', async (on, verdict) => {
    const verdicts = await judged(model, '自愿申报: 是\n推荐表报送日期: 没有\n', on);
    expect(verdicts.get('8.2')?.verdict).toBe(verdict);
  });
});
