import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attachmentDigest } from '../../src/edge/node/attachment.js';
import { RECORD, readKept, recorded, rewritten } from './record-kit.js';
import { readSite } from './site-reader.js';
import { folderWith, zhunsheng } from './world.js';

const SHEET = '部门名称: 云山县局\n评估日: 2017-08-20\n已公开: {值: 是, 依据: 门户网站, 附件: [扫描件/一.pdf, 二.txt]}\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function office() {
  const cwd = await recorded({ 'facts/a.yaml': SHEET }, '--on', '2017-08-20');
  mkdirSync(join(cwd, 'facts/扫描件'));
  writeFileSync(join(cwd, 'facts/扫描件/一.pdf'), '一');
  writeFileSync(join(cwd, 'facts/二.txt'), '二');
  return cwd;
}

const evaluated = (cwd: string) => zhunsheng(cwd, ['evaluate', 'rules', 'facts/a.yaml', '--out', 'out/site']);
const verified = (cwd: string, ...more: readonly string[]) => zhunsheng(cwd, ['verify', RECORD, ...more]);

describe('attachments of a sheet', () => {
  test('their digests go into the record, and verify holds the files against them', async () => {
    const cwd = await office();
    expect((await evaluated(cwd)).status).toBe(0);
    expect(readKept(join(cwd, RECORD)).run.attachments).toEqual([
      { sheet: 'a.yaml', path: '扫描件/一.pdf', sha256: sha256('一') },
      { sheet: 'a.yaml', path: '二.txt', sha256: sha256('二') },
    ]);
    expect((await verified(cwd)).out).toContain('2 个附件，没有核对');
    expect(await verified(cwd, '--facts', 'facts')).toMatchObject({ status: 0, out: expect.stringContaining('附件 2 个与当时相同') });
    writeFileSync(join(cwd, 'facts/二.txt'), '三');
    rmSync(join(cwd, 'facts/扫描件/一.pdf'));
    const { status, out } = await verified(cwd, '--facts', 'facts');
    expect([status, out]).toEqual([1, expect.stringContaining('附件与当时不同：二.txt\n附件已不在原处，没有核对：扫描件/一.pdf')]);
    expect((await zhunsheng(cwd, ['replay', RECORD])).status).toBe(0);
  });

  test('one that is missing is told at its place; the verdict stands, and the page does not name it', async () => {
    const cwd = await recorded({ 'a.yaml': SHEET });
    const { status, out, err } = await zhunsheng(cwd, ['evaluate', 'rules', 'a.yaml', '--out', 'out/site']);
    expect(status).toBe(2);
    expect(err).toContain('a.yaml:3:');
    expect(err).toContain('附件“扫描件/一.pdf”没有读到：没有这个文件或文件夹');
    expect(out).toContain('符合 1');
    expect(readKept(join(cwd, RECORD)).run.attachments?.map((one) => one.sha256)).toEqual([null, null]);
    const pages = readSite(join(cwd, 'out/site'), 'departments/云山县局.html');
    expect(pages).not.toContain('扫描件');
    expect(pages).toContain('有依据');
    expect(pages).not.toContain('门户网站');
  });

  test('a record changed from outside cannot have other files read', async () => {
    const cwd = await office();
    await evaluated(cwd);
    writeFileSync(join(cwd, 'secret'), '二');
    for (const path of ['../secret', join(cwd, 'secret')]) {
      rewritten(cwd, (text) => text.replace('"path":"二.txt"', `"path":${JSON.stringify(path)}`));
      const { status, out } = await verified(cwd, '--facts', 'facts');
      expect(status).toBe(1);
      expect(out).toContain(`附件已不在原处，没有核对：${path}`);
      await evaluated(cwd);
    }
  });
});

describe('what is opened', () => {
  test.each([
    ['a link that leads out of the folder', 'out', '指向事实表所在的文件夹以外'],
    ['a link to a folder outside', 'folder/secret', '指向事实表所在的文件夹以外'],
    ['a folder', 'within', '它不是普通文件'],
    ['a device', 'null', '指向事实表所在的文件夹以外'],
    ['too large a file', 'large', '它有 65 MB，至多 64 MB'],
    ['a link that leads back to itself', 'loop', '链接指回了自己'],
    ['nothing', 'missing', '没有这个文件或文件夹'],
  ])('%s is not', async (_, path, reason) => {
    const cwd = folderWith({ 'facts/within/a': 'a', 'facts/large': '', 'elsewhere/secret': '密' });
    const facts = join(cwd, 'facts');
    truncateSync(join(facts, 'large'), 65 * 1024 * 1024);
    symlinkSync('../elsewhere/secret', join(facts, 'out'));
    symlinkSync('../elsewhere', join(facts, 'folder'));
    symlinkSync('/dev/null', join(facts, 'null'));
    symlinkSync('loop', join(facts, 'loop'));
    expect(await attachmentDigest(facts, path)).toEqual({
      kind: 'refused',
      reason: expect.objectContaining({ zh: expect.stringContaining(reason) }),
    });
  });

  test('a link within the folder is', async () => {
    const cwd = folderWith({ 'within/a': 'a' });
    symlinkSync('within/a', join(cwd, 'link'));
    expect(await attachmentDigest(cwd, 'link')).toEqual({ kind: 'digest', sha256: sha256('a') });
  });
});
