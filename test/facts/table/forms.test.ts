import { describe, expect, it } from 'vitest';
import { factsOf, grid, shown } from './table.js';

describe('a form in a workbook', () => {
  it('has the name of a fact in one column, its value in the next, and sources under their headings', () => {
    const { facts, found } = factsOf([
      grid('基本情况', [
        ['某局事实表'],
        ['序号', '事实', '值', '怎样填', '依据', '核查'],
        ['', '基本情况'],
        ['1', '部门名称', '某局'],
        ['2', '群众满意度（%）', '95%', '百分比', '调查报告', '查阅资料'],
        ['3', '权责清单已公开：'],
        ['4', '评估日', '2017.8.30'],
        ['5', '公开日期', '', '', '网页'],
        ['6', '执法人员', '没有'],
      ]),
    ]);
    expect(found).toEqual([]);
    expect(facts.name).toBe('某局');
    expect(facts.evaluatedOn).toBe('2017-08-30');
    expect(shown(facts.form.satisfaction)).toBe('0.95');
    expect(facts.form.satisfaction?.source).toMatchObject({ evidence: '调查报告', method: '查阅资料' });
    expect(facts.form.satisfaction?.at?.cell).toBe('基本情况!C5');
    expect(facts.form.published).toMatchObject({ state: 'unknown', why: 'missing' });
    expect(facts.form.publishedOn).toMatchObject({ state: 'unknown', source: { evidence: '网页' } });
    expect(facts.lists.officers).toMatchObject({ state: 'known', records: [] });
  });

  it('is known by what stands in it, without any heading', () => {
    const { facts, found } = factsOf([
      grid('Sheet1', [
        ['权责清单已公开', '是'],
        ['成立日期', '2015年3月'],
      ]),
    ]);
    expect(found).toEqual([]);
    expect([shown(facts.form.published), shown(facts.form.foundedOn)]).toEqual(['true', '2015-03-01..2015-03-31']);
  });

  it('reports a name that is none, and a wrong value at its cell', () => {
    const { found } = factsOf([
      grid('基本情况', [
        ['权责清单已公布', '是'],
        ['权责清单已公开', '也许'],
        ['调查样本数', '很多'],
      ]),
    ]);
    expect(found).toEqual(['unknown-fact 基本情况!A1', 'wrong-number 基本情况!B3', 'wrong-yes-no 基本情况!B2'].sort());
  });

  it('reports what stands beside its columns', () => {
    expect(factsOf([grid('form', [['成立日期', '2015年3月', '另有说明']])]).found).toEqual(['unread-form-column form!C1']);
    expect(factsOf([grid('form', [['随便写写']])]).found).toEqual(['form-without-names form!A1']);
  });

  it('reads the same from several sheets of one form, and reports what is said twice', () => {
    const { facts, found } = factsOf([
      grid('基本情况', [['成立日期', '2015年3月']]),
      grid('department', [
        ['成立日期', '2015年3月'],
        ['调查样本数', '３０人'],
      ]),
    ]);
    expect(shown(facts.form.sampleSize)).toBe('30');
    expect(found).toEqual(['duplicate-fact department!A1']);
  });
});

describe('the sheets of a template that hold no facts', () => {
  const origin = (set: string, digest: string) =>
    grid('zhunsheng', [
      ['rule set', set],
      ['version', '1'],
      ['digest', digest],
    ]);

  it('are not read, and warn of a template for other rules', () => {
    expect(factsOf([grid('填表说明', [['权责清单已公开', '是']])]).found).toEqual([]);
    expect(factsOf([origin('other', 'x')]).found).toEqual(['other-template zhunsheng!A1']);
    expect(factsOf([origin('test', 'x')]).found).toEqual(['other-template zhunsheng!A1']);
  });
});
