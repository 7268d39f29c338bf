import { expect, test } from 'vitest';
import { addressIn, addressOf, folderOf } from '../../../src/edge/lsp/addresses.js';

test.each([
  ['file:///rules/a.standards', 'file:///rules', 'a.standards'],
  ['file:///%E8%A7%84%E5%88%99/%E6%A0%87%E5%87%86.standards', 'file:///%E8%A7%84%E5%88%99', '标准.standards'],
  ['file:///规则/标准.standards', 'file:///%E8%A7%84%E5%88%99', '标准.standards'],
  ['untitled:Untitled-1', 'untitled:', 'Untitled-1'],
  ['untitled:/rules/new.standards', 'untitled:/rules', 'new.standards'],
  ['vscode-vfs://github/office/rules/a.standards', 'vscode-vfs://github/office/rules', 'a.standards'],
])('%s lies in %s', (uri, set, name) => {
  expect(addressOf(uri)).toEqual({ set, name });
});

test.each(['', 'x', 'file://elsewhere/a.standards', 'file:///%zz.standards', 'file:///a%2Fb.standards', 'untitled:%zz'])(
  'what is hardly an address is a document all the same: %j',
  (uri) => {
    expect(addressOf(uri)).toEqual({ set: expect.any(String), name: expect.any(String) });
  },
);

test('only a folder of this disk is read', () => {
  expect(folderOf('file:///%E8%A7%84%E5%88%99')).toBe('/规则');
  expect(folderOf('untitled:')).toBeNull();
  expect(folderOf('file://elsewhere/rules')).toBeNull();
  expect(addressIn('/规则', 'a b.standards')).toBe('file:///%E8%A7%84%E5%88%99/a%20b.standards');
});
