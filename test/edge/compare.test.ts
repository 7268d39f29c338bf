import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publishedSchemas } from '../../src/edge/json/schemas.js';
import { MET, NOT_MET, office, RULES, zhunsheng } from './world.js';

const STRICTER = RULES.replace('版本 3', '版本 4')
  .replace('要求 已公开', '要求 已公开且所属地区是「乌有市」')
  .replace('应当 条款1.1符合', '应当 条款1.1材料不足');

describe('zhunsheng compare', () => {
  test('tells what changed, then whose verdict turns', async () => {
    const cwd = office({ 'new/a.standards': STRICTER, 'a.yaml': MET, 'b.yaml': NOT_MET });
    const { status, out, err } = await zhunsheng(cwd, ['compare', 'rules', 'new', '--facts', 'a.yaml', 'b.yaml']);
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('open-probe (3) → open-probe (4)\n共2处改动，涉及1条条款。\n');
    expect(out).toContain('  条款1.1 清单已公开\n    要求：增加“所属地区是「乌有市」”\n');
    expect(out).toContain('2个部门中，1个部门有条款的结论发生变化。');
  });

  test('says so where nothing differs, and knows that no sheets were given', async () => {
    const cwd = office({ 'new/a.standards': RULES });
    const { status, out } = await zhunsheng(cwd, ['compare', 'rules', 'new']);
    expect([status, out]).toEqual([0, 'open-probe (3) → open-probe (3)\n两套规则没有不同。\n']);
  });

  test.each(['zh', 'en'])('--json is one document that fits its schema (%s)', async (lang) => {
    const cwd = office({ 'new/a.standards': STRICTER, 'a.yaml': MET });
    const { out } = await zhunsheng(cwd, ['compare', 'rules', 'new', '--facts', 'a.yaml', '--json', '--lang', lang]);
    const document = JSON.parse(out);
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(publishedSchemas().get('comparison.schema.json') ?? ''));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.groups.at(-1).changes[0]).toMatchObject({ kind: 'clause', how: 'changed', known: { before: '1.1', after: '1.1' } });
  });

  test('--out writes a page that stands alone; another kind of file is refused', async () => {
    const cwd = office({ 'new/a.standards': STRICTER });
    expect((await zhunsheng(cwd, ['compare', 'rules', 'new', '--out', 'changes.html'])).status).toBe(0);
    expect(readFileSync(join(cwd, 'changes.html'), 'utf8')).toContain('<h1>两套规则的比较</h1>');
    expect((await zhunsheng(cwd, ['compare', 'rules', 'new', '--out', 'rules/a.standards'])).status).toBe(2);
  });

  test('a set with errors is compared with nothing, whichever it is, and its errors are told', async () => {
    const cwd = office({ 'new/a.standards': RULES.replace('要求 已公开', '要求 已公布') });
    for (const [before, after] of [
      ['rules', 'new'],
      ['new', 'rules'],
    ] as const) {
      const { status, out, err } = await zhunsheng(cwd, ['compare', before, after]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('“已公布”');
    }
  });

  test('a sheet that cannot be read stops no other; 2', async () => {
    const cwd = office({ 'new/a.standards': STRICTER, 'a.yaml': MET, 'b.yaml': Uint8Array.of(0) });
    const { status, out } = await zhunsheng(cwd, ['compare', 'rules', 'new', '--facts', '*.yaml']);
    expect(status).toBe(2);
    expect(out).toContain('1个部门中');
  });

  test('personal values and who verified stand nowhere', async () => {
    const sheet = 'name: 云山县局\npublished: {值: 是, 依据: 网站, 核实人: canary-one}\nphone: 13800999\n';
    const cwd = office({ 'new/a.standards': STRICTER, 'a.yaml': sheet });
    const { out, err } = await zhunsheng(cwd, ['compare', 'rules', 'new', '--facts', 'a.yaml', '--json', '--out', 'c.html']);
    const all = out + err + readFileSync(join(cwd, 'c.html'), 'utf8');
    expect(all).not.toMatch(/canary-one|13800999/);
  });
});
