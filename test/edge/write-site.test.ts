import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markerText } from '../../src/edge/node/site-marker.js';
import { writeSite } from '../../src/edge/node/write-site.js';
import { readSite, runOf, shownIn } from './site-reader.js';
import { folderWith } from './world.js';

const pages = (words: string) =>
  new Map([
    ['index.html', `<a href="departments/a.html" id="x">${words}</a> <a href="#x">x</a>`],
    ['departments/a.html', words],
  ]);
const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');
const wholeSite = (site: string) => {
  const words = readSite(site, 'departments/a.html');
  expect(readSite(site, 'index.html')).toContain(`>${words}</a>`);
  return words;
};

describe('writing the site', () => {
  test('a folder of its own a run: a page that is gone stays gone, and nothing is left of the run before', async () => {
    const cwd = folderWith();
    expect(await writeSite('out/site', new Map([...pages('one'), ['old.html', 'x']]), cwd)).toBeNull();
    expect(await writeSite('out/site', pages('two'), cwd)).toBeNull();
    expect(wholeSite(join(cwd, 'out/site'))).toBe('two');
    expect(existsSync(join(runOf(join(cwd, 'out/site')), 'old.html'))).toBe(false);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['site']);
    expect(readdirSync(join(cwd, 'out/site'))).toHaveLength(3);
  });

  test('the overview leads into the run, its own anchors stay its own', async () => {
    const cwd = folderWith();
    await writeSite('site', pages('one'), cwd);
    const [, address = ''] = /href="([^"#]+)"/.exec(read(cwd, 'site/index.html')) ?? [];
    expect(read(cwd, 'site', address)).toBe('one');
    expect(read(cwd, 'site/index.html')).toContain('href="#x"');
  });

  test('equal runs have equal addresses; one that was changed by hand is written anew', async () => {
    const cwd = folderWith();
    const site = join(cwd, 'site');
    await writeSite('site', pages('one'), cwd);
    const run = runOf(site);
    await writeSite('site', pages('one'), cwd);
    expect(runOf(site)).toBe(run);
    writeFileSync(join(run, 'departments/a.html'), 'forged');
    await writeSite('site', pages('one'), cwd);
    expect(wholeSite(site)).toBe('one');
    expect(shownIn(site)).toHaveLength(2);
  });

  test('an empty folder is taken, and what file managers leave does no harm', async () => {
    const cwd = folderWith({ 'site/.DS_Store': '' });
    expect(await writeSite('site', pages('one'), cwd)).toBeNull();
    writeFileSync(join(runOf(join(cwd, 'site')), 'Thumbs.db'), '');
    expect(await writeSite('site', pages('two'), cwd)).toBeNull();
  });

  test.each(['notes.docx', '.git/config', 'departments/mine.html', 'RUN/mine.html'])(
    'a folder that holds %s is left alone',
    async (name) => {
      const cwd = folderWith();
      await writeSite('site', pages('one'), cwd);
      const mine = name.replace('RUN', runOf(join(cwd, 'site')).split('/').at(-1) ?? '');
      mkdirSync(join(cwd, 'site', mine, '..'), { recursive: true });
      writeFileSync(join(cwd, 'site', mine), 'mine');
      const trouble = await writeSite('site', pages('two'), cwd);
      expect(trouble?.code).toBe('out-folder-foreign');
      expect(trouble?.zh).toContain(mine);
      expect(read(cwd, 'site', mine)).toBe('mine');
      expect(wholeSite(join(cwd, 'site'))).toBe('one');
    },
  );

  test('a folder of someone else’s, a file, the working folder and those above it are left alone', async () => {
    const cwd = folderWith({ 'rules/a.standards': 'x', 'in/here/x': '', file: 'x', 'pages/index.html': 'x' });
    expect((await writeSite('rules', pages('one'), cwd))?.code).toBe('out-folder-foreign');
    expect((await writeSite('pages', pages('one'), cwd))?.code).toBe('out-folder-foreign');
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
    expect(wholeSite(join(cwd, 'www/site'))).toBe('two');
  });

  test('a site as it was before runs had folders is taken over', async () => {
    const former = { 'index.html': 'old', 'departments/甲.html': 'old', 'assets/report.css': 'old' };
    const cwd = folderWith(Object.fromEntries(Object.entries(former).map(([page, text]) => [`site/${page}`, text])));
    writeFileSync(join(cwd, 'site/.zhunsheng-site'), markerText(Object.keys(former)));
    expect(await writeSite('site', pages('two'), cwd)).toBeNull();
    expect(wholeSite(join(cwd, 'site'))).toBe('two');
    expect(shownIn(join(cwd, 'site'))).toHaveLength(2);
    expect(await writeSite('site', pages('three'), cwd)).toBeNull();
  });

  test('what a crashed run left is removed by the next; what one at work has there is not', async () => {
    const cwd = folderWith();
    const dead = 2 ** 22 + 1;
    await writeSite('site', pages('one'), cwd);
    const left = [`.zhunsheng-new-${dead}-0a1b2c3d/index.html`, `.zhunsheng-claim-${dead}-0a1b2c3d`, 'pages-0123456789ab/x.html'];
    const atWork = [
      `.zhunsheng-new-${process.pid}-0a1b2c3d/index.html`,
      `.zhunsheng-claim-${process.pid}-0a1b2c3d`,
      'pages-ba9876543210/y.html',
    ];
    for (const file of [...left, ...atWork]) {
      mkdirSync(join(cwd, 'site', file, '..'), { recursive: true });
      writeFileSync(join(cwd, 'site', file), 'pages-ba9876543210');
    }
    for (const run of ['pages-0123456789ab', 'pages-ba9876543210'])
      writeFileSync(join(cwd, 'site', run, '.zhunsheng-site'), markerText(['x.html', 'y.html']));
    expect(await writeSite('site', pages('two'), cwd)).toBeNull();
    for (const file of left) expect(existsSync(join(cwd, 'site', file)), file).toBe(false);
    for (const file of atWork) expect(existsSync(join(cwd, 'site', file)), file).toBe(true);
  });

  test('several runs at once do not mix and leave one whole site', async () => {
    const cwd = folderWith();
    const runs = ['a', 'b', 'c', 'd', 'a'].map((words) => writeSite('site', pages(words), cwd));
    expect(await Promise.all(runs)).toEqual([null, null, null, null, null]);
    wholeSite(join(cwd, 'site'));
    await writeSite('site', pages('e'), cwd);
    expect(shownIn(join(cwd, 'site'))).toHaveLength(2);
  });

  test('a page that would leave the folder, or be our mark, is refused and nothing is left behind', async () => {
    const cwd = folderWith();
    for (const page of ['../out.html', '/tmp/zhunsheng-out.html', 'a/../../out.html', '.zhunsheng-site']) {
      expect((await writeSite('site', new Map([[page, 'x']]), cwd))?.code).toBe('not-written');
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([
    ['ENOSPC', '磁盘空间不足', 'the disk is full'],
    ['EROFS', '所在的磁盘只能读取', 'the disk is read-only'],
    ['EACCES', '没有权限', 'permission is missing'],
  ])('where the system answers %s midway, one sentence says so, and the old site stands', async (code, zh, en) => {
    const cwd = folderWith();
    function* failing() {
      yield ['index.html', 'two'] as const;
      throw Object.assign(new Error('as the system does'), { code });
    }
    await writeSite('site', pages('one'), cwd);
    for (const site of ['site', 'fresh']) {
      const trouble = await writeSite(site, failing(), cwd);
      expect(trouble?.zh).toBe(`“${site}”没有写成：${zh}。原有的内容没有改动。`);
      expect(trouble?.en).toContain(en);
    }
    expect(wholeSite(join(cwd, 'site'))).toBe('one');
    expect(readdirSync(cwd)).toEqual(['site']);
    expect(readdirSync(join(cwd, 'site'))).toHaveLength(3);
  });
});
