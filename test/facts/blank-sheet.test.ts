import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../src/facts/blank-sheet.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { brief, bureau, read } from './bureau.js';

describe.each(['zh', 'en'] as const)('the blank sheet in %s', (language) => {
  const sheet = blankSheet(bureau, language);

  it('reads back without findings, every fact unknown', () => {
    const { facts, found } = read(sheet);
    expect(found).toEqual([]);
    expect(new Set(Object.values(facts.form).map(brief))).toEqual(new Set(['unknown stated']));
    expect(Object.values(facts.lists).map((list) => [list.state, list.why])).toEqual([
      ['unknown', 'stated'],
      ['unknown', 'stated'],
    ]);
  });

  it('its sample records can be uncommented', () => {
    const { facts, found } = read(sheet.replace(/^#( {2}- | {4})(?=\S+: {2}#)/gm, '$1'));
    expect(found).toEqual([]);
    expect(Object.values(facts.lists).map((list) => [list.state, list.records.length])).toEqual([
      ['known', 1],
      ['known', 1],
    ]);
    expect(Object.values(facts.lists.officers?.records[0]?.fields ?? {}).map(brief)).toEqual(Array(5).fill('unknown stated'));
  });

  it('asks for every field', () => {
    for (const field of bureau.vocabulary.form)
      expect(sheet).toContain(`\n${language === 'en' ? (field.alias ?? field.name) : field.name}:`);
  });
});

it('says type, unit, range, options, and which clauses ask', () => {
  const zh = blankSheet(bureau, 'zh');
  expect(zh).toContain('# 整数，单位 人，不小于0人；没有条款用到\n调查样本数:');
  expect(zh).toContain('# 数，单位 分，在0分到100分之间，可以没有；没有条款用到\n平均得分:');
  expect(zh).toContain('# 选项：行政机关、授权组织、其他；没有条款用到');
  expect(zh).toContain('#    持证:  # 是 或 否；用于条款 3.1');
  expect(zh).toContain('名单：执法人员（每一名一条记录）；用于条款 3.1');
  expect(blankSheet(bureau, 'en')).toContain('# percentage, between 0% and 100%; used by no clause\nsatisfaction:');
});

it('names that mean something in YAML stand in quotation marks', () => {
  const [first, ...rest] = bureau.vocabulary.form;
  if (first === undefined) throw new Error('no field');
  const odd = {
    ...bureau,
    vocabulary: { ...bureau.vocabulary, form: [{ ...first, name: '是：# 否', alias: null, key: '是：# 否' }, ...rest], sections: [] },
  };
  const text = blankSheet(odd, 'zh');
  expect(readFacts(odd, { file: 'a.yaml', text }).diagnostics).toEqual([]);
});

it('says ranges with one end, and numbers without any', () => {
  const [first, ...rest] = bureau.vocabulary.form;
  if (first === undefined) throw new Error('no field');
  const withRange = (min: string | null, max: string | null) => {
    const field = { ...first, type: { kind: 'number', unit: null, min, max } } as const;
    return blankSheet({ ...bureau, vocabulary: { ...bureau.vocabulary, form: [field, ...rest] } }, 'en');
  };
  expect(withRange(null, '10')).toContain('# number, at most 10, names the department');
  expect(withRange('1/3', null)).toContain('# number, at least 1/3, names the department');
  expect(withRange(null, null)).toContain('# number, names the department');
});
