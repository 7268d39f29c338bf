import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROVINCE } from '../sets/kit.js';
import { folderWith, zhunsheng } from './world.js';

const under = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const CITY = `标准集 市标准
  编号 city
  参照 province
  施行 2017年8月7日

解释 “满意度高” 是指 92%
  理由 市里要求更高。

删去条款 2.2
  理由 市里另有规定。
`;

const REVISED = `标准集 省标准（2019）
  编号 province-2019
  参照 province
  替代 province
  施行 2020年1月1日

解释 “满意度高” 是指 95%
  理由 提高。
`;

const SHEET = '部门名称: 东局\n清单已公开: 是\n满意度: 91%\n人员: 没有\n处罚: 没有\n';

/** Three sets beside one another, one folder deeper, and a sheet. */
function office(more: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    ...under('rules/a-province', PROVINCE),
    'rules/cities/city/set.standards': CITY,
    'rules/province-2019/set.standards': REVISED,
    'east.yaml': SHEET,
    ...more,
  });
}

async function verdictOn(cwd: string, words: readonly string[]): Promise<string> {
  const { out, err } = await zhunsheng(cwd, ['evaluate', ...words, 'east.yaml', '--json']);
  if (out === '') return err;
  const { ruleSet, departments } = JSON.parse(out);
  const clause = departments[0].clauses.find(({ id }: { id: string }) => id === '2.1');
  return `${ruleSet.id} ${clause.verdict} ${clause.writtenBy}`;
}

describe('a folder of rule sets', () => {
  test('--set names one, wherever it lies below', async () => {
    const cwd = office();
    expect(await verdictOn(cwd, ['rules', '--set', 'province', '--on', '2017-09-01'])).toBe('province met province');
    expect(await verdictOn(cwd, ['rules', '--set', 'city', '--on', '2017-09-01'])).toBe('city not-met province');
  });

  test('the first of a chain stands for the one in force on the day, which is said', async () => {
    const cwd = office();
    expect(await verdictOn(cwd, ['rules', '--set', 'province', '--on', '2019-12-31'])).toBe('province met province');
    expect(await verdictOn(cwd, ['rules', '--set', 'province', '--on', '2020-01-01'])).toBe('province-2019 not-met province');
    const { err } = await zhunsheng(cwd, ['evaluate', 'rules', '--set', 'province', '--on', '2020-01-01', 'east.yaml']);
    expect(err).toContain('2020年1月1日施行的是“province-2019”（省标准（2019）），“province”已被替代；以下按“province-2019”。');
  });

  test('without --set it is an error that lists them; a mistyped id is told with the nearest', async () => {
    const cwd = office();
    const { status, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'east.yaml']);
    expect(status).toBe(2);
    for (const id of ['province', 'province-2019', 'city']) expect(err).toMatch(new RegExp(`^ {2}${id}　`, 'm'));
    const mistyped = await zhunsheng(cwd, ['test', 'rules', '--set', 'citty']);
    expect(mistyped.status).toBe(2);
    expect(mistyped.err).toContain('是不是“city”');
  });

  test('check takes all of them, each with its own findings, and what is wrong between them', async () => {
    const cwd = office({ 'rules/late/set.standards': REVISED.replace('编号 province-2019', '编号 other') });
    const { status, out } = await zhunsheng(cwd, ['check', 'rules']);
    expect(out).toContain('rules/province-2019/set.standards:4:6  错误  “province”已由“other”替代');
    expect(out).toContain('rules/cities/city/set.standards:6:5  提示  没有示例检验条款2.1。');
    expect(status).toBe(1);
    expect((await zhunsheng(cwd, ['check', 'rules', '--set', 'city'])).status).toBe(0);
  });

  test('an error of a set below is told once, however many are laid over it', async () => {
    const cwd = office({ 'rules/a-province/more.standards': '标准三 乙\n\n条款 3.1 乙\n  要求 清单已公开清单\n' });
    const { out } = await zhunsheng(cwd, ['check', 'rules']);
    expect(out.split('[unknown-name]').length - 1).toBe(1);
    expect(out.split('[base-has-errors]').length - 1).toBe(2);
  });

  test('format lays out each set by itself and touches no set below', async () => {
    const cwd = office({ 'rules/cities/city/set.standards': CITY.replace('解释 “满意度高” 是指 92%', '解释 "满意度高"是指百分之九十二') });
    const before = readFileSync(join(cwd, 'rules/a-province/set.standards'), 'utf8');
    const { status, out } = await zhunsheng(cwd, ['format', 'rules', '--set', 'city']);
    expect(status).toBe(0);
    expect(out).toContain('rules/cities/city/set.standards');
    expect(readFileSync(join(cwd, 'rules/cities/city/set.standards'), 'utf8')).toBe(CITY);
    expect(readFileSync(join(cwd, 'rules/a-province/set.standards'), 'utf8')).toBe(before);
  });
});

test('a folder that cannot be read may hold the set in force on a day: none is taken then', async () => {
  const cwd = office({ 'rules/province-2019/set.standards': '\0\0\0' });
  expect(await verdictOn(cwd, ['rules', '--set', 'province', '--on', '2020-01-01'])).toContain('[file-binary]');
  expect(await verdictOn(cwd, ['rules', '--set', 'province'])).toBe('province met province');
});

test('check --fix of a folder mends a set whose lower set lies elsewhere in that folder', async () => {
  const cwd = office({ 'rules/cities/city/set.standards': `${CITY}\n条款 2.3 持证\n  要求 每件人员满足从事执法\n` });
  const { err } = await zhunsheng(cwd, ['check', 'rules', '--fix']);
  expect(err).toContain('rules/cities/city/set.standards:13  已改');
  expect(readFileSync(join(cwd, 'rules/cities/city/set.standards'), 'utf8')).toContain('要求 每名人员满足从事执法');
});

describe('a set named by its own folder', () => {
  test('finds the set below beside it, whatever its folder is called', async () => {
    const cwd = folderWith({ ...under('rules/x', PROVINCE), 'rules/city/set.standards': CITY, 'east.yaml': SHEET });
    expect(await verdictOn(cwd, ['rules/city', '--on', '2017-09-01'])).toBe('city not-met province');
  });

  test('is not led astray by symbolic links beside it', async () => {
    const cwd = folderWith({ ...under('rules/x', PROVINCE), 'rules/city/set.standards': CITY, 'east.yaml': SHEET });
    for (const [name, target] of [
      ['latest', 'x'],
      ['round', '.'],
      ['nowhere', 'gone'],
    ] as const)
      symlinkSync(target, join(cwd, 'rules', name));
    expect(await verdictOn(cwd, ['rules/city', '--on', '2017-09-01'])).toBe('city not-met province');
  });

  test('says where to put it when it is not there', async () => {
    const cwd = folderWith({ 'rules/city/set.standards': CITY });
    const { status, out } = await zhunsheng(cwd, ['check', 'rules/city']);
    expect(status).toBe(1);
    expect(out).toContain('没有找到本集参照的标准集“province”，没有它，本集就不完整。它的文件夹应当与本集的文件夹放在同一处。');
  });

  test('an id that leads elsewhere finds nothing', async () => {
    const cwd = folderWith({ ...under('secret', PROVINCE), 'rules/city/set.standards': CITY.replace('参照 province', '参照 ../secret') });
    expect((await zhunsheng(cwd, ['check', 'rules/city'])).out).toContain('[base-not-found]');
  });

  test('--set of another id is refused', async () => {
    const cwd = office();
    expect((await zhunsheng(cwd, ['check', 'rules/a-province', '--set', 'city'])).status).toBe(2);
  });

  test('--suggest writes the cases of a clause that means something else here beside the head of this set', async () => {
    const cwd = office();
    const { status, err } = await zhunsheng(cwd, ['test', 'rules', '--set', 'city', '--suggest']);
    expect([status, err]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'rules/cities/city/set.standards'), 'utf8')).toMatch(/应当 条款2\.1不符合/);
    expect(readFileSync(join(cwd, 'rules/a-province/set.standards'), 'utf8')).toBe(PROVINCE['set.standards']);
  });
});
