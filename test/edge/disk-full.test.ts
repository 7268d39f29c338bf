import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/edge/node/make-folder.js';
import { bundled } from './bundled.js';
import { folderWith } from './world.js';

test('where only a part of a file finds room, nothing of it is written, and one sentence says so', async () => {
  const cwd = folderWith({ 'out/a.json': 'old' });
  const script = await bundled('write-text-once.ts', cwd);
  // A limit to the size of files: the system takes the first part, and refuses the rest, as a full disk does.
  const limited = spawnSync('sh', ['-c', 'ulimit -f 100; exec "$0" "$@"', process.execPath, script, join(cwd, 'out')], {
    encoding: 'utf8',
  });
  expect(limited.stdout).toBe('`a.json` was not written: the disk is full. What was there before is unchanged.');
  expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe('old');
  expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json']);
  const free = spawnSync(process.execPath, [script, join(cwd, 'out')], { encoding: 'utf8' });
  expect(free.stdout).toBe('written');
  expect(readFileSync(join(cwd, 'out/a.json'))).toHaveLength(1_000_000);
});

test('folders are made where they are missing, and a file in the way is named as one', async () => {
  const cwd = folderWith();
  await makeFolder(join(cwd, 'a/b/c'));
  mkdirSync(join(cwd, 'a/b/c/d'));
  await Promise.all([1, 2, 3].map(() => makeFolder(join(cwd, 'e/f'))));
  writeFileSync(join(cwd, 'file'), '');
  await expect(makeFolder(join(cwd, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(cwd, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

// Linux alone has such a place: whoever asks for a folder there is told that there is none.
test.runIf(existsSync('/proc/self'))('a place that bears no folders is said so, and nobody waits for ever', async () => {
  await expect(makeFolder('/proc/site/pages')).rejects.toMatchObject({ code: 'ENOENT' });
});
