import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, MET, NOT_MET, RULES } from './world.js';

const started = promisify(execFile);
// npm and npx are scripts with another ending on Windows, which only a shell finds.
const execute = (command: string, words: readonly string[], cwd: string) =>
  started(command, [...words], { cwd, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });

describe('the packed package, installed in an empty folder', () => {
  const folder = folderWith({ 'rules/a.standards': RULES, 'facts/a.yaml': MET, 'facts/b.yaml': NOT_MET });

  beforeAll(async () => {
    // The pages are compiled before the tests (pretest); scripts are left out so that nothing is rebuilt under other tests.
    await execute('npm', ['run', '--silent', 'build:code'], process.cwd());
    await execute('npm', ['run', '--silent', 'build:command'], process.cwd());
    await execute('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd());
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'no tarball';
    await execute('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', `./${tarball}`], folder);
  }, 240_000);

  test('npx zhunsheng evaluate judges, writes the site and prints the table', async () => {
    const words = ['--no-install', 'zhunsheng', 'evaluate', 'rules', 'facts', '--out', 'out/site', '--lang', 'zh'];
    const { stdout, stderr } = await execute('npx', words, folder);
    expect(stdout).toMatch(/云山县局 *│ ✓ 符合/);
    expect(stdout).toMatch(/平湖县局 *│ ✗ 不符合/);
    expect(stderr).not.toContain('错误');
    expect(readFileSync(join(folder, 'out/site/index.html'), 'utf8')).toContain('云山县局');
  }, 60_000);

  test('is imported by its two entries', async () => {
    const script = `
      import * as core from 'zhunsheng';
      import * as engine from 'zhunsheng/engine';
      console.log(typeof core.parse, typeof core.evaluate, typeof engine.factsFor);
    `;
    const { stdout } = await execute('node', ['--input-type=module', '-e', script], folder);
    expect(stdout.trim()).toBe('function function function');
  });

  test('holds no tests, sources or tools of development', () => {
    const installed = join(folder, 'node_modules/zhunsheng');
    expect(readdirSync(installed).filter((name) => ['src', 'test', 'scripts', 'node_modules'].includes(name))).toEqual([]);
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('typescript');
  });
});
