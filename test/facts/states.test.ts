import { describe, expect, it } from 'vitest';
import { brief, bureau, marks, read } from './bureau.js';

describe('the states of a fact', () => {
  it('missing keys are unknown, for every field and list', () => {
    const { facts, found } = read('{}');
    expect(found).toEqual([]);
    expect(Object.keys(facts.form)).toEqual(bureau.vocabulary.form.map((one) => one.key));
    expect(new Set(Object.values(facts.form).map(brief))).toEqual(new Set(['unknown missing']));
    expect(Object.values(facts.lists).map((list) => [list.state, list.why])).toEqual([
      ['unknown', 'missing'],
      ['unknown', 'missing'],
    ]);
    expect([facts.name, facts.region, facts.evaluatedOn]).toEqual(['某局', null, null]);
  });

  it('names, groups and dates the sheet', () => {
    const { facts } = read('部门名称: {值: 甲局, 依据: 三定方案}\nregion: 东区\n评估日: 2017年8月20日\n');
    expect([facts.name, facts.region, facts.evaluatedOn]).toEqual(['甲局', '东区', '2017-08-20']);
    expect(read('评估日: {值: 2017-08-20}').facts.evaluatedOn).toBe('2017-08-20');
    expect(read('评估日:').facts.evaluatedOn).toBeNull();
    expect(read('评估日: {依据: 无}').facts.evaluatedOn).toBeNull();
  });

  it('reads a value with its source, in either language', () => {
    const zh = read('权责清单已公开: {值: 是, 依据: [网页, 文件], 核查: 查阅资料、现场测试, 核实人: 某甲, 核实日期: 2017-08-01}');
    const en = read(
      'published: {value: yes, evidence: 网页；文件, method: [查阅资料, 现场测试], verifiedBy: 某甲, verifiedOn: 2017年8月1日}',
    );
    const source = { evidence: '网页；文件', method: '查阅资料、现场测试', verifiedBy: '某甲', verifiedOn: '2017-08-01' };
    expect(zh.found).toEqual([]);
    expect(zh.facts.form.published?.source).toEqual(source);
    expect(en.facts.form.published?.source).toEqual(source);
  });

  it('keeps the source of what is none, unknown or not stated', () => {
    const { facts } = read('公开日期: {值: 没有, 依据: 甲}\n平均得分: {值: 不详, 依据: 乙}\n备注: {依据: 丙}');
    expect([facts.form.publishedOn, facts.form.score, facts.form.remark].map(brief)).toEqual(['none', 'unknown stated', 'unknown missing']);
    expect(facts.form.remark?.source?.evidence).toBe('丙');
  });

  it('a wrong source part leaves the value standing', () => {
    const { facts, found } = read('权责清单已公开: {值: 是, 核实日期: 2017-02-30, 依据: {甲: 乙}, 核查: 听说}');
    expect(brief(facts.form.published)).toBe(true);
    expect(found.map((one) => one.code).sort()).toEqual(['group-for-value', 'impossible-fact-date', 'undeclared-method']);
    expect(facts.form.published?.source).toEqual({ evidence: null, method: '听说', verifiedBy: null, verifiedOn: null });
  });
});

it('shapes that fit nothing are refused where one value belongs', () => {
  expect(read('执法人员: {未报全: [是], 记录: []}').found.map((one) => one.code)).toEqual(['list-for-value']);
  expect(read('执法人员: {未报全: {甲: 乙}, 记录: []}').found.map((one) => one.code)).toEqual(['group-for-value']);
  expect(read('评估日: {年: 2017}').found.map((one) => one.code)).toEqual(['group-for-value']);
  expect(read('调查样本数: -3').found[0]?.zh).toContain('不小于0人');
});

describe('the states of a list', () => {
  const states: readonly (readonly [string, string, number])[] = [
    ['执法人员: 没有', 'known', 0],
    ['执法人员: none', 'known', 0],
    ['执法人员: []', 'known', 0],
    ['执法人员:', 'unknown', 0],
    ['执法人员: 不详', 'unknown', 0],
    ['执法人员: [{持证: 是}, {}]', 'known', 2],
    ['执法人员: {未报全: 是, 记录: [{持证: 是}]}', 'incomplete', 1],
    ['officers: {incomplete: true, records: [{certified: yes}]}', 'incomplete', 1],
    ['执法人员: {未报全: 否, 记录: [{持证: 是}]}', 'known', 1],
    ['执法人员: {未报全: 不详, 记录: [{持证: 是}]}', 'incomplete', 1],
    ['执法人员: {未报全: 是}', 'incomplete', 0],
    ['执法人员: {未报全: 是, 记录: 没有}', 'incomplete', 0],
    ['执法人员: {记录: 没有, 依据: 花名册}', 'known', 0],
    ['执法人员: {依据: 花名册}', 'unknown', 0],
    ['执法人员: {未报全: 是, 记录: 不详}', 'unknown', 0],
  ];
  it.each(states)('%s', (text, state, records) => {
    const { facts, found } = read(text);
    expect(found).toEqual([]);
    expect([facts.lists.officers?.state, facts.lists.officers?.records.length]).toEqual([state, records]);
  });

  it('records bear their own source beside their fields', () => {
    const { facts, found } = read('执法人员:\n  - 持证: {值: 是, 依据: 证件}\n    依据: 花名册\n');
    const record = facts.lists.officers?.records[0];
    expect(found).toEqual([]);
    expect([record?.source?.evidence, record?.fields.certified?.source?.evidence, record?.place]).toEqual(['花名册', '证件', 1]);
    expect(brief(record?.fields.status)).toBe('unknown missing');
  });

  it('what is no record is left out, and the list counts as incomplete', () => {
    const { facts, found } = read('执法人员:\n  - 张某\n  - 持证: 是\n');
    expect(found.map((one) => one.code)).toEqual(['shapeless-record']);
    expect([facts.lists.officers?.state, facts.lists.officers?.records.map((one) => one.place)]).toEqual(['incomplete', [2]]);
  });

  it('a value, a record or nonsense where a list belongs is refused', () => {
    expect(marks('执法人员: 3')).toEqual(['value-for-list 1:7']);
    expect(read('执法人员: {持证: 是}').found[0]?.zh).toContain('也要在前面加“- ”');
    expect(read('执法人员: 3').facts.lists.officers).toMatchObject({ state: 'unknown', why: 'refused' });
    const half = read('执法人员: {未报全: 也许, 记录: [{}]}');
    expect([half.found[0]?.code, half.facts.lists.officers?.state]).toEqual(['wrong-yes-no', 'incomplete']);
  });
});
