import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import { bureau, marks, read } from './bureau.js';

/** The only finding of a file that is refused as a whole. */
function refusal(text: string, file = 'a.yaml'): string {
  const { value, diagnostics } = readFacts(bureau, { file, text });
  expect(value).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.severity).toBe('error');
  return `${diagnostics[0]?.code} ${diagnostics[0]?.place?.start.line}:${diagnostics[0]?.place?.start.column}`;
}

describe('files refused as a whole', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', 'empty-sheet 1:1'],
    [' \n\n', 'empty-sheet 1:1'],
    ['# 只有说明\n', 'empty-sheet 1:1'],
    ['部门名称: 甲\0', 'binary-sheet 1:8'],
    ['\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008', 'binary-sheet 1:8'],
    ['部门名称: 甲\ufffd', 'undecodable-sheet 1:8'],
    ['- 甲\n- 乙', 'shapeless-sheet 1:1'],
    ['某局材料', 'shapeless-sheet 1:1'],
    ['部门名称：某局', 'full-width-colon 1:1'],
    ['部门名称:某局', 'missing-colon-space 1:1'],
    ['所属地区: 东区\n部门名称：某局', 'full-width-colon 2:1'],
    ['所属地区: 东区\n部门名称:某局', 'missing-colon-space 2:1'],
    ['所属地区: 东区\n部门名称', 'missing-colon 2:1'],
    ['所属地区: 东区\n\t部门名称: 甲', 'tab-indentation 2:1'],
    ['所属地区: 东区\n　部门名称: 甲', 'wide-indentation 2:1'],
    ['部门名称: "甲\n所属地区: 乙', 'unclosed-quote 1:7'],
    ["部门名称: '甲", 'unclosed-quote 1:7'],
    ['执法人员: [{持证: 是}\n所属地区: 乙', 'unclosed-bracket 1:7'],
    ['部门名称: @甲', 'reserved-start 1:7'],
    ['部门名称: 甲: 乙', 'colon-in-value 1:7'],
    ['部门名称: 甲\n  所属地区: 乙', 'colon-in-value 1:7'],
    ['执法人员:\n    - 持证: 是\n   - 持证: 否', 'uneven-indentation 3:1'],
    ['部门名称: "C:\\甲"', 'broken-escape 1:10'],
    ['部门名称: "甲" 乙', 'unreadable-line 1:11'],
    ['部门名称: &a 甲', 'sheet-reference 1:10'],
    ['部门名称: &a 甲\n所属地区: *a', 'sheet-reference 1:10'],
    ['部门名称: *见附件', 'sheet-reference 1:7'],
    ['<<: &a {部门名称: 甲}', 'sheet-reference 1:8'],
    ['部门名称: !!str 甲', 'sheet-tag 1:13'],
    ['部门名称: !要紧 甲', 'sheet-tag 1:8'],
    ['执法人员: !!set {a, b}', 'sheet-tag 1:13'],
    ['部门名称: 甲\n---\n部门名称: 乙', 'several-sheets 2:1'],
    ['__proto__: {a: 1}', 'dangerous-key 1:1'],
    ['执法人员:\n  - constructor: 1', 'dangerous-key 2:5'],
    ['权责清单已公开: {值: 是, "prototype": 1}', 'dangerous-key 1:17'],
    ['＿＿proto＿＿: 1', 'dangerous-key 1:1'],
    ['? [a, b]\n: 1', 'composite-key 1:3'],
  ];
  it.each(cases)('%j', (text, found) => expect(refusal(text)).toBe(found));

  const deep = 200_000;
  it.each([
    ['brackets', `执法人员: ${'['.repeat(deep)}`],
    ['closed brackets', `执法人员: ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['braces', '{a: '.repeat(deep)],
    ['dashes', '- '.repeat(deep)],
    ['questions', '? '.repeat(deep)],
    ['indentation', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['brackets hidden among quotes', `a: ${'["]",'.repeat(deep)}`],
    ['brackets hidden after plain text', `a: x [\n${'- '.repeat(deep)}`],
  ])('%s nested 200,000 deep', (_, text) => {
    const started = Date.now();
    expect(readFacts(bureau, { file: 'a.yaml', text }).value).toBeNull();
    expect(Date.now() - started).toBeLessThan(5000);
  });
  it('says how deep is too deep', () => {
    expect(refusal(`执法人员: ${'['.repeat(deep)}`)).toMatch(/^deep-sheet/);
    expect(refusal('['.repeat(deep), 'a.json')).toMatch(/^deep-sheet/);
    expect(refusal('{"a":'.repeat(deep), 'a.json')).toMatch(/^deep-sheet/);
  });

  it('10 MB are refused at once, also in Chinese', () => {
    const started = Date.now();
    expect(refusal('a'.repeat(10_000_000))).toBe('oversized-sheet 1:1');
    expect(refusal(`备注: ${'长'.repeat(3_400_000)}`)).toBe('oversized-sheet 1:1');
    expect(refusal('1'.repeat(10_000_000), 'a.json')).toBe('oversized-sheet 1:1');
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('brackets and quotes in ordinary text do no harm', () => {
    const text = `# it's [fine\n备注: ${'[[ ]] '.repeat(3)}it's 甲\n联系人: "${'['.repeat(500)}"\n`;
    expect(readFacts(bureau, { file: 'a.yaml', text: text.replace('[[', '(') }).value).not.toBeNull();
  });

  it('a byte order mark and CRLF do no harm', () => {
    expect(marks('\ufeff部门名称: 甲\r\n不知: 1\r\n')).toEqual(['unknown-fact 2:1']);
    expect(read('\ufeff{"部门名称": "甲"}', 'a.json').facts.name).toBe('甲');
  });
});

describe('JSON', () => {
  it('is read with places, duplicates and numbers as written', () => {
    const text =
      '{\n  "name": "甲\\u5c40",\n  "sampleSize": 3.0e1,\n  "satisfaction": 0.95,\n  "published": true,\n  "publishedOn": null,\n  "published": true\n}';
    expect(marks(text, 'a.json')).toEqual(['bare-percentage-fact 4:19', 'duplicate-fact 7:3']);
    const { facts } = read(text, 'a.json');
    expect([facts.name, facts.form.sampleSize]).toMatchObject(['甲局', { value: { exact: '30' } }]);
    expect(facts.form.publishedOn).toMatchObject({ state: 'unknown', why: 'stated' });
  });

  const broken: readonly (readonly [string, string])[] = [
    ['{"a": 1,}', 'broken-json 1:8'],
    ['{"a": 1 "b": 2}', 'broken-json 1:9'],
    ["{'a': 1}", 'broken-json 1:2'],
    ['{"a": 甲}', 'broken-json 1:7'],
    ['{"a": \'甲\'}', 'broken-json 1:7'],
    ['{"a": 01}', 'broken-json 1:7'],
    ['{"a": tru}', 'broken-json 1:7'],
    ['{"a" 1}', 'broken-json 1:6'],
    ['{"a": "x\n"}', 'broken-json 1:7'],
    ['{"a": "\\x"}', 'broken-json 1:7'],
    ['{"a": 1} 2', 'broken-json 1:10'],
    ['{"a": 1', 'broken-json 1:8'],
    ['{"a": // 甲\n1}', 'broken-json 1:7'],
    ['{', 'broken-json 1:2'],
    ['部门名称: 甲', 'broken-json 1:1'],
    ['[]', 'shapeless-sheet 1:1'],
    ['null', 'shapeless-sheet 1:1'],
    ['{"a": {"__proto__": 1}}', 'dangerous-key 1:8'],
  ];
  it.each(broken)('%j', (text, found) => expect(refusal(text, 'a.JSON')).toBe(found));

  it('a long text with many escapes is read', () => {
    const { facts } = read(JSON.stringify({ 备注: '"\\'.repeat(500_000) }), 'a.json');
    expect(facts.form.remark?.state).toBe('known');
  });
});
