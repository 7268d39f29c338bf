import { describe, expect, it } from 'vitest';
import { format } from '../../src/format/format.js';
import type { Spelling } from '../../src/format/spelling.js';
import { check, parse, type SourceText } from '../../src/index.js';
import { sameMeaning } from '../../src/model/meaning/same-meaning.js';
import { newMemory } from '../../src/text/memory.js';
import { everyText } from './texts.js';

/** The laws of the formatter over every rule text of this project. Files with errors are left alone; the others hold them. */
const memory = newMemory();
const read = (files: readonly SourceText[]) => parse(files, memory).value;

function formatted(files: readonly SourceText[], spelling?: Spelling): readonly SourceText[] {
  const { value, diagnostics } = format(read(files), spelling, memory);
  memory.sweep();
  expect(diagnostics.filter(({ code }) => code !== 'second-reading').map(({ zh }) => zh)).toEqual([]);
  return value;
}

function commentsIn(files: readonly SourceText[]): readonly (readonly string[])[] {
  return read(files).sources.map(({ comments }) => comments.map(({ text }) => text.trimEnd()));
}

/** Slips that say nothing, and that the layout mends: 每少 beside 低于. */
const MENDED: ReadonlySet<string> = new Set(['mismatched-step-word']);

/** What a set means, the words as written aside: the number of its clauses, what was found in it, and its model. */
function meaning(files: readonly SourceText[], texts: readonly SourceText[]) {
  const { value, diagnostics } = check(read(files), texts);
  const codes = diagnostics.flatMap(({ code }) => (MENDED.has(code) ? [] : [code])).sort();
  if (value === null) return { model: null, codes };
  const interpretations = value.interpretations.map(({ valueText: _, value: said, ...one }) => [
    one,
    // Options stand in the model by whichever of their names was written.
    said.kind === 'options' ? said.options.length : said,
  ]);
  const examples = value.examples.map(({ given, ...example }) => [example, given.map(({ key }) => key)]);
  return { model: { ...value, interpretations, examples }, codes };
}

const cases = everyText().map((one) => [one.name, one] as const);
const sound = cases.filter(([, { files }]) => read(files).sound);

it('tries nearly every text: only samples of misspelling have errors', () => {
  expect(cases.length).toBeGreaterThan(170);
  expect(sound.length).toBeGreaterThan(110);
});

describe('every text with errors', () => {
  it.each(cases.filter(([, { files }]) => !read(files).sound))('%s: is left alone, and no file beside it is refused', (_, { files }) => {
    const { diagnostics } = parse(files);
    const broken = diagnostics.flatMap(({ severity, place }) => (severity === 'error' && place !== null ? [place.file] : []));
    expect(formatted(files).map(({ file }) => file)).toEqual(
      files
        .map(({ file }) => file)
        .filter((file) => !broken.includes(file))
        .sort(),
    );
  });
});

describe.each(sound)('%s', (_, { files, texts }) => {
  it('stays as it is once formatted, and keeps every comment', () => {
    const once = formatted(files);
    expect(formatted(once)).toEqual(once);
    expect(commentsIn(once)).toEqual(commentsIn(files));
  });

  it('goes into the other language and back', () => {
    for (const [own, other] of [
      ['zh', 'en'],
      ['en', 'zh'],
    ] as const) {
      const canonical = formatted(files, own);
      const there = formatted(canonical, other);
      // A file with two readings keeps its spelling.
      if (canonical.length === files.length && there.length === files.length) expect(formatted(there, own)).toEqual(canonical);
    }
  });

  it('means the same in either language', () => {
    const before = meaning(files, texts);
    for (const spelling of ['zh', 'en'] as const) {
      const texted = formatted(files, spelling);
      if (texted.length < files.length) continue;
      const after = meaning(texted, texts);
      expect(after.codes).toEqual(before.codes);
      expect(sameMeaning(before.model, after.model)).toBe(true);
    }
  });
});
