import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { folderWith, office, RULES } from './world.js';

/** The command as a process of its own, for only such a one hears Ctrl+C. */
const MAIN = fileURLToPath(new URL('../../src/edge/cli/main.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

let running: ChildProcess | null = null;
afterEach(() => void running?.kill('SIGKILL'));

function watching(cwd: string, words: readonly string[] = []) {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'test', 'rules', '--watch', '--lang', 'zh', ...words], { cwd });
  running = child;
  let said = '';
  let from = 0;
  const hear = (data: Buffer) => {
    said += data.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  /** What is said up to these words, since the last time. */
  const until = async (words: string, also = words) => {
    const late = Date.now() + 20_000;
    // What is told beside the results comes by another pipe, be it earlier or later.
    while (said.indexOf(words, from) < 0 || said.indexOf(also, from) < 0) {
      if (Date.now() > late || child.exitCode !== null) throw new Error(`never said “${words}” but: ${said.slice(from)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const end = Math.max(...[words, also].map((one) => said.indexOf(one, from) + one.length));
    const heard = said.slice(from, end);
    from = end;
    return heard;
  };
  return { child, until, ended };
}

const WAITING = '正在等待规则文件的改动。按 Ctrl+C 结束。';

test('runs again after a change, waits for errors to be mended, and ends cleanly', { timeout: 90_000 }, async () => {
  const cwd = office({});
  const file = join(cwd, 'rules/a.standards');
  const { child, until, ended } = watching(cwd);
  expect(await until(WAITING)).toContain('2 个示例全部通过。');

  writeFileSync(file, RULES.replace('应当 条款1.1不符合', '应当 条款1.1符合'));
  const failing = await until(WAITING);
  expect(failing).toContain('———— a.standards 有改动，重新运行 ————');
  expect(failing).toContain('2 个示例，1 个通过，1 个未通过。');

  writeFileSync(file, RULES.replace('要求 已公开', '要求 已公布'));
  await until(WAITING, '规则有错误，没有进行下去。');

  // As an editor saves: into a file beside it, then put in its place.
  writeFileSync(`${file}.new`, RULES);
  renameSync(`${file}.new`, file);
  expect(await until(WAITING)).toContain('2 个示例全部通过。');

  writeFileSync(join(cwd, 'rules/b.standards'), '示例 新的\n  评估日 2017年8月20日\n  应当 条款1.1材料不足\n');
  expect(await until(WAITING)).toContain('3 个示例全部通过。');
  rmSync(join(cwd, 'rules/b.standards'));
  expect(await until(WAITING)).toContain('2 个示例全部通过。');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('without a folder there is nothing to wait for', { timeout: 30_000 }, async () => {
  const { ended, until } = watching(join(office({}), 'rules'));
  await until('没有规则文件夹“rules”');
  expect(await ended).toBe(2);
});

test('waits for a folder that goes and comes back, as when another branch is checked out', { timeout: 60_000 }, async () => {
  const cwd = office({});
  const { child, until, ended } = watching(cwd);
  await until(WAITING);
  for (const takeAway of [
    () => renameSync(join(cwd, 'rules'), join(cwd, 'aside')),
    () => rmSync(join(cwd, 'rules'), { recursive: true }),
  ]) {
    takeAway();
    await until(WAITING, '没有规则文件夹“rules”');
    mkdirSync(join(cwd, 'rules'));
    writeFileSync(join(cwd, 'rules/b.standards'), RULES);
    expect(await until(WAITING)).toContain('2 个示例全部通过。');
  }
  writeFileSync(join(cwd, 'rules/b.standards'), RULES.replace('应当 条款1.1不符合', '应当 条款1.1符合'));
  expect(await until(WAITING)).toContain('1 个未通过');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

test('of a set laid over another both folders are watched', { timeout: 60_000 }, async () => {
  const city = '标准集 市标准\n  编号 city\n  参照 open-probe\n';
  const cwd = folderWith({ 'rules/base/a.standards': RULES, 'rules/city/set.standards': city });
  const { child, until, ended } = watching(cwd, ['--set', 'city']);
  expect(await until(WAITING)).toContain('2 个示例全部通过。');
  writeFileSync(join(cwd, 'rules/base/a.standards'), RULES.replace('应当 条款1.1不符合', '应当 条款1.1符合'));
  expect(await until(WAITING)).toContain('2 个示例，1 个通过，1 个未通过。');
  writeFileSync(join(cwd, 'rules/city/set.standards'), `${city}\n删去条款 1.1\n  理由 不评。\n`);
  expect(await until(WAITING)).toContain('———— set.standards 有改动，重新运行 ————');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
