import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { opened, startEditor } from '../../../test/edge/lsp/editor.js';
import { FILES, STANDARD } from '../../../test/edge/lsp/rules.js';
import { folderWith } from '../../../test/edge/world.js';
import { unzip } from './unzip.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What `npm run vscode:package` made, unpacked as an editor unpacks it. */
let files: ReadonlyMap<string, Buffer>;
let folder: string;

beforeAll(() => {
  files = unzip(readFileSync(`out/zhunsheng-${version}.vsix`));
  folder = folderWith();
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

const json = (path: string) => JSON.parse(files.get(`extension/${path}`)?.toString() ?? 'null');

describe('the packed extension', () => {
  test('holds what it needs and nothing else', () => {
    const inside = [...files.keys()].flatMap((path) => /^extension\/(.*)$/.exec(path)?.[1] ?? []).sort();
    expect(inside).toEqual([
      'dist/extension.cjs',
      'dist/language-configuration.json',
      'dist/server.cjs',
      'dist/standards.tmLanguage.json',
      'dist/third-party-notices.txt',
      'package.json',
      'package.nls.json',
      'package.nls.zh-cn.json',
      'readme.md',
    ]);
  });

  test('has the version of the package, and both languages for every word it shows', () => {
    expect(json('package.json').version).toBe(version);
    const shown = [...JSON.stringify(json('package.json')).matchAll(/%([\w.]+)%/g)].map((m) => m[1]);
    for (const words of ['package.nls.json', 'package.nls.zh-cn.json'])
      expect(Object.keys(json(words)).sort()).toEqual([...new Set(shown)].sort());
  });

  test('names the licence of every package that is bundled', () => {
    const notices = files.get('extension/dist/third-party-notices.txt')?.toString() ?? '';
    for (const name of ['chevrotain', 'vscode-languageclient', 'vscode-languageserver', 'json-rules-engine'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('its server runs on plain Node and finds a mistake', async () => {
    const editor = await startEditor({
      locale: 'zh-cn',
      command: [process.execPath, join(folder, 'extension/dist/server.cjs'), '--stdio'],
    });
    expect(editor.introduced.serverInfo).toEqual({ name: 'zhunsheng', version });
    const document = opened(editor, folderWith(FILES), 'standard.standards', STANDARD.replace('满足持证', '满足持征'));
    const { diagnostics } = await editor.findings(document.uri, (found) => found.length > 0);
    expect(diagnostics).toMatchObject([{ code: 'unknown-name', message: expect.stringContaining('没有“持征”') }]);
    expect(await editor.close()).toBe(0);
  });

  test('its client loads, and is started by its first rule file', () => {
    // What VS Code hands to extensions: whatever is asked of it here is a class.
    const vscode = join(folder, 'node_modules/vscode/index.js');
    mkdirSync(dirname(vscode), { recursive: true });
    writeFileSync(vscode, 'module.exports = new Proxy({}, { get: () => class {} });');
    const client: unknown = createRequire(vscode)(join(folder, 'extension', json('package.json').main));
    expect(client).toEqual({ activate: expect.any(Function) });
    expect(json('package.json').activationEvents).toEqual(['onLanguage:standards']);
  });
});

describe('its colours without a server', () => {
  const scopes = (line: string) => {
    const { repository } = json('dist/standards.tmLanguage.json');
    const keyword = new RegExp(repository.block.match).exec(line)?.[1];
    const words = new RegExp(repository.sentence.patterns.at(-1).match, 'g');
    const rest = new RegExp(repository.sentence.begin).test(line) ? line.slice(line.indexOf(keyword ?? '') + (keyword?.length ?? 0)) : '';
    return { keyword, words: rest.match(words) ?? [] };
  };

  test.each([
    ['  要求 没有执法人员满足从事执法活动且身份属于临时工', { keyword: '要求', words: ['没有', '满足', '且', '属于'] }],
    [
      '  require no officers satisfy enforcing and status is one of logistics',
      { keyword: 'require', words: ['no', 'satisfy', 'and', 'is one of'] },
    ],
    ['条款3.3 杜绝临时工从事执法活动', { keyword: '条款', words: [] }],
    ['  整改 是否停止', { keyword: '整改', words: [] }],
    ['  依据充分：是否', { keyword: undefined, words: [] }],
  ])('%s', (line, expected) => {
    expect(scopes(line)).toEqual(expected);
  });
});
