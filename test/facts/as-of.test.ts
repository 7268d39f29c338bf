import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/facts/as-of.js';
import { brief, bureau, read } from './bureau.js';

const on = '2017-08-20';

function standing(text: string) {
  const { facts, notes } = asOf(bureau, read(text).facts, on);
  return {
    form: facts.form,
    penalties: facts.lists.penalties,
    notes: notes.map((one) => `${one.why} ${one.list}/${one.field}/${one.place}`),
  };
}

describe('dates of the form', () => {
  it.each([
    ['公开日期: 2017-08-20', 'publishedOn', '2017-08-20', []],
    ['公开日期: 2017-08-21', 'publishedOn', 'none', ['dateAhead null/publishedOn/null']],
    ['公开日期: 2017年9月', 'publishedOn', 'none', ['dateAhead null/publishedOn/null']],
    ['公开日期: 2017年7月', 'publishedOn', '2017-07-01..2017-07-31', []],
    ['清单有效期至: 2020-01-01', 'validTo', '2020-01-01', []],
    ['成立日期: 2020-01-01', 'foundedOn', '2020-01-01', []],
  ] as const)('%s', (text, key, value, notes) => {
    const { form, notes: told } = standing(text);
    expect(brief(form[key])).toBe(value);
    expect(told).toEqual(notes);
  });

  it('a month that reaches beyond is cut, or none', () => {
    const { form, notes } = standing('公开日期: {值: 2017年8月, 依据: 甲}');
    expect(form.publishedOn).toMatchObject({
      state: 'known',
      orNone: true,
      value: { from: '2017-08-01', to: on },
      source: { evidence: '甲' },
    });
    expect(notes).toEqual(['dateCut null/publishedOn/null']);
    expect(standing('清单有效期至: 2017年8月').form.validTo).not.toHaveProperty('orNone');
  });
});

describe('records', () => {
  const text = `重大行政处罚:
  未报全: 是
  记录:
    - 处罚决定日期: 2017-08-21
    - {处罚决定日期: 2017年8月, 备案日期: 2017-09-01}
    - {处罚决定日期: 2017-08-20, 备案日期: 2017-08-20}
    - 备案日期: 2018年1月
    - 处罚决定日期: 不详
`;
  it('whose date lies ahead are left out, the others keep their places', () => {
    const { penalties, notes } = standing(text);
    expect(penalties?.state).toBe('incomplete');
    expect(penalties?.records.map((one) => [one.place, brief(one.fields.decidedOn), brief(one.fields.filedOn)])).toEqual([
      [2, '2017-08-01..2017-08-20', 'none'],
      [3, '2017-08-20', '2017-08-20'],
      [4, 'unknown missing', 'none'],
      [5, 'unknown stated', 'unknown missing'],
    ]);
    expect(notes).toEqual([
      'recordAhead penalties/decidedOn/1',
      'recordCut penalties/decidedOn/2',
      'dateAhead penalties/filedOn/2',
      'dateAhead penalties/filedOn/4',
    ]);
  });
  it('told twice says the same', () => {
    const once = asOf(bureau, read(text).facts, on).facts;
    expect(asOf(bureau, once, on)).toEqual({ facts: once, notes: [] });
  });
});
