import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { opened, startEditor } from '../edge/lsp/editor.js';
import { FILES, STANDARD } from '../edge/lsp/rules.js';
import { folderWith } from '../edge/world.js';

/** What `npm run build` bundled, where no library lies beside it, as far from the checkout as an office's folder is. */
let command: string;

beforeAll(() => {
  const folder = folderWith();
  cpSync('dist/command', folder, { recursive: true });
  command = join(folder, 'zhunsheng.js');
});

const run = (...words: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { stdout, stderr, status };
};

describe('the built command', () => {
  test.each([
    ['check', 'rules/henan-2017', '--json'],
    ['evaluate', 'rules/henan-2017', 'samples', '--json', '--lang', 'zh'],
    ['explain', 'rules/henan-2017', 'samples/zixu-urban-management.yaml', '3.3', '--lang', 'en'],
    ['format', 'rules/henan-2017', '--check'],
    ['template', 'rules/henan-2017'],
    ['evaluate', 'no-such-folder', 'samples'],
    ['--help'],
  ])('says byte for byte what the sources say: %s %s', (...words) => {
    expect(run(command, ...words)).toEqual(run('--import', 'tsx', 'src/edge/cli/main.ts', ...words));
  });

  test('writes a file', () => {
    const blank = join(folderWith(), 'blank.yaml');
    expect(run(command, 'template', 'rules/henan-2017', '--out', blank, '--lang', 'en')).toMatchObject({ status: 0 });
    expect(readFileSync(blank, 'utf8')).toBe(run(command, 'template', 'rules/henan-2017', '--lang', 'en').stdout);
  });

  test('serves an editor', async () => {
    const editor = await startEditor({ locale: 'zh-cn', command: [process.execPath, command, 'lsp', '--stdio'] });
    const document = opened(editor, folderWith(FILES), 'standard.standards', STANDARD.replace('满足持证', '满足持征'));
    const { diagnostics } = await editor.findings(document.uri, (found) => found.length > 0);
    expect(diagnostics).toMatchObject([{ code: 'unknown-name' }]);
    expect(await editor.close()).toBe(0);
  });

  test('names the licence of every library it contains', () => {
    const notices = readFileSync('dist/command/third-party-notices.txt', 'utf8');
    for (const name of ['chevrotain', 'commander', 'handlebars', 'json-rules-engine', 'lodash-es', 'vscode-languageserver', 'yaml'])
      expect(notices, name).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
