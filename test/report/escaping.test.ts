import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/report/run.js';
import { RUN } from './fixture.js';
import { pages, site } from './site.js';

const NASTY = [
  '<script>alert(x)</script>',
  '"><img src=x onerror=alert(x)>',
  "' onmouseover='alert(x)",
  'javascript:alert(x)',
  '{{constructor}} {{{raw}}} {{> layout}}',
  '</title></style></script><svg/onload=alert(x)>',
  '<!-- --> ]]> &lt;b&gt; &#60;',
  '../../etc/passwd',
  'CON',
  '__proto__',
  'constructor',
  '\u202e倒\u0000零',
];

/** Puts the text wherever a text may stand that somebody else wrote; ids and verdicts stay what they are. */
function poisoned(text: string): Run {
  const KEPT = new Set([
    'id',
    'standard',
    'kind',
    'truth',
    'verdict',
    'conclusion',
    'role',
    'state',
    'evaluatedOn',
    'evaluatedOnFrom',
    'verifiedOn',
    'generatedOn',
    'inForceFrom',
    'usedBy',
    'clauses',
    'day',
  ]);
  const poison = (value: unknown, key: string): unknown => {
    // The notice is the poison too, so a quotation can only begin where it begins.
    if (key === 'offset' && value !== null) return 0;
    if (typeof value === 'string') return KEPT.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
    return value;
  };
  return poison({ ...RUN, letterhead: { issuer: text, number: text } }, '') as Run;
}

describe.each(NASTY)('%j everywhere', (text) => {
  const found = site(poisoned(text));

  test('adds no element and no attribute', () => {
    const plain = site(poisoned('x'));
    const shapes = (of: typeof found) =>
      pages(of)
        .map(([, html]) => tags(html))
        .sort();
    expect(shapes(found)).toEqual(shapes(plain));
  });

  test('leads no file out of its folder', () => {
    for (const path of found.keys())
      expect(path).toMatch(
        /^((index|notice)\.html|assets\/((report|official)\.css|(report|matrix)\.js)|(departments|clauses)\/[\p{L}\p{N}.-]+\.html)$/u,
      );
  });

  test('has no unsafe address', () => {
    for (const [, html] of pages(found)) {
      for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g))
        expect(address).toMatch(/^(#[\w-]+|(\.\.\/)?[\w/%.-]+\.(html|css|js)(#[\w-]+)?)$/);
    }
  });
});

/** Every tag with the names of its attributes: text from outside must not change one of them. */
function tags(html: string): string {
  const found = html.matchAll(/<!?\/?[a-zA-Z][^\s>]*((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...found].map(([tag]) => tag.replace(/="[^"]*"/g, '')).join('');
}
