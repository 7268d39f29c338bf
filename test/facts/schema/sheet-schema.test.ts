import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { sheetSchema } from '../../../src/facts/schema/sheet-schema.js';
import { check, type Model, parse, readFacts } from '../../../src/index.js';
import { bureau } from '../bureau.js';

const rules = 'rules/henan-2017';

function henan(): Model {
  const texts = readdirSync(rules).map((file) => ({ file, text: readFileSync(`${rules}/${file}`, 'utf8') }));
  const tree = parse(texts.filter(({ file }) => file.endsWith('.standards')));
  const { value } = check(tree.value, texts);
  if (value === null) throw new Error('henan-2017 has an error');
  return value;
}

function validator(model: Model, language: 'zh' | 'en' = 'zh') {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  return ajv.compile(sheetSchema(model, language));
}

/** As editors read YAML: figures are numbers, true is a truth value, a blank is null. */
const seen = (text: string): unknown => parseYaml(text, { maxAliasCount: 0, uniqueKeys: false });
const errorsIn = (model: Model, text: string) =>
  readFacts(model, { file: '某局.yaml', text }).diagnostics.filter(({ severity }) => severity === 'error');

describe('the schema of fact sheets', () => {
  const model = henan();

  it('takes every sample', () => {
    const zh = validator(model);
    for (const file of readdirSync('samples').filter((name) => /\.(?:yaml|json)$/.test(name))) {
      const sheet = seen(readFileSync(`samples/${file}`, 'utf8'));
      expect([file, zh(sheet), zh.errors]).toEqual([file, true, null]);
    }
  });

  it('names the key in the language asked for, with its section and the clauses that use it', () => {
    const text = JSON.stringify(sheetSchema(model, 'zh'));
    expect(text.length).toBeLessThan(200_000);
    expect(Object.keys(sheetSchema(model, 'zh').properties as object)).toContain('重大行政处罚');
    expect(Object.keys(sheetSchema(model, 'en').properties as object)).toContain('majorPenalties');
    expect(text).toContain('用于条款 4.1');
  });

  const [takes, inEnglish] = [validator(bureau), validator(bureau, 'en')];
  const written: readonly (readonly [string, boolean])[] = [
    ['权责清单已公开: 是', true],
    ['权责清单已公开: No', true],
    ['权责清单已公开: true', true],
    ['权责清单已公开: ｎｏ', true],
    ['权责清单已公开: 大概', false],
    ['权责清单已公开: 没有', false],
    ['权责清单已公开:', true],
    ['权责清单已公开: ~', true],
    ['权责清单已公开: 不详', true],
    ['权责清单已公开: Unknown', true],
    ['权责清单已公开: [是]', false],
    ['权责清单已公开: {值: 是, 依据: [甲, 乙], 核查: 查阅资料, 核实日期: 2017-08-30}', true],
    ['权责清单已公开: {值: 是, 依椐: 甲}', false],
    ['权责清单己公开: 是', false],
    ['published: yes', true],
    ['ｐｕｂｌｉｓｈｅｄ: yes', true],
    ['主体类型: 行政机关', true],
    ['主体类型: agency', true],
    ['主体类型: 行政单位', false],
    ['调查样本数: 30', true],
    ['调查样本数: 30.0', true],
    ['调查样本数: 1.5e3', true],
    ['调查样本数: 30人', true],
    ['调查样本数: "1,200 人"', true],
    ['调查样本数: 一百二十', true],
    ['调查样本数: -1', false],
    ['调查样本数: 1.5', false],
    ['调查样本数: 许多', false],
    ['平均得分: 88.5分', true],
    ['平均得分: 没有', true],
    ['平均得分: none', true],
    ['群众满意度: 95%', true],
    ['群众满意度: 百分之九十五', true],
    ['群众满意度: ９５．５％', true],
    ['群众满意度: 95', false],
    ['群众满意度: 0.95', false],
    ['群众满意度: "95"', false],
    ['公开日期: 2017-08-30', true],
    ['公开日期: 2017.8.3', true],
    ['公开日期: 2015年3月', true],
    ['公开日期: 二〇一七年八月三日', true],
    ['公开日期: 去年', false],
    ['评估日: 2017-08-20', true],
    ['执法人员: 没有', true],
    ['执法人员: 不详', true],
    ['执法人员: []', true],
    ['执法人员: 三名', false],
    ['执法人员: {未报全: 是, 记录: []}', true],
    ['执法人员: {未报全: 是}', true],
    ['执法人员: [三名]', false],
    ['执法人员: [{身分: 公务员}]', false],
    ['评定: 没有', true],
    ['评定: [{条款: 1.1, 分: 3}]', true],
  ];

  it.each(written)('%s', (line, expected) => {
    const text = `部门名称: 某局\n${line}\n`;
    expect([takes(seen(text)), inEnglish(seen(text))]).toEqual([expected, expected]);
    // INVARIANT: what the reader takes, the schema takes. What the schema refuses, the reader explains.
    if (!expected) expect(errorsIn(bureau, text)).not.toEqual([]);
  });
});
