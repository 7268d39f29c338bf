import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { office, RULES, zhunsheng } from './world.js';

const ONE_SIDED = RULES.replace(/示例 没有公开[\s\S]*$/, '');

describe('zhunsheng test --coverage', () => {
  test('a table, and the total', async () => {
    const { status, out } = await zhunsheng(office({}), ['test', 'rules', '--coverage']);
    expect(status).toBe(0);
    expect(out).toMatch(/│ 条款 +│ 条件 │ 两面都见过 │ 只见过一面 │ 没有见过 │ 见过材料不足 │/);
    expect(out).toMatch(/│ 1\.1 清单已公开 │ +1 │ +1 │ +0 │ +0 │ +0 │/);
    expect(out).toMatch(/共1个条件，两面都见过1个（100%）。\n$/);
    expect(out).not.toContain('没有示例使');
  });

  test('a sentence for what no example has shown, with its place', async () => {
    const { status, out } = await zhunsheng(office({}, ONE_SIDED), ['test', 'rules', '--coverage']);
    expect(status).toBe(0);
    expect(out).toContain('rules/a.standards:18:6  没有示例使“已公开”不成立并决定条款1.1的结论。\n');
    expect(out).toContain('共1个条件，两面都见过0个（0%）。');
  });

  test('in English', async () => {
    const { out } = await zhunsheng(office({}, ONE_SIDED), ['test', 'rules', '--coverage', '--lang', 'en']);
    expect(out).toContain('No example has “已公开” fail and decide the verdict on clause 1.1.');
    expect(out).toContain('1 condition, 0 seen both ways (0%).');
  });

  test('on a narrow terminal the clauses go by their numbers', async () => {
    const { out } = await zhunsheng(office({}), ['test', 'rules', '--coverage'], 'zh-CN', 72);
    expect(out).toMatch(/│ 1\.1 +│/);
    expect(out).not.toContain('│ 1.1 清单已公开');
  });

  test('writes the page, again over an earlier one', async () => {
    const cwd = office({});
    for (const _ of [1, 2]) {
      const { status, err } = await zhunsheng(cwd, ['test', 'rules', '--coverage', 'out/seen.html']);
      expect(status).toBe(0);
      expect(err).toContain('已写入：out/seen.html');
    }
    const page = readFileSync(join(cwd, 'out/seen.html'), 'utf8');
    expect(page).toContain('<title>示例见过什么 · 公开标准</title>');
    expect(page).toContain('由准绳9.9.9于2017年9月1日编制');
  });

  test('a page that cannot be written ends with 2, the table stands', async () => {
    const { status, out, err } = await zhunsheng(office({}), ['test', 'rules', '--coverage', 'rules/a.standards/seen.html']);
    expect(status).toBe(2);
    expect(out).toContain('共1个条件');
    expect(err).not.toBe('');
  });

  test.each([['rules'], ['rules/a.standards']])('%s is no page: nothing is written, and it is said how', async (file) => {
    const cwd = office({});
    const { status, err } = await zhunsheng(cwd, ['test', '--coverage', file]);
    expect(status).toBe(2);
    expect(err).toContain(`--coverage 的“${file}”不对：这里写网页的文件名，以 .html 结尾；规则文件夹写在它前面。`);
    expect(readFileSync(join(cwd, 'rules/a.standards'), 'utf8')).toBe(RULES);
    expect(existsSync(join(cwd, 'rules.html'))).toBe(false);
  });

  test('a failing example still ends with 1, and has seen nothing', async () => {
    const { status, out } = await zhunsheng(office({}, RULES.replace('条款1.1不符合', '条款1.1符合')), ['test', 'rules', '--coverage']);
    expect(status).toBe(1);
    expect(out).toContain('没有示例使“已公开”不成立并决定条款1.1的结论。');
  });
});
