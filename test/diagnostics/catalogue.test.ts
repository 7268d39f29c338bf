import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { CATALOGUES } from '../../src/diagnostics/catalogue/index.js';
import type { Diagnostic, Edit, FactSource, SourceText } from '../../src/index.js';
import { findingsOf } from './found.js';
import { MADE } from './made.js';
import { shown } from './marks.js';
import { readPage } from './page.js';
import { BAD, sampleOf } from './sample.js';

/** One test over everything that can be found: two sentences, a page, a sample that shows it, edits that mend it. */
const definitions = CATALOGUES.flatMap((catalogue) => catalogue.definitions);
const codes = definitions.map(({ code }) => code).sort();
/** Found by no reading of a file: test/diagnostics/command.test.ts and test/editor/rename.test.ts show them. */
const elsewhere = CATALOGUES.filter(({ area }) => area === 'command' || area === 'editor');
const notInFiles = new Set(elsewhere.flatMap((c) => c.definitions.map(({ code }) => code)));
const sampled = codes.filter((code) => !notInFiles.has(code));

const PAGES = fileURLToPath(new URL('../../docs/diagnostics/', import.meta.url));

/** What a small sample lacks anyway; looked at only where it is the code shown. */
const LACKS: ReadonlySet<string> = new Set([
  'no-notice',
  'no-methods',
  'untested-clause',
  'unquoted-clause',
  'unused-fact',
  'unused-definition',
  'missing-full-marks',
]);

/** What comes beside a finding whenever it is made. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // The errors of the set below are told with it.
  'base-has-errors': ['unknown-name'],
};

async function found(files: readonly FactSource[], code: string): Promise<readonly Diagnostic[]> {
  return (await findingsOf(files)).filter((one) => one.code === code || !LACKS.has(one.code));
}

/** What each sample shows: asked for its marks and for its edits. */
const inSamples = new Map<string, Promise<readonly Diagnostic[]>>();

function foundInSample(code: string): Promise<readonly Diagnostic[]> {
  const all = inSamples.get(code) ?? found(sampleOf(code).files, code);
  inSamples.set(code, all);
  return all;
}

describe('the catalogue', () => {
  const slots = (sentence: string) => [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot))].sort();

  it.each(definitions)('$code: both sentences, with the same slots', ({ code, zh, en }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toBe('');
    expect(slots(en)).toEqual(slots(zh));
  });

  it('no code and no sentence stands twice', () => {
    for (const part of ['code', 'zh', 'en'] as const) expect(new Set(definitions.map((one) => one[part])).size).toBe(definitions.length);
  });
});

describe('test/bad: each sample shows exactly its code, at the marked place', () => {
  it('has a folder for every code that a file can show, and no other', () => {
    expect([...readdirSync(BAD), ...Object.keys(MADE)].sort()).toEqual(sampled);
  });

  it.each(sampled.filter((code) => !Object.hasOwn(MADE, code)))('%s', async (code) => {
    const { expected } = sampleOf(code);
    expect((await foundInSample(code)).map(shown).sort()).toEqual(expected);
    expect(new Set(expected.map((mark) => mark.split(' ')[0]))).toEqual(new Set([code, ...(BESIDE[code] ?? [])]));
  });

  it.each(Object.entries(MADE))('%s', async (code, { files, among }) => {
    const all = (await found(files(), code)).map((one) => one.code);
    expect([...new Set(all)].sort()).toEqual([...new Set([code, ...among])].sort());
    expect(all.filter((one) => one === code)).toHaveLength(1);
  });
});

describe('every edit offered mends its sample', () => {
  it.each(sampled.filter((code) => !Object.hasOwn(MADE, code)))('%s', async (code) => {
    const { files } = sampleOf(code);
    for (const { edits } of await foundInSample(code)) {
      for (const edit of edits) {
        const left = (await found(applied(edit, files), code)).filter((one) => one.code === code || one.severity === 'error');
        expect([edit.en, ...left.map(shown)]).toEqual([edit.en]);
      }
    }
  });
});

describe('docs/diagnostics', () => {
  it('has a page for every code, and no other', () => {
    expect(
      readdirSync(PAGES)
        .filter((file) => file !== 'README.md')
        .sort(),
    ).toEqual(codes.map((code) => `${code}.md`).sort());
  });

  it.each(definitions)('$code: says what the finding says, in the order Chinese, English', ({ code, zh, en }) => {
    const page = readFileSync(`${PAGES}${code}.md`, 'utf8');
    expect(page.startsWith(`# \`${code}\` `)).toBe(true);
    expect(page.indexOf(zh)).toBeGreaterThan(0);
    expect(page.indexOf(en)).toBeGreaterThan(page.indexOf(zh));
    expect(page.split('\n').length).toBeLessThanOrEqual(70);
  });

  it.each(sampled)('%s: what to avoid shows it, what to prefer does not', async (code) => {
    const { avoid, prefer } = readPage(readFileSync(`${PAGES}${code}.md`, 'utf8'));
    if (Object.hasOwn(MADE, code)) return;
    expect((await found(avoid, code)).map((one) => one.code)).toContain(code);
    expect((await found(prefer, code)).map(shown)).toEqual([]);
  });

  test('README.md lists every code with its severity, area by area', () => {
    const readme = readFileSync(`${PAGES}README.md`, 'utf8');
    const rows = definitions.map(({ code, severity }) => `| [\`${code}\`](${code}.md) | ${SEVERITIES[severity]} |`);
    for (const row of rows) expect(readme).toContain(row);
    expect([...readme.matchAll(/\]\((.+?)\.md\)/g)].map(([, code]) => code)).toEqual(definitions.map(({ code }) => code));
    for (const { title } of CATALOGUES) expect(readme).toContain(`## ${title.zh} ${title.en}`);
  });
});

const SEVERITIES = { error: '错误 error', warning: '提醒 warning', hint: '提示 hint' } as const;

/** The files with an edit carried out. */
function applied({ replacements }: Edit, files: readonly SourceText[]): readonly SourceText[] {
  const backwards = [...replacements].sort((a, b) => b.place.start.offset - a.place.start.offset);
  return files.map(({ file, text }) => ({
    file,
    text: backwards
      .filter(({ place }) => place.file === file)
      .reduce((now, { place, text: put }) => now.slice(0, place.start.offset) + put + now.slice(place.end.offset), text),
  }));
}
