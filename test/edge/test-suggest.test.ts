import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, office, RULES, zhunsheng } from './world.js';

const SECOND = `标准二 期限

条款 2.1 及时公开
  要求 公开日期在2017年3月1日之后20个工作日内
`;
const rules = RULES.replace('  联系电话', '  公开日期 (publishedOn)：日期，可以没有\n  联系电话').replace(
  '  施行 2010年1月1日\n',
  '  施行 2010年1月1日\n  示例评估日 2017年8月20日\n',
);
const files = { 'rules/a.standards': rules, 'rules/b.standards': SECOND };

describe('zhunsheng test --suggest', () => {
  test('writes the missing cases into the file of each clause, tells them, and what to do', async () => {
    const cwd = folderWith(files);
    const { status, out, err } = await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        'rules/a.standards',
        '  条款1.1 没有填报“已公开” → 材料不足',
        '',
        'rules/b.standards',
        '  条款2.1 各项都做到 → 符合',
        '  条款2.1 公开日期在期限最后一日的前一日（2017年3月28日） → 符合',
        '  条款2.1 公开日期在期限届满后一日（2017年3月30日） → 不符合',
        '  条款2.1 没有填报“公开日期” → 材料不足',
        '',
        '已在 2 个文件的末尾写入 5 个待确认的示例。',
        '请逐个核对结论：对的，删去“待确认”一行；不对的，是规则或者这个示例写错了，改正后再运行 zhunsheng test。',
        '',
      ].join('\n'),
    );
    const written = readFileSync(join(cwd, 'rules/b.standards'), 'utf8');
    expect(written.startsWith(`${SECOND}\n# 待确认的示例：`)).toBe(true);
    expect(written).toContain(
      '\n\n示例 条款2.1 公开日期在期限届满后一日（2017年3月30日）\n  待确认 由“公开日期”的期限推出，请核对结论\n  已知 公开日期 2017年3月30日\n  应当 条款2.1不符合\n',
    );
  });

  test('a second run writes nothing; the examples run as written', async () => {
    const cwd = folderWith(files);
    await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    const before = readFileSync(join(cwd, 'rules/b.standards'), 'utf8');
    const again = await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    expect(again).toMatchObject({ status: 0, out: '没有缺少的情形，什么也没有写。\n' });
    expect(readFileSync(join(cwd, 'rules/b.standards'), 'utf8')).toBe(before);
    const { status, out } = await zhunsheng(cwd, ['test', 'rules']);
    expect(status).toBe(0);
    expect(out).toContain('待确认 5 个');
  });

  test('a file in the canonical layout stays in it, also with wide lists; one that is not keeps what stood there', async () => {
    const list = '\n名单 处罚 (penalties) 每一件\n  决定日期 (decidedOn)：日期，计时\n  备案日期 (filedOn)：日期，可以没有\n\n标准';
    const clause = '标准二 期限\n\n条款 2.1 及时备案\n  要求 每件处罚满足备案日期在决定日期之后15日内\n';
    const tidy = { 'rules/a.standards': rules.replace('\n标准', list), 'rules/b.standards': clause };
    const cwd = folderWith(tidy);
    await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    expect(readFileSync(join(cwd, 'rules/b.standards'), 'utf8')).toContain('  已知 处罚：\n    （决定日期 ');
    expect(await zhunsheng(cwd, ['format', 'rules', '--check'])).toMatchObject({ status: 0 });
    const untidy = folderWith({ ...tidy, 'rules/b.standards': clause.replace('  要求 ', '    要求：') });
    await zhunsheng(untidy, ['test', 'rules', '--suggest']);
    expect(readFileSync(join(untidy, 'rules/b.standards'), 'utf8')).toContain('\n    要求：每件处罚');
  });

  test('only one clause, however its number is typed; in English', async () => {
    const cwd = folderWith(files);
    const { status, out } = await zhunsheng(cwd, ['test', 'rules', '--suggest', 'clause ２.１', '--lang', 'en']);
    expect(status).toBe(0);
    expect(out).toContain('  Clause 2.1: publishedOn is the day after the last (30 March 2017) → Not met\n');
    expect(out).toContain('Written at the end of 1 file: 4 cases to confirm.');
    expect(readFileSync(join(cwd, 'rules/a.standards'), 'utf8')).toBe(rules);
  });

  test('a clause the set does not have, with the nearest', async () => {
    const { status, err } = await zhunsheng(folderWith(files), ['test', 'rules', '--suggest', '2.2']);
    expect(status).toBe(2);
    expect(err).toContain('规则里没有条款“2.2”。相近的有：2.1、1.1。');
  });

  test('rules with errors: nothing is written', async () => {
    const broken = SECOND.replace('公开日期', '公布日期');
    const cwd = folderWith({ ...files, 'rules/b.standards': broken });
    const { status, err } = await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    expect(status).toBe(2);
    expect(err).toContain('规则有错误');
    expect(readFileSync(join(cwd, 'rules/b.standards'), 'utf8')).toBe(broken);
  });

  test('a file that is read-only: one sentence, and no file is changed', async () => {
    const cwd = folderWith(files);
    chmodSync(join(cwd, 'rules/b.standards'), 0o444);
    const { status, out, err } = await zhunsheng(cwd, ['test', 'rules', '--suggest']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('“rules/b.standards”没有写成：它是只读的');
    expect(readFileSync(join(cwd, 'rules/a.standards'), 'utf8')).toBe(rules);
  });

  test('a file in another encoding is told to be UTF-8 now', async () => {
    const cwd = folderWith(files);
    writeFileSync(join(cwd, 'rules/b.standards'), Buffer.from(`\ufeff${SECOND}`, 'utf16le'));
    const { status, err } = await zhunsheng(cwd, ['test', 'rules', '--suggest', '2.1']);
    expect(status).toBe(0);
    expect(err).toContain('“rules/b.standards”原来不是 UTF-8 编码，已改用 UTF-8 保存。');
    expect(readFileSync(join(cwd, 'rules/b.standards'), 'utf8')).toContain('待确认');
  });

  test('does not go together with what runs the examples', async () => {
    for (const other of [['--watch'], ['--junit', 'out.xml'], ['--only', '公开'], ['--coverage']]) {
      const { status, err } = await zhunsheng(office({}), ['test', 'rules', '--suggest', ...other]);
      expect(status).toBe(2);
      expect(err).toContain(`“--suggest”和“${other[0]}”不能一起写。`);
    }
  });
});
