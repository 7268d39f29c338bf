import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RECORD, readKept } from './record-kit.js';
import { readSite } from './site-reader.js';
import { folderWith, MET, office, RULES, zhunsheng } from './world.js';

/** Rules with a list, so that tables mean something. */
const LISTED = RULES.replace('标准一 公开', '名单 执法人员 (officers) 每一名\n  持证 (certified)：是否\n\n标准一 公开').replace(
  '条款 1.1 清单已公开',
  '条款 1.2 持证上岗\n  要求 每名执法人员满足持证\n  核查 查阅资料\n\n条款 1.1 清单已公开',
);

/** `持证\n是\n否\n` in GB18030. */
const GB = Uint8Array.of(0xb3, 0xd6, 0xd6, 0xa4, 0x0a, 0xca, 0xc7, 0x0a, 0xb7, 0xf1, 0x0a);

function inFolders(files: Readonly<Record<string, string | Uint8Array>>): string {
  return office({ 'rules/a.standards': LISTED, ...files });
}

describe('a folder that is one department', () => {
  const files = {
    'facts/甲局/form.yaml': 'published: 是\n',
    'facts/甲局/执法人员.csv': GB,
    'facts/甲局/~$人员.xlsx': 'x',
    'facts/乙局.yaml': MET,
  };

  test('is judged as a whole, called as its folder; places are cells', async () => {
    const cwd = inFolders(files);
    const { out, err } = await zhunsheng(cwd, ['explain', 'rules', 'facts/甲局', '1.2']);
    expect(err).toBe('');
    expect(out).toContain('持证：否（执法人员.csv A3）');
    const { out: json } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--json', '--audience', 'internal']);
    expect((JSON.parse(json) as { departments: { name: string }[] }).departments).toHaveLength(2);
    expect(json).toContain('"cell": "A3"');
  });

  test('is kept whole in the record, and replays byte for byte', async () => {
    const cwd = inFolders(files);
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'out/site']);
    expect(readKept(join(cwd, RECORD)).facts).toMatchObject([
      { file: '乙局.yaml' },
      { file: '甲局/form.yaml', department: { name: '甲局', file: '甲局' } },
      { file: '甲局/执法人员.csv', text: '持证\n是\n否\n', department: { name: '甲局', file: '甲局' } },
    ]);
    const alone = folderWith({ 'r.json': readFileSync(join(cwd, RECORD)) });
    expect(await zhunsheng(alone, ['replay', 'r.json'])).toMatchObject({ status: 0, err: '' });
    const verified = await zhunsheng(alone, ['verify', 'r.json']);
    expect(verified.status).toBe(0);
  });

  test('of which one file cannot be read has no verdict; the reason names the file', async () => {
    const cwd = inFolders({ ...files, 'facts/甲局/基本情况.yaml': '部门名称: [[', 'facts/甲局/备注.yaml': Uint8Array.of(0) });
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--record', 'r.json']);
    expect(status).toBe(2);
    expect(out).toMatch(/未能读取 1 份：\n {2}facts\/甲局：/);
    expect(err).toContain('unclosed-bracket');
    expect(err).toContain('file-binary');
    expect(await zhunsheng(cwd, ['replay', 'r.json'])).toMatchObject({ status: 0, err: '' });
  });

  test('tells what contradicts on the page of its department', async () => {
    const cwd = inFolders({ ...files, 'facts/甲局/更正.yaml': 'published: 否\n' });
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--out', 'site', '--audience', '内部']);
    const { out } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--json']);
    expect(out).toContain('undetermined');
    const page = readSite(join(cwd, 'site'), 'departments/甲局.html');
    expect(page).toContain('form.yaml 第1行是“是”');
    expect(page).not.toContain(cwd);
  });
});

describe('--expected', () => {
  const facts = { 'facts/a.yaml': MET, 'facts/应报名单.csv': '序号,单位,地区\n1,东 局,紫虚区\n2,南局,五友区\n3,西局\n' };

  test('shows who did not report, in the table, the document, the site and the record', async () => {
    const cwd = office({ ...facts, 'facts/西局.yaml': Uint8Array.of(0) });
    const { out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--expected', 'facts/应报名单.csv', '--out', 'out/site']);
    expect(out).toContain('未报送');
    expect(out).toContain('南局');
    expect(err).not.toContain('stray-table');
    const index = readFileSync(join(cwd, 'out/site/index.html'), 'utf8');
    expect(index).toMatch(/另有1份材料未能读取；另有\d个应报单位未报送。/);
    expect(readKept(join(cwd, RECORD)).run.notReported).toContainEqual({ name: '南局', region: '五友区' });
    const { out: json } = await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--expected', 'facts/应报名单.csv', '--json']);
    const { notReported } = JSON.parse(json) as { notReported: readonly { name: string }[] };
    expect(notReported).toContainEqual({ name: '南局', region: '五友区' });
    // What could not be read was handed in.
    expect(notReported.map(({ name }) => name)).not.toContain('西局');
    expect(await zhunsheng(cwd, ['replay', RECORD])).toMatchObject({ status: 0 });
  });

  test('stands in every export', async () => {
    const cwd = office(facts);
    const formats = { csv: 'a.csv', md: 'a.md', junit: 'a.xml', sarif: 'a.sarif', json: 'a.json' };
    const asked = Object.entries(formats).flatMap(([format, file]) => ['--export', `${format}=${file}`]);
    await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--expected', 'facts/应报名单.csv', ...asked]);
    for (const file of Object.values(formats)) expect(readFileSync(join(cwd, file), 'utf8')).toContain('南局');
  });

  test('that cannot be read stops the run', async () => {
    const cwd = office({ ...facts, 'e.yaml': '- [' });
    expect(await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--expected', 'gone.csv'])).toMatchObject({ status: 2, out: '' });
    expect(await zhunsheng(cwd, ['evaluate', 'rules', 'facts', '--expected', 'e.yaml'])).toMatchObject({ status: 2, out: '' });
  });
});
