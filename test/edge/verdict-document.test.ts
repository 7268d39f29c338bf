import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { MET, NOT_MET, office, RULES, UNDETERMINED, zhunsheng } from './world.js';

const validator = (file: string) => new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get(file) ?? ''));

/** A second clause that looks at a personal value. */
const WITH_PHONE = RULES.replace('示例 公开了', '条款 1.2 有电话\n  要求 联系电话不少于1\n\n示例 公开了');

describe('the documents of --json', () => {
  test.each(['zh', 'en'])('evaluate --json is one document that fits the published schema (%s)', async (lang) => {
    const cwd = office({ 'a.yaml': MET, 'b.yaml': NOT_MET, 'c.json': UNDETERMINED, 'd.yaml': Uint8Array.of(0) });
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', '*.{yaml,json}', '--json', '--lang', lang, '--out', 'site']);
    const document = JSON.parse(out);
    const validate = validator('verdicts.schema.json');
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(status).toBe(2);
    expect(err).toContain('site/index.html');
    expect(document.ruleSet).toEqual({ id: 'open-probe', title: '公开标准', version: '3', tailors: [], removed: [] });
    expect(document.departments.map((one: { conclusion: string }) => one.conclusion)).toEqual(['met', 'not-met', 'undetermined']);
    expect(document.departments[0].standards).toEqual([{ id: '一', verdict: 'met', notAssessed: 0 }]);
    expect(document.departments[1].clauses[0]).toMatchObject({ id: '1.1', standard: '一', verdict: 'not-met' });
    expect(document.departments[0].conclusionText).toBe({ zh: '达标', en: document.departments[0].conclusionText }[lang]);
    expect(document.unread).toHaveLength(1);
  });

  test('check --json fits its schema', async () => {
    const cwd = office({}, '标准集 坏标准\n  编号 bad\n\n标准一 公开\n\n条款 1.1 公开\n  要求 无此名\n');
    const { status, out } = await zhunsheng(cwd, ['check', 'rules', '--json']);
    const validate = validator('findings.schema.json');
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    expect(status).toBe(1);
  });

  test('核实人 and personal values never appear: not in JSON, not in the terminal, not on the pages', async () => {
    const sheet = 'name: 云山县局\npublished: {值: 是, 依据: canary-two, 核实人: canary-one}\nphone: 13800999\n';
    const cwd = office({ 'a.yaml': sheet }, WITH_PHONE);
    const runs = [
      await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--json']),
      await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'site']),
      await zhunsheng(cwd, ['explain', 'rules', 'a.yaml', '1.1']),
      await zhunsheng(cwd, ['explain', 'rules', 'a.yaml', '1.2']),
    ];
    const pages = readdirSync(join(cwd, 'site'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const everything = [...runs.flatMap(({ out, err }) => [out, err]), ...pages].join('\n');
    expect(runs[0]?.out).toContain('"withheld": true');
    expect([runs[0]?.out, ...pages].join('\n')).not.toContain('canary-two');
    expect(everything).toContain('条款1.2 有电话');
    expect(everything).not.toContain('canary-one');
    expect(everything).not.toMatch(/13800999|13,800,999/);
  });

  test('the published schemas are not stale (npm run docs:schemas)', () => {
    for (const [file, text] of publishedSchemas()) expect(readFileSync(`docs/schemas/${file}`, 'utf8')).toBe(text);
  });
});
