import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith } from '../world.js';
import { addressOf, type Editor, opened, startEditor } from './editor.js';
import { gb18030 } from './gb18030.js';
import { FILES, NOTICE, STANDARD, VOCABULARY } from './rules.js';

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ locale: 'zh-cn', capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
});

afterAll(async () => {
  await editor?.close();
});

const clean = (found: readonly string[]) => found.length === 0;
const has = (code: string) => (found: readonly string[]) => found.some((one) => one.endsWith(` ${code}`));
const watched = (...uris: string[]) =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) });

test('findings are pushed for their version, in Chinese, with severity and code', async () => {
  const folder = folderWith(FILES);
  const document = opened(editor, folder, 'standard.standards');
  document.edit('满足持证', '满足持征');
  const { version, diagnostics } = await editor.findings(document.uri, has('unknown-name'));
  expect(version).toBe(document.version());
  expect(diagnostics).toMatchObject([{ severity: 1, code: 'unknown-name', source: '准绳', message: expect.stringContaining('持征') }]);
  document.edit('满足持征', '满足持证');
  expect((await editor.findings(document.uri, clean)).version).toBe(document.version());
});

test('an edit that is not saved changes the findings of another file, which is closed', async () => {
  const folder = folderWith(FILES);
  const vocabulary = opened(editor, folder, 'vocabulary.standards');
  const standard = addressOf(folder, 'standard.standards');
  vocabulary.edit('  持证 (certified)', '  持有证件 (certified)');
  await editor.findings(standard, has('unknown-name'));
  vocabulary.edit('  持有证件 (certified)', '  持证 (certified)');
  await editor.findings(standard, clean);
});

test('two folders are two sets', async () => {
  const folder = folderWith({
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`one/${name}`, text])),
    ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`two/${name}`, text])),
  });
  const one = opened(editor, join(folder, 'one'), 'standard.standards');
  const two = opened(editor, join(folder, 'two'), 'standard.standards');
  one.edit('满足持证', '满足持征');
  await editor.findings(one.uri, has('unknown-name'));
  // Both in one set, every clause would stand there twice.
  await editor.findings(two.uri, clean);
});

test('a document that is not saved yet is a set of its own', async () => {
  const vocabulary = editor.open('untitled:Untitled-1', VOCABULARY.replace('  原文文件 notice.txt\n', ''));
  const standard = editor.open('untitled:Untitled-2', STANDARD.replaceAll(/ {2}原文.*\n/g, '').replace('满足持证', '满足持征'));
  const { diagnostics } = await editor.findings('untitled:Untitled-2', has('unknown-name'));
  expect(diagnostics.filter(({ severity }) => severity === 1)).toHaveLength(1);
  vocabulary.close();
  standard.close();
  await editor.findings('untitled:Untitled-2', clean);
});

test('a rule file in GB18030 on disk is read', async () => {
  const folder = folderWith({ ...FILES, 'vocabulary.standards': gb18030(VOCABULARY) });
  const document = opened(editor, folder, 'standard.standards', STANDARD.replace('满足持证', '满足持征'));
  const { diagnostics } = await editor.findings(document.uri, has('unknown-name'));
  expect(diagnostics).toHaveLength(1);
});

test('a document that the editor has misread is told', async () => {
  const folder = folderWith({ ...FILES, 'standard.standards': gb18030(STANDARD) });
  const document = opened(editor, folder, 'standard.standards', new TextDecoder().decode(gb18030(STANDARD)));
  const shown = await editor.heard('window/showMessage', (params) => JSON.stringify(params).includes('GB18030'));
  expect(shown).toMatchObject({ type: 2, message: expect.stringContaining('standard.standards') });
  document.close();
});

test('files that other programs change are read again, the notice as well', async () => {
  const folder = folderWith(FILES);
  const document = opened(editor, folder, 'standard.standards');
  await editor.findings(document.uri, clean);
  const notice = join(folder, 'notice.txt');
  writeFileSync(notice, NOTICE.replace('持证上岗', '应当持证'));
  await watched(addressOf(folder, 'notice.txt'));
  await editor.findings(document.uri, has('quotation-not-found'));
  writeFileSync(notice, NOTICE);
  await watched(addressOf(folder, 'notice.txt'));
  await editor.findings(document.uri, clean);
  const registered = await editor.heard('client/registerCapability', (params) => JSON.stringify(params).includes('didChangeWatchedFiles'));
  expect(JSON.stringify(registered)).toMatch(/\*\.standards.*\*\.txt/);
});

test('the findings of a file that goes are cleared', async () => {
  const folder = folderWith({ ...FILES, 'extra.standards': '条款 1.1 同号\n  要求 已公开\n' });
  const document = opened(editor, folder, 'standard.standards');
  await editor.findings(document.uri, has('repeated-clause'));
  const extra = addressOf(folder, 'extra.standards');
  rmSync(join(folder, 'extra.standards'));
  await watched(extra);
  await editor.findings(document.uri, clean);
});

test('when the last document of a set is closed its findings go', async () => {
  const folder = folderWith({ ...FILES, 'vocabulary.standards': VOCABULARY.replace('：是否', '：是不是') });
  const document = opened(editor, folder, 'standard.standards');
  const vocabulary = addressOf(folder, 'vocabulary.standards');
  await editor.findings(vocabulary, (found) => found.length > 0);
  document.close();
  await editor.findings(vocabulary, clean);
  await editor.findings(document.uri, clean);
});

test('what was not saved counts no more when its document is closed', async () => {
  const folder = folderWith(FILES);
  const standard = opened(editor, folder, 'standard.standards');
  const vocabulary = opened(editor, folder, 'vocabulary.standards');
  vocabulary.edit('  持证 (certified)', '  持有证件 (certified)');
  await editor.findings(standard.uri, has('unknown-name'));
  vocabulary.close();
  await editor.findings(standard.uri, clean);
});

test('a file that cannot be read has its finding at its beginning', async () => {
  const folder = folderWith({ ...FILES, 'scan.standards': new Uint8Array([0, 1, 2, 3]) });
  opened(editor, folder, 'standard.standards');
  const { diagnostics } = await editor.findings(addressOf(folder, 'scan.standards'), has('file-binary'));
  expect(diagnostics).toMatchObject([{ severity: 1, range: { start: { line: 0, character: 0 } } }]);
});
