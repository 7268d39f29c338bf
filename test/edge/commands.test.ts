import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, MET, NOT_MET, office, RULES, zhunsheng } from './world.js';

describe('zhunsheng check', () => {
  test('a set without errors ends with 0 and a count', async () => {
    const { status, out } = await zhunsheng(office({}), ['check', 'rules']);
    expect(status).toBe(0);
    expect(out).toMatch(/没有发现问题。|0 个错误/);
  });

  test('shows place, sentence, code, code frame and suggestion; ends with 1', async () => {
    const cwd = office({}, RULES.replace('要求 已公开', '要求 已公布'));
    const { status, out } = await zhunsheng(cwd, ['check', 'rules']);
    expect(status).toBe(1);
    expect(out).toMatch(/^rules\/a\.standards:18:6 {2}错误 .*\[[a-z-]+\]$/m);
    expect(out).toContain('18 │   要求 已公布');
    expect(out).toContain('   │        ~~~~~~');
    expect(out).toMatch(/建议：.*已公开/);
    expect(out).toMatch(/\d+ 个错误，\d+ 个提醒，\d+ 个提示。\n$/);
  });

  test('a rule file that cannot be read ends with 2, and the rest is still checked', async () => {
    const cwd = office({ 'rules/b.standards': Uint8Array.of(0, 1) }, RULES.replace('要求 已公开', '要求 已公布'));
    const { status, out } = await zhunsheng(cwd, ['check', 'rules']);
    expect(status).toBe(2);
    expect(out).toContain('[file-binary]');
    expect(out).toContain('18 │');
  });

  test.each([
    ['nowhere', '没有规则文件夹“nowhere”'],
    ['rules/a.standards', '“rules/a.standards”是一个文件。请写规则文件所在的文件夹：“rules”'],
    ['empty', '文件夹“empty”里没有规则文件'],
  ])('%s: one clear sentence, 2', async (folder, sentence) => {
    const cwd = office({ 'empty/notice.txt': '通知' });
    const { status, out } = await zhunsheng(cwd, ['check', folder]);
    expect(status).toBe(2);
    expect(out).toContain(sentence);
  });

  test('reads rule files in UTF-16 and in UTF-8 with a mark and CRLF alike', async () => {
    const utf16 = Buffer.from(`\ufeff${RULES}`, 'utf16le');
    for (const bytes of [utf16, Buffer.from(`\ufeff${RULES.replaceAll('\n', '\r\n')}`)]) {
      const { status } = await zhunsheng(folderWith({ 'rules/a.standards': bytes }), ['check', 'rules']);
      expect(status).toBe(0);
    }
  });
});

describe('zhunsheng explain', () => {
  test('tells the verdict, the words of the rule, what was seen and the remedy', async () => {
    const cwd = office({ 'a.yaml': NOT_MET });
    for (const clause of ['1.1', '条款1.1', '１.１']) {
      const { status, out } = await zhunsheng(cwd, ['explain', 'rules', 'a.yaml', clause]);
      expect(status).toBe(0);
      expect(out).toContain('条款1.1 清单已公开');
      expect(out).toContain('✗ 不符合');
      expect(out).toContain('[不成立] 已公开');
    }
  });

  test('a clause the set does not have, with the nearest', async () => {
    const { status, err } = await zhunsheng(office({ 'a.yaml': MET }), ['explain', 'rules', 'a.yaml', '1.2']);
    expect(status).toBe(2);
    expect(err).toContain('规则里没有条款“1.2”。相近的有：1.1。');
  });

  test('one sheet at a time', async () => {
    const cwd = office({ 'facts/a.yaml': MET, 'facts/b.yaml': NOT_MET });
    const { status, err } = await zhunsheng(cwd, ['explain', 'rules', 'facts', '1.1']);
    expect(status).toBe(2);
    expect(err).toContain('有 2 份事实表');
  });
});

describe('zhunsheng test', () => {
  test('all examples pass', async () => {
    const { status, out } = await zhunsheng(office({}), ['test', 'rules']);
    expect(out).toContain('✓ 公开了');
    expect(out).toContain('2 个示例全部通过。');
    expect(status).toBe(0);
  });

  test('one that fails says what differs, ends with 1', async () => {
    const { status, out } = await zhunsheng(office({}, RULES.replace('应当 条款1.1不符合', '应当 条款1.1符合')), ['test', 'rules']);
    expect(out).toContain('条款1.1应当符合，实际不符合');
    expect(out).toContain('2 个示例，1 个通过，1 个未通过。');
    expect(status).toBe(1);
  });
});

describe('zhunsheng compile and template', () => {
  test('compile prints the rules as JSON, or writes them', async () => {
    const cwd = office({});
    const { out } = await zhunsheng(cwd, ['compile', 'rules']);
    expect(JSON.parse(out)).toBeInstanceOf(Array);
    const written = await zhunsheng(cwd, ['compile', 'rules', '--out', 'new/rules.json']);
    expect(written).toMatchObject({ status: 0, out: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'new/rules.json'), 'utf8'))).toEqual(JSON.parse(out));
  });

  test('compile replaces an earlier result, but no file of another kind', async () => {
    const cwd = office({});
    expect((await zhunsheng(cwd, ['compile', 'rules', '--out', 'rules.json'])).status).toBe(0);
    expect((await zhunsheng(cwd, ['compile', 'rules', '--out', 'rules.json'])).status).toBe(0);
    const { status, err } = await zhunsheng(cwd, ['compile', 'rules', '--out', 'rules/a.standards']);
    expect(status).toBe(2);
    expect(err).toContain('“rules/a.standards”已经存在');
    expect(readFileSync(join(cwd, 'rules/a.standards'), 'utf8')).toBe(RULES);
  });

  test('the blank sheet can be filled in and read; one that is there is never overwritten', async () => {
    const cwd = office({ 'filled.yaml': MET });
    expect((await zhunsheng(cwd, ['template', 'rules', '--out', 'blank.yaml'])).status).toBe(0);
    const { status, err } = await zhunsheng(cwd, ['template', 'rules', '--out', 'filled.yaml']);
    expect(status).toBe(2);
    expect(err).toContain('“filled.yaml”已经存在');
    expect(readFileSync(join(cwd, 'filled.yaml'), 'utf8')).toBe(MET);
  });

  test('rules with errors: every command prints them and ends with 2', async () => {
    const cwd = office({ 'a.yaml': MET }, RULES.replace('要求 已公开', '要求 已公布'));
    for (const words of [
      ['compile', 'rules'],
      ['template', 'rules'],
      ['test', 'rules'],
      ['explain', 'rules', 'a.yaml', '1.1'],
    ]) {
      const { status, out, err } = await zhunsheng(cwd, words);
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toContain('rules/a.standards:18:');
    }
  });
});
