import { describe, expect, it } from 'vitest';
import { brief, marks, read } from './bureau.js';

describe('keys', () => {
  it('are read by name, alias, and in full width', () => {
    for (const key of ['权责清单已公开', 'published', 'ｐｕｂｌｉｓｈｅｄ', '"published "', '"权责 清单已公开"']) {
      expect(read(`${key}: 是`).facts.form.published?.state).toBe('known');
    }
  });

  const helps: readonly (readonly [string, string])[] = [
    ['权责清单公开: 是', '是不是 权责清单已公开？'],
    ['满意度: 95%', '是不是 群众满意度？'],
    ['publised: yes', 'published'],
    ['基本情况: {部门名称: 甲}', '栏目'],
    ['持证: 是', '名单“执法人员”'],
    ['执法人员: [{备案日期: 2017-01-01}]', '名单“重大行政处罚”'],
    ['执法人员: [{部门名称: 甲}]', '最外层'],
    ['执法人员: [{重大行政处罚: 没有}]', '最外层'],
    ['依据: 某文件', '不能写在这里'],
    ['执法人员: [{值: 是}]', '不能写在这里'],
    ['权责清单已公开: {值: 是, 核查人: 某甲}', '核实人'],
    ['执法人员: {记录: [], 末报全: 是}', '未报全'],
    ['<<: 1', '对照空白事实表'],
    ['毫不相干: 1', '对照空白事实表'],
  ];
  it.each(helps)('%s', (text, help) => {
    const { found } = read(text);
    expect(found.map((one) => one.code)).toEqual(['unknown-fact']);
    expect(found[0]?.zh).toContain(help);
  });

  it('an unknown key touches no other fact', () => {
    const { facts } = read('毫不相干: 1\n权责清单已公开: 是');
    expect(brief(facts.form.published)).toBe(true);
  });

  it('a fact stated twice is unknown, under whatever names', () => {
    const text = '权责清单已公开: 是\n部门名称: 甲\npublished: 是\n';
    expect(marks(text)).toEqual(['duplicate-fact 3:1']);
    expect(read(text).found[0]?.zh).toContain('第1行');
    expect(brief(read(text).facts.form.published)).toBe('unknown refused');
    expect(marks('执法人员: []\nofficers: []')).toEqual(['duplicate-fact 2:1']);
    expect(marks('评估日: 2017-01-01\nevaluatedOn: 2017-01-01')).toEqual(['duplicate-fact 2:1']);
    expect(marks('执法人员:\n  - 持证: 是\n    持证: 否')).toEqual(['duplicate-fact 3:5']);
    expect(marks('权责清单已公开: {值: 是, 值: 否, 依据: 甲, 依据: 乙}')).toEqual(['duplicate-fact 1:17', 'duplicate-fact 1:30']);
    expect(marks('执法人员: {记录: [], 记录: [], 未报全: 是, 未报全: 否}').length).toBe(2);
  });

  it('tells twenty of a kind, and says how many more', () => {
    const { found } = read(Array.from({ length: 1000 }, (_, i) => `键${i}x: 1`).join('\n'));
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.zh).toContain('另有 980 处');
  });

  it('a key repeated 50,000 times costs no more than a sentence each', () => {
    const started = Date.now();
    expect(read('联系人: 1\n'.repeat(50_000)).found).toHaveLength(21);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('a missing space or a full-width colon inside braces is explained', () => {
    expect(marks('执法人员: [{持证:是}]')).toEqual(['missing-colon-space 1:9']);
    expect(marks('执法人员: [{持证：是}]')).toEqual(['full-width-colon 1:9']);
    expect(marks('执法人员:\n  - 持证：是')).toEqual(['full-width-colon 2:5']);
  });
});
