import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  Range,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { folderWith } from '../world.js';
import { addressOf, CURSOR, type Editor, opened, startEditor } from './editor.js';
import { gb18030 } from './gb18030.js';
import { FILES, STANDARD } from './rules.js';

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor({ locale: 'zh-cn' });
});

afterAll(async () => {
  await editor?.close();
});

/** The standard of the small set, with one piece of it replaced (the new piece may hold the cursor), open in a folder of its own. */
function standardWith(before: string, after: string) {
  if (!STANDARD.includes(before)) throw new Error(`the standard has no ${before}`);
  const folder = folderWith(FILES);
  return { folder, document: opened(editor, folder, 'standard.standards', STANDARD.replace(before, after)) };
}

const marked = (words: string) => `${words.slice(0, 1)}${CURSOR}${words.slice(1)}`;

/** The words a range covers. */
function wordsIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  return start.line === end.line
    ? (lines[start.line] ?? '').slice(start.character, end.character)
    : lines.slice(start.line, end.line + 1).join('\n');
}

test('completion offers what may stand there, the options of the field before the cursor', async () => {
  const { document } = standardWith('满足持证', `满足身份属于${CURSOR}`);
  const { items } = await editor.ask<CompletionList>('textDocument/completion', document.at());
  expect(items.map(({ label }) => label)).toEqual(['公务员', '工勤人员', '临时工']);
  expect([...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))).toEqual(items);
});

test('completion replaces a word begun as a whole, and follows edits that were not saved', async () => {
  const { document } = standardWith('满足持证', `满足身份属于${CURSOR}`);
  document.edit('身份属于', `身份属于临${CURSOR}`);
  const { items } = await editor.ask<CompletionList>('textDocument/completion', document.at());
  expect(items.map(({ label, textEdit }) => [label, wordsIn(document.text(), (textEdit as TextEdit).range)])).toEqual([['临时工', '临']]);
});

test('hover tells what a name is, in the language of the editor', async () => {
  const { document } = standardWith('满足持证', `满足${marked('持证')}`);
  const hover = await editor.ask<Hover>('textDocument/hover', document.at());
  expect(wordsIn(document.text(), hover.range as Range)).toBe('持证');
  expect((hover.contents as { value: string }).value).toMatch(/是否[\s\S]*1\.2/);
});

test('definition leads into a file that is not open', async () => {
  const { folder, document } = standardWith('满足持证', `满足${marked('持证')}`);
  const found = await editor.ask<Location>('textDocument/definition', document.at());
  expect(found.uri).toBe(addressOf(folder, 'vocabulary.standards'));
  expect(wordsIn(FILES['vocabulary.standards'], found.range)).toBe('持证');
});

test('references lie in all files, with the declaration where it is asked for', async () => {
  const { folder, document } = standardWith('满足持证', `满足${marked('持证')}`);
  const ask = (includeDeclaration: boolean) =>
    editor.ask<Location[]>('textDocument/references', { ...document.at(), context: { includeDeclaration } });
  const without = await ask(false);
  expect(new Set(without.map(({ uri }) => uri))).toEqual(new Set([document.uri]));
  expect(without.map(({ range }) => wordsIn(document.text(), range))).toEqual(['持证', '持证']);
  expect((await ask(true)).map(({ uri }) => uri)).toContain(addressOf(folder, 'vocabulary.standards'));
});

test('highlights are the references of the document', async () => {
  const { document } = standardWith('满足持证', `满足${marked('持证')}`);
  const found = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', document.at());
  expect(found.map(({ range }) => wordsIn(document.text(), range))).toEqual(['持证', '持证']);
});

describe('rename', () => {
  test('changes a name in all files', async () => {
    const { folder, document } = standardWith('满足持证', `满足${marked('持证')}`);
    const prepared = await editor.ask<{ range: Range; placeholder: string }>('textDocument/prepareRename', document.at());
    expect(prepared.placeholder).toBe('持证');
    const { changes = {} } = await editor.ask<WorkspaceEdit>('textDocument/rename', { ...document.at(), newName: '持有证件' });
    expect(Object.entries(changes).map(([uri, edits]) => [uri, edits.map(({ newText }) => newText)])).toEqual([
      [document.uri, ['持有证件', '持有证件']],
      [addressOf(folder, 'vocabulary.standards'), ['持有证件']],
    ]);
  });

  test('says why a new name will not do', async () => {
    const { document } = standardWith('满足持证', `满足${marked('持证')}`);
    await expect(editor.ask('textDocument/rename', { ...document.at(), newName: '身份' })).rejects.toThrow('身份');
  });

  test('says where there is nothing to rename', async () => {
    const { document } = standardWith('核查 查阅资料：网站', `核查 查阅资料：${marked('网站')}`);
    await expect(editor.ask('textDocument/prepareRename', document.at())).rejects.toThrow('这里没有可以改名的名称');
  });

  test('spares a closed file that the editor would read as UTF-8 and damage', async () => {
    const { folder, document } = standardWith('满足持证', `满足${marked('持证')}`);
    writeFileSync(join(folder, 'vocabulary.standards'), gb18030(FILES['vocabulary.standards']));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressOf(folder, 'vocabulary.standards'), type: 2 }],
    });
    await expect(editor.ask('textDocument/rename', { ...document.at(), newName: '持有证件' })).rejects.toThrow(
      '“vocabulary.standards”不是 UTF-8 编码',
    );
  });
});

test('a quick fix mends the finding it belongs to', async () => {
  const { document } = standardWith('满足持证', '满足身份属于临时公');
  const { diagnostics } = await editor.findings(document.uri, (found) => found.some((one) => one.endsWith('option-not-declared')));
  const range = diagnostics.find(({ code }) => code === 'option-not-declared')?.range;
  const [action, ...others] = await editor.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: document.uri },
    range,
    context: { diagnostics, only: ['quickfix'] },
  });
  expect(others).toEqual([]);
  expect(action).toMatchObject({ title: '改为“临时工”', kind: 'quickfix', isPreferred: true });
  expect(action?.diagnostics).toMatchObject([{ code: 'option-not-declared', range }]);
  expect(action?.edit?.changes).toEqual({ [document.uri]: [{ range, newText: '临时工' }] });
});

test('formatting writes the canonical layout', async () => {
  const { document } = standardWith('  要求 每名执法人员满足持证', '      要求 每名执法人员满足 持证 并且 身份 为 公务员');
  const edits = await editor.ask<TextEdit[]>('textDocument/formatting', { textDocument: { uri: document.uri }, options: {} });
  expect(edits.map(({ newText }) => newText).join('')).toContain('  要求 每名执法人员满足持证且身份是公务员');
});

test('the outline holds standards with their clauses, and examples', async () => {
  const { document } = standardWith('人员', '人员');
  const symbols = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: document.uri } });
  const tree = (one: DocumentSymbol): unknown => (one.children?.length ? [one.name, one.children.map(tree)] : one.name);
  expect(JSON.stringify(symbols.map(tree))).toMatch(/1\.1[\s\S]*1\.2[\s\S]*公开了[\s\S]*没有持证/);
});

test('what the outline holds can be folded', async () => {
  const { document } = standardWith('人员', '人员');
  const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: document.uri } });
  // Clause 1.1 from its own line to its last.
  expect(folds.some(({ startLine, endLine }) => startLine === 2 && endLine >= 5 && endLine <= 6)).toBe(true);
});

test('semantic tokens lie on their words', async () => {
  const { document } = standardWith('人员', '人员');
  const legend = editor.introduced.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri: document.uri } });
  const words = decodeTokens(data, legend, document.text());
  expect(words).toContainEqual(['class', '执法人员']);
  expect(words).toContainEqual(['property', '持证']);
  expect(words).toContainEqual(['keyword', '要求']);
});

test('each example has its verdict as a lens', async () => {
  const { document } = standardWith('应当 条款1.2不符合', '应当 条款1.2符合');
  const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: document.uri } });
  expect(
    lenses.map(({ range, command }) => [wordsIn(document.text(), { ...range, end: { ...range.start, character: 2 } }), command?.title]),
  ).toEqual([
    ['示例', expect.stringMatching(/^✓ /)],
    ['示例', expect.stringMatching(/^✗ /)],
  ]);
});

/** Type and words of each token. */
function decodeTokens(data: readonly number[], legend: readonly string[], text: string): readonly (readonly [string, string])[] {
  const lines = text.split('\n');
  const words: [string, string][] = [];
  let line = 0;
  let from = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    from = down === 0 ? from + right : right;
    line += down;
    words.push([legend[type] ?? '', (lines[line] ?? '').slice(from, from + length)]);
  }
  return words;
}
