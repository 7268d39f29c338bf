import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSite } from '../../src/edge/node/write-site.js';
import { folderWith } from './world.js';

const pages = (words: string) =>
  new Map([
    ['index.html', words],
    ['departments/云山.html', words],
  ]);
const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

describe('writing the site', () => {
  test('a new folder, then exchanged as a whole: a page that is gone stays gone', async () => {
    const cwd = folderWith();
    expect(await writeSite('out/site', new Map([...pages('one'), ['old.html', 'x']]), cwd)).toBeNull();
    expect(await writeSite('out/site', pages('two'), cwd)).toBeNull();
    expect(read(cwd, 'out/site/index.html')).toBe('two');
    expect(existsSync(join(cwd, 'out/site/old.html'))).toBe(false);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['site']);
  });

  test('an empty folder is taken, and what file managers leave does no harm', async () => {
    const cwd = folderWith({ 'site/.DS_Store': '' });
    expect(await writeSite('site', pages('one'), cwd)).toBeNull();
  });

  test.each(['notes.docx', '.git/config', 'departments/mine.html'])('a folder that holds %s is left alone', async (mine) => {
    const cwd = folderWith();
    await writeSite('site', pages('one'), cwd);
    mkdirSync(join(cwd, 'site', mine, '..'), { recursive: true });
    writeFileSync(join(cwd, 'site', mine), 'mine');
    const trouble = await writeSite('site', pages('two'), cwd);
    expect(trouble?.code).toBe('out-folder-foreign');
    expect(trouble?.zh).toContain(mine);
    expect(read(cwd, 'site', mine)).toBe('mine');
    expect(read(cwd, 'site/index.html')).toBe('one');
    expect(readdirSync(cwd)).toEqual(['site']);
  });

  test('a folder of someone else’s, a file, the working folder and those above it are left alone', async () => {
    const cwd = folderWith({ 'rules/a.standards': 'x', 'in/here/x': '', file: 'x' });
    expect((await writeSite('rules', pages('one'), cwd))?.code).toBe('out-folder-foreign');
    expect((await writeSite('file', pages('one'), cwd))?.code).toBe('not-written');
    expect((await writeSite('file/below', pages('one'), cwd))?.code).toBe('not-written');
    for (const above of ['.', '..', '../..']) {
      expect((await writeSite(above, pages('one'), join(cwd, 'in/here')))?.code).toBe('out-folder-in-use');
    }
    expect(read(cwd, 'rules/a.standards')).toBe('x');
    expect(read(cwd, 'file')).toBe('x');
  });

  test('through a link the site it leads to is replaced, and the link stays', async () => {
    const cwd = folderWith({ 'www/.keep': '' });
    await writeSite('www/site', pages('one'), cwd);
    symlinkSync(join(cwd, 'www/site'), join(cwd, 'link'));
    expect(await writeSite('link', pages('two'), cwd)).toBeNull();
    expect(read(cwd, 'www/site/index.html')).toBe('two');
    expect(read(cwd, 'link/index.html')).toBe('two');
  });

  test('what a crashed run left is cleaned up; one it had moved away is put back first', async () => {
    const dead = 2 ** 22 + 1;
    const cwd = folderWith({
      [`.site.zhunsheng-new-${dead}-0a1b2c3d/index.html`]: 'half',
      [`.site.zhunsheng-old-${dead}-0a1b2c3d/mine.txt`]: 'mine',
    });
    const trouble = await writeSite('site', pages('two'), cwd);
    expect(trouble?.code).toBe('out-folder-foreign');
    expect(read(cwd, 'site/mine.txt')).toBe('mine');
    expect(await writeSite('other', pages('two'), cwd)).toBeNull();
    const again = folderWith({ [`.site.zhunsheng-new-${dead}-0a1b2c3d/index.html`]: 'half', '.site.zhunsheng-notes': 'mine' });
    await writeSite('site', pages('two'), again);
    expect(readdirSync(again)).toEqual(['.site.zhunsheng-notes', 'site']);
  });

  test('several runs at once leave one whole site', async () => {
    const cwd = folderWith();
    const runs = ['a', 'b', 'c', 'd'].map((words) => writeSite('site', pages(words), cwd));
    expect(await Promise.all(runs)).toEqual([null, null, null, null]);
    expect(read(cwd, 'site/index.html')).toBe(read(cwd, 'site/departments/云山.html'));
    expect(readdirSync(cwd)).toEqual(['site']);
  });

  test('a page that would leave the folder, or be our mark, is refused and nothing is left behind', async () => {
    const cwd = folderWith();
    for (const page of ['../out.html', '/tmp/zhunsheng-out.html', 'a/../../out.html', '.zhunsheng-site']) {
      expect((await writeSite('site', new Map([[page, 'x']]), cwd))?.code).toBe('not-written');
    }
    expect(readdirSync(cwd)).toEqual([]);
  });
});
