import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/report/words/en.js';
import { zh } from '../../src/report/words/zh.js';
import { page, pages, seen, site } from './site.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The names of departments and clauses are titles; how long they are is not ours to say.
    'long-title': 'off',
    // Indentation of nested partials leaves blanks at line ends; no reader sees them.
    'no-trailing-whitespace': 'off',
    // A style sheet and a script of our own site need no integrity hash: they come from the same folder.
    'require-sri': 'off',
  },
});

describe.each(['zh', 'en'] as const)('the site in %s', (language) => {
  const found = site(undefined, language);

  test('every page is valid HTML', async () => {
    for (const [path, html] of pages(found)) {
      const { results } = await validator.validateString(html, path);
      expect(results.flatMap((r) => r.messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`))).toEqual([]);
    }
  });

  test('every link leads somewhere', () => {
    for (const [path, html] of pages(found)) {
      for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const [file = '', anchor] = address.split('#');
        const target = file === '' ? path : new URL(file, `http://site/${path}`).pathname.slice(1);
        const text = page(found, decodeURIComponent(target));
        if (anchor !== undefined) expect(text, `${path} → ${address}`).toContain(`id="${anchor}"`);
      }
    }
  });

  test('the policy allows nothing inline, and nothing is', () => {
    for (const [, html] of pages(found)) {
      expect(html).toContain(`content="default-src 'none'; style-src 'self' file:; script-src 'self' file:;`);
      expect(html).not.toMatch(/<style|<script>|\sstyle=|\son\w+=/);
    }
  });

  test('the same run gives the same bytes', () => expect([...site(undefined, language)]).toEqual([...found]));
});

test('English pages have English words around the rules as they were written', () => {
  const text = seen(page(site(undefined, 'en'), 'departments/云山县市场监督管理局.html'));
  expect(text).toContain('Not up to standard: of 6 clauses, 1 met, 1 not met, 1 undetermined, 1 error, 1 not applicable, 1 not assessed.');
  expect(text).toContain('Requirement 没有执法人员满足从事执法活动');
  expect(text).toContain('2 against the requirement: row 4, row 9');
});

test('both catalogues have the same words, none empty, and no Chinese in the English one', () => {
  expect(Object.keys(en.labels)).toEqual(Object.keys(zh.labels));
  expect(Object.keys(en.say)).toEqual(Object.keys(zh.say));
  for (const word of [...Object.values(en.labels), ...en.method]) expect(word).toMatch(/^[^\p{Script=Han}]+$/u);
  for (const word of Object.values(zh.labels)) expect(word).not.toBe('');
});
