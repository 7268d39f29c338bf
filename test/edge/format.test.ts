import { chmodSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, RULES, zhunsheng } from './world.js';

const UNTIDY = RULES.replace('  要求 已公开', '  要求：  已公开   # 必须').replace('2010年1月1日', '2010-01-01');
const TIDY = RULES.replace('  要求 已公开', '  要求 已公开  # 必须');

function office(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = folderWith(files);
  return { cwd, text: (file = 'rules/a.standards') => readFileSync(join(cwd, file), 'utf8') };
}

describe('zhunsheng format', () => {
  test('writes what changes, says which files, and leaves the others alone', async () => {
    const { cwd, text } = office({ 'rules/a.standards': UNTIDY, 'rules/b.standards': '# 空的\n' });
    const { status, out } = await zhunsheng(cwd, ['format', 'rules']);
    expect([status, out]).toEqual([0, '已整理：rules/a.standards\n整理了 1 个文件，共 2 个。\n']);
    expect(text()).toBe(TIDY);
    const again = await zhunsheng(cwd, ['format', 'rules']);
    expect([again.status, again.out]).toEqual([0, '2 个文件都不用整理。\n']);
  });

  test('--check writes nothing, shows the first line that would change, ends with 1; with 0 where all is tidy', async () => {
    const { cwd, text } = office({ 'rules/a.standards': UNTIDY });
    const { status, out } = await zhunsheng(cwd, ['format', 'rules', '--check']);
    expect(status).toBe(1);
    expect(out).toContain('rules/a.standards:4 需要整理：\n  -   施行 2010-01-01\n  +   施行 2010年1月1日\n');
    expect(text()).toBe(UNTIDY);
    await zhunsheng(cwd, ['format', 'rules']);
    expect((await zhunsheng(cwd, ['format', 'rules', '--check'])).status).toBe(0);
  });

  test('--lang is the language of the rules; messages keep theirs, and it goes back without loss', async () => {
    const { cwd, text } = office({ 'rules/a.standards': TIDY });
    const { status, out } = await zhunsheng(cwd, ['format', 'rules', '--lang', 'en']);
    expect([status, out]).toEqual([0, '已整理：rules/a.standards\n整理了 1 个文件，共 1 个。\n']);
    expect(text()).toContain('clause 1.1 清单已公开\n  require published  # 必须\n');
    expect((await zhunsheng(cwd, ['--lang', 'en', 'format', 'rules', '--lang', 'zh'])).out).toContain('Formatted: rules/a.standards');
    expect(text()).toBe(TIDY);
  });

  test('a file that cannot be read is left alone, its errors are told, the others are formatted; 2', async () => {
    const { cwd, text } = office({ 'rules/a.standards': UNTIDY, 'rules/b.standards': '标准二 坏\n条款 2.1 坏\n  要求   已公布\n' });
    const { status, out, err } = await zhunsheng(cwd, ['format', 'rules']);
    expect(status).toBe(2);
    expect(err).toContain('[unknown-name]');
    expect(out).toContain('整理了 1 个文件，共 2 个。');
    expect(text()).toBe(TIDY);
    expect(text('rules/b.standards')).toContain('要求   已公布');
  });

  test('of a file that cannot be read it is never said that it needs nothing', async () => {
    const broken = { 'rules/b.standards': '标准二 坏\n条款 2.1 坏\n  要求   已公布\n' };
    const beside = office({ 'rules/a.standards': TIDY, ...broken });
    expect((await zhunsheng(beside.cwd, ['format', 'rules'])).out).toBe('1 个文件都不用整理。\n');
    const alone = office(broken);
    for (const rest of [[], ['--check']]) {
      const { status, out } = await zhunsheng(alone.cwd, ['format', 'rules', ...rest]);
      expect([status, out]).toEqual([2, '']);
    }
  });

  test('lines go on ending as those of the file do, so that a tidy file of another system is tidy', async () => {
    for (const lineBreak of ['\r\n', '\r']) {
      const inBreaks = (text: string) => text.replaceAll('\n', lineBreak);
      const { cwd, text } = office({ 'rules/a.standards': inBreaks(UNTIDY) });
      expect((await zhunsheng(cwd, ['format', 'rules'])).status).toBe(0);
      expect(text()).toBe(inBreaks(TIDY));
      expect((await zhunsheng(cwd, ['format', 'rules', '--check'])).status).toBe(0);
    }
  });

  test('the byte order mark that office software looks for stays; a file in GB18030 is written in UTF-8 and this is said', async () => {
    const gbk = Uint8Array.from([...'\r\n# \xb1\xea\xd7\xbc\r\n'].map((c) => c.charCodeAt(0)));
    const { cwd, text } = office({ 'rules/a.standards': `\ufeff${UNTIDY.replaceAll('\n', '\r\n')}`, 'rules/b.standards': gbk });
    const { status, out } = await zhunsheng(cwd, ['format', 'rules']);
    expect(status).toBe(0);
    expect(text()).toBe(`\ufeff${TIDY.replaceAll('\n', '\r\n')}`);
    expect(text('rules/b.standards')).toBe('# 标准\r\n');
    expect(out).toContain('rules/b.standards 原来不是 UTF-8 编码，现已改存为 UTF-8。');
    expect(out).not.toContain('rules/a.standards 原来');
  });

  test('a file that is read-only is left alone, and not counted; 2', async () => {
    const { cwd, text } = office({ 'rules/a.standards': UNTIDY, 'rules/b.standards': '#  一\n\n\n# 二' });
    chmodSync(join(cwd, 'rules/a.standards'), 0o444);
    const { status, out, err } = await zhunsheng(cwd, ['format', 'rules']);
    expect([status, out]).toEqual([2, '已整理：rules/b.standards\n整理了 1 个文件，共 2 个。\n']);
    expect(err).toContain('“rules/a.standards”没有写成：它是只读的');
    expect(text()).toBe(UNTIDY);
    const again = await zhunsheng(cwd, ['format', 'rules']);
    expect([again.status, again.out]).toEqual([2, '1 个文件都不用整理。\n']);
  });

  test('a link stays a link', async () => {
    const { cwd, text } = office({ 'shared.txt': UNTIDY, 'rules/.keep': '' });
    writeFileSync(join(cwd, 'shared.txt'), UNTIDY);
    symlinkSync('../shared.txt', join(cwd, 'rules/a.standards'));
    expect((await zhunsheng(cwd, ['format', 'rules'])).status).toBe(0);
    expect(readlinkSync(join(cwd, 'rules/a.standards'))).toBe('../shared.txt');
    expect(text('shared.txt')).toBe(TIDY);
  });
});

test('the delivered rules are tidy', async () => {
  const { status, out } = await zhunsheng(process.cwd(), ['format', 'rules/henan-2017', '--check']);
  expect([status, out]).toEqual([0, '11 个文件都不用整理。\n']);
});
