import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../world.js';
import { addressOf, type Editor, opened, startEditor } from './editor.js';
import { FILES } from './rules.js';

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ locale: 'zh-cn', capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
});

afterAll(async () => {
  await editor?.close();
});

const CITY = `标准集 市标准
  编号 city
  参照 open-probe

修改条款 1.2 执法人员持证
  原文 “执法人员持证上岗”
  要求 每名执法人员满足持证且身份不是临时工
  核查 查阅资料：花名册

示例 临时工
  评估日 2017年8月20日
  已知 执法人员：（持证 是；身份 临时工）
  应当 条款1.2不符合
`;

function office(): string {
  const base = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`base/${name}`, text]));
  return folderWith({ ...base, 'city/set.standards': CITY });
}

const clean = (found: readonly string[]) => found.length === 0;
const has = (code: string) => (found: readonly string[]) => found.some((one) => one.endsWith(` ${code}`));

test('a set is read with the one it 参照, which lies beside it', async () => {
  const folder = office();
  const city = opened(editor, join(folder, 'city'), 'set.standards');
  await editor.findings(city.uri, clean);
  city.edit('参照 open-probe', '参照 open-prob');
  await editor.findings(city.uri, has('base-not-found'));
  city.edit('参照 open-prob', '参照 open-probe');
  await editor.findings(city.uri, clean);
});

test('a change of the set below that is saved is seen in the set over it', async () => {
  const folder = office();
  const city = opened(editor, join(folder, 'city'), 'set.standards');
  await editor.findings(city.uri, clean);
  const file = join(folder, 'base', 'vocabulary.standards');
  writeFileSync(file, (FILES['vocabulary.standards'] ?? '').replace('持证 (certified)', '持有证件 (certified)'));
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: addressOf(join(folder, 'base'), 'vocabulary.standards'), type: 2 }],
  });
  await editor.findings(city.uri, has('base-has-errors'));
});

test('a set below that comes later is found', async () => {
  const folder = folderWith({ 'city/set.standards': CITY });
  const city = opened(editor, join(folder, 'city'), 'set.standards');
  await editor.findings(city.uri, has('base-not-found'));
  mkdirSync(join(folder, 'base'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, 'base', name), text);
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: Object.keys(FILES).map((name) => ({ uri: addressOf(join(folder, 'base'), name), type: 1 })),
  });
  await editor.findings(city.uri, clean);
});

test('a name leads to where the set below declares it, and is not renamed from here', async () => {
  const folder = office();
  const city = opened(editor, join(folder, 'city'), 'set.standards');
  await editor.findings(city.uri, clean);
  const textDocument = { uri: city.uri };
  const line = CITY.split('\n').findIndex((one) => one.includes('每名执法人员'));
  const position = { line, character: (CITY.split('\n')[line] ?? '').indexOf('持证') };
  const found = await editor.connection.sendRequest('textDocument/definition', { textDocument, position });
  expect(found).toMatchObject({ uri: addressOf(join(folder, 'base'), 'vocabulary.standards') });
  await expect(editor.connection.sendRequest('textDocument/rename', { textDocument, position, newName: '有证' })).rejects.toThrow(
    '没有改名：“持证”是在',
  );
});
