import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './markdown.js';

const DECISIONS = readdirSync('docs/decisions').map((file) => `docs/decisions/${file}`);

/** Pages for whoever changes something: what they name must be there. */
const PAGES = [
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/names.md',
  'docs/pages.md',
  'docs/pages.zh-CN.md',
  'docs/semantics.md',
  'samples/README.md',
  ...DECISIONS,
];

const text = (file: string) => readFileSync(file, 'utf8');
const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;

describe.each(PAGES)('%s', (file) => {
  test('its links lead somewhere', () => {
    expect(brokenLinks(file, text(file))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const markdown = text('CONTRIBUTING.md');
  const quoted = [...markdown.matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? '');

  test('every path it names exists', () => {
    const paths = quoted.filter((one) => /^(?:\.ci|src|grammar|reports|rules|samples|docs|scripts|test)\/[^<\s]*$/.test(one));
    expect(paths.length).toBeGreaterThan(70);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('every command it names exists', () => {
    const named = quoted.flatMap((one) => one.match(/^npm run ([\w:]+)$/)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('its own headings are where its contents lead', () => {
    const anchors = [...markdown.matchAll(/^## (.*)$/gm)].map((m) => `#${(m[1] ?? '').toLowerCase().replaceAll(' ', '-')}`);
    const contents = [...markdown.matchAll(/\]\((#[^)]+)\)/g)].map((m) => m[1] ?? '');
    expect([...new Set(contents)].sort()).toEqual([...anchors].sort());
  });
});

test('docs/architecture.md draws the imports that are held', () => {
  const drawn = [...text('docs/architecture.md').matchAll(/^\| `([\w/]+)` \| [^|]+ \| ([^|]+) \|$/gm)];
  const table = Object.fromEntries(drawn.map((m) => [m[1], [...(m[2] ?? '').matchAll(/`([^`]+)`/g)].map((n) => n[1]).sort()]));
  expect(table).toEqual(heldImports());
});

interface CruiserRule {
  readonly name: string;
  readonly from: { readonly path: string };
  readonly to: { readonly pathNot: readonly string[] };
}

/** From the import rules: folder → folders it may import. */
function heldImports(): Record<string, readonly string[]> {
  const config = createRequire(import.meta.url)(join(process.cwd(), '.dependency-cruiser.cjs')) as { forbidden: readonly CruiserRule[] };
  const folder = (pattern: string) => pattern.replace(/^\^/, '').replace(/\/$/, '');
  return Object.fromEntries(
    config.forbidden
      .filter(({ name }) => name.endsWith('-knows-only'))
      .map(({ from, to }) => [
        folder(from.path),
        to.pathNot
          .map(folder)
          .filter((one) => one !== folder(from.path))
          .sort(),
      ]),
  );
}

test('every decision stands in the list, with its number and title', () => {
  const list = text('docs/decisions/README.md');
  for (const file of DECISIONS.filter((one) => !one.endsWith('README.md'))) {
    const name = file.replace('docs/decisions/', '');
    const [, number, title] = /^# (\d{4}) (.*)\n/.exec(text(file)) ?? [];
    expect(name.slice(0, 4)).toBe(number);
    expect(list).toContain(`- [${number}](${name}) ${title}\n`);
    for (const part of ['Context', 'Decision', 'Alternatives', 'Consequences']) expect(text(file), file).toContain(`**${part}.**`);
  }
});
