import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brokenLinks, fencesIn } from './markdown.js';

const PAGES = ['docs/editors.md', 'docs/editors.zh-CN.md'] as const;
const [english = '', chinese = ''] = PAGES.map((file) => readFileSync(file, 'utf8'));

describe.each(PAGES)('%s', (file) => {
  test('its links lead somewhere', () => {
    expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('names the extension by its version', () => {
    const { version } = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8')) as { version: string };
    expect(readFileSync(file, 'utf8')).toContain(`zhunsheng-${version}.vsix`);
  });
});

test('both pages show the same, but for the language', () => {
  const shown = (markdown: string) => fencesIn(markdown).map(({ text }) => text.replace(/(language = )["'](?:zh|en)["']/, '$1'));
  expect(shown(chinese)).toEqual(shown(english));
  const keys = (markdown: string) =>
    [...markdown.matchAll(/(?:(?:Ctrl|Shift|Alt)\+)+(?:F\d+|[A-Z](?![a-z])|\.)|\bF\d+\b/g)].map((m) => m[0]);
  expect(keys(chinese)).toEqual(keys(english));
});
