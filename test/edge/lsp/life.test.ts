import { once } from 'node:events';
import { expect, test } from 'vitest';
import { folderWith } from '../world.js';
import { type Editor, type Introduction, type OpenDocument, opened, sentenceOf, startEditor } from './editor.js';
import { FILES, STANDARD } from './rules.js';

const MISTAKEN = STANDARD.replace('满足持证', '满足持征');

/** A document with one mistake, open in an editor of its own; the editor is gone afterwards. */
async function withEditor(introduction: Introduction, work: (editor: Editor, document: OpenDocument) => Promise<void>): Promise<void> {
  const editor = await startEditor(introduction);
  try {
    await work(editor, opened(editor, folderWith(FILES), 'standard.standards', MISTAKEN));
  } finally {
    editor.process.kill();
  }
}

/** The sentence of the one finding, once it is in the language wanted. */
async function sentence(editor: Editor, document: OpenDocument): Promise<string> {
  const { diagnostics } = await editor.findings(document.uri, (found) => found.length === 1);
  return diagnostics.map(sentenceOf).join();
}

test('shutdown and exit end it with 0', async () => {
  const editor = await startEditor();
  expect(await editor.close()).toBe(0);
});

test('exit without shutdown ends it with 1', async () => {
  await withEditor({}, async (editor) => {
    const ended = once(editor.process, 'exit');
    await editor.connection.sendNotification('exit');
    expect((await ended)[0]).toBe(1);
  });
});

test('it ends when the editor is gone', async () => {
  await withEditor({}, async (editor, document) => {
    await sentence(editor, document);
    const ended = once(editor.process, 'exit');
    editor.process.stdin.end();
    expect((await ended)[0]).toBe(1);
  });
});

test.each([
  ['zh-CN', '事实表里没有'],
  ['zh_TW', '事实表里没有'],
  ['en-GB', 'has no'],
  ['de', 'has no'],
])('to an editor in %s it says %s', async (locale, words) => {
  await withEditor({ locale }, async (editor, document) => {
    expect(await sentence(editor, document)).toContain(words);
  });
});

test('an editor that tells no locale is spoken to in the language of the system', async () => {
  await withEditor({ environment: { LC_ALL: 'zh_CN.UTF-8' } }, async (editor, document) => {
    expect(await sentence(editor, document)).toContain('事实表里没有');
  });
});

test('the setting beats the locale, and a change of it counts at once', async () => {
  const settings = { language: 'en' };
  const capabilities = { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } };
  await withEditor({ locale: 'zh-cn', capabilities, settings }, async (editor, document) => {
    const spoken = (words: string) => editor.until(document.uri, ({ diagnostics }) => diagnostics.map(sentenceOf).join().includes(words));
    await spoken('has no');
    settings.language = 'auto';
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await spoken('事实表里没有');
  });
});

test('settings may also be sent along, or given at the start', async () => {
  await withEditor({ initializationOptions: { language: 'zh' } }, async (editor, document) => {
    const spoken = (words: string) => editor.until(document.uri, ({ diagnostics }) => diagnostics.map(sentenceOf).join().includes(words));
    await spoken('事实表里没有');
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { zhunsheng: { language: 'en' } } });
    await spoken('has no');
  });
});

test('what is no JSON, no request or no parameters does not end it', async () => {
  await withEditor({ locale: 'en' }, async (editor, document) => {
    const raw = (content: string) => editor.process.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
    for (const content of ['{', '42', 'null', '[]', '"{"', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}']) raw(content);
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}');
    raw(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"${document.uri}","version":2}}}`);
    expect(await editor.ask('textDocument/hover', {})).toBeNull();
    expect(
      await editor.ask('textDocument/completion', { textDocument: { uri: 'file:///nowhere.standards' }, position: 'here' }),
    ).toMatchObject({ items: [] });
    await expect(editor.ask('textDocument/nonsense', {})).rejects.toThrow();
    await expect(editor.ask('textDocument/hover', null)).rejects.toThrow();
    expect(await sentence(editor, document)).toContain('has no');
  });
});

test('a service that fails answers nothing, tells the log, and the others go on', async () => {
  await withEditor({ locale: 'en' }, async (editor, document) => {
    expect(await editor.ask('textDocument/hover', { textDocument: { uri: document.uri }, position: null })).toBeNull();
    const told = await editor.heard('window/logMessage');
    expect(told).toMatchObject({ type: 1, message: expect.stringContaining('The program itself failed (explain)') });
    expect(await editor.ask('textDocument/completion', document.at())).toMatchObject({ items: expect.any(Array) });
    expect(await sentence(editor, document)).toContain('has no');
  });
});

test('it says who it is', async () => {
  await withEditor({}, async (editor) => {
    expect(editor.introduced.serverInfo).toEqual({ name: 'zhunsheng', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(editor.introduced.capabilities.positionEncoding).toBe('utf-16');
  });
});
