import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/report/run.js';
import { renderSingleFile } from '../../src/report/single/render-single-file.js';
import { department, PASSING, RUN, words } from './fixture.js';
import { scoredRun } from './scored-fixture.js';
import { pages, seen, site } from './site.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const oneFile = (run: Run = RUN, language: 'zh' | 'en' = 'zh') => [...renderSingleFile(run, { language, sha256 })].join('');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, one]) => one ?? '');

describe.each([
  ['without points', RUN],
  ['with points', await scoredRun()],
] as const)('a set %s', (_, run) => {
  const html = oneFile(run);
  const ids = all(html, /\sid="([^"]*)"/g);

  test('every anchor is there once, and every link leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(html, /\shref="([^"]*)"/g);
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) expect(ids).toContain(decodeURIComponent(link.replace(/^#/, '')));
    for (const names of all(html, /\saria-(?:labelledby|describedby)="([^"]*)"/g)) {
      for (const name of names.split(' ')) expect(ids).toContain(name);
    }
  });

  test('says what the pages of the site say, and nothing is fetched', () => {
    const said = seen(html);
    for (const [path, page] of pages(site(run))) {
      const own = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
      expect(said, path).toContain(seen(own).trim());
    }
    expect(html).not.toMatch(/<link|\ssrc=|@import|url\((?!"#)/);
  });

  test('the policy lets in the style and the scripts that are there, and nothing else', () => {
    const [policy = ''] = all(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/g);
    const inside = [...all(html, /<style>([\s\S]*?)<\/style>/g), ...all(html, /<script>([\s\S]*?)<\/script>/g)];
    expect(all(policy, /'sha256-([^']*)'/g)).toEqual(inside.map(sha256));
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
  });

  test('the pictures’ patterns stand there once', () => {
    const patterns = all(html, /<pattern id="([^"]*)"/g);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns).toContain('hatch');
  });
});

test('the same run gives the same bytes; English says English', () => {
  expect(oneFile()).toBe(oneFile());
  expect(oneFile(RUN, 'en')).toContain('<html lang="en">');
});

test('names that look like anchors, elements and paths stay words', () => {
  const nasty = [
    '"id="x" href="#p1',
    '</article></main><script>alert(1)</script>',
    '$&$1$`',
    '../../index.html#p1',
    '<defs><pattern id="hatch">',
    '</body>',
  ];
  const run = { ...RUN, departments: nasty.map((name) => department(name, name, PASSING, 'met', words('达标'))) };
  const html = oneFile(run);
  const ids = all(html, /\sid="([^"]*)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of nasty) expect(seen(html)).toContain(name.replace(/\s+/g, ' '));
  const tags = (of: string) =>
    all(of, /<(\/?[a-z]+)/g)
      .sort()
      .join();
  const plain = { ...RUN, departments: nasty.map((_, i) => department(`甲${i}`, `乙${i}`, PASSING, 'met', words('达标'))) };
  expect(tags(html)).toBe(tags(oneFile(plain)));
});
