import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../src/facts/read-facts.js';
import type { Field, List } from '../../src/model/vocabulary.js';
import { bureau, read, withoutPlaces } from './bureau.js';

/**
 * semantics.md §7: order of keys, language of keys and options, full or half width, YAML or JSON make no difference to
 * the facts, apart from places.
 */
type Stated = readonly { readonly thing: { readonly name: string; readonly alias: string | null }; readonly value: unknown }[];

const WORDS: Readonly<Record<Field['type']['kind'], readonly string[]>> = {
  text: ['甲局', 'Bureau 1', '不详'],
  yesNo: ['是', '否', 'yes', 'false', '不详', 'maybe'],
  integer: ['30', '２０', '2.5', '三十', '没有'],
  number: ['88.5', '没有', '100分', '101'],
  percentage: ['95%', '0.95', '百分之九十'],
  date: ['2017-08-30', '2017年8月', '2017-02-30', '没有'],
  option: ['公务员', 'agency', '行政机关', '有', '别的'],
};

const wordsFor = (field: Field) => fc.constantFrom(...WORDS[field.type.kind]);
const someOf = (fields: readonly Field[]): fc.Arbitrary<Stated> =>
  fc.subarray([...fields]).chain((chosen) => fc.tuple(...chosen.map((field) => wordsFor(field).map((value) => ({ thing: field, value })))));
const records = (list: List) =>
  fc.oneof(fc.constantFrom('没有', '不详'), fc.array(someOf(list.fields), { maxLength: 3 })).map((value) => ({ thing: list, value }));
const sheets = fc
  .tuple(someOf(bureau.vocabulary.form), ...bureau.vocabulary.lists.map(records))
  .map(([form, ...lists]) => [...form, ...lists]);

interface Spelling {
  readonly alias: boolean;
  readonly wide: boolean;
  readonly reverse: boolean;
}
const spellings = fc.record({ alias: fc.boolean(), wide: fc.boolean(), reverse: fc.boolean() });

function write(stated: Stated, how: Spelling): string {
  const entries = stated.map(
    ({ thing, value }) => `${JSON.stringify(widen((how.alias ? thing.alias : null) ?? thing.name, how))}: ${writeValue(thing, value, how)}`,
  );
  return `{${(how.reverse ? entries.reverse() : entries).join(', ')}}`;
}

function writeValue(thing: Stated[number]['thing'], value: unknown, how: Spelling): string {
  if (Array.isArray(value)) return `[${value.map((record: Stated) => write(record, how)).join(', ')}]`;
  const isText = 'type' in thing && (thing as Field).type.kind === 'text';
  return JSON.stringify(isText ? value : widen(String(value), how));
}

function widen(text: string, how: Spelling): string {
  return how.wide ? text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : text;
}

it('spelling and order make no difference', () => {
  const plain: Spelling = { alias: false, wide: false, reverse: false };
  fc.assert(
    fc.property(sheets, spellings, fc.constantFrom('s.yaml', 's.json'), (sheet, how, file) => {
      const a = read(write(sheet, plain), 's.yaml');
      const b = read(write(sheet, how), file);
      expect(withoutPlaces({ ...b.facts, file: '', files: [] })).toEqual(withoutPlaces({ ...a.facts, file: '', files: [] }));
      expect(b.found.map((one) => one.code).sort()).toEqual(a.found.map((one) => one.code).sort());
    }),
  );
});

it('no text whatever throws, and what is refused is said', () => {
  const bits = fc.constantFrom(
    '部门名称',
    '执法人员',
    '持证',
    '值',
    ': ',
    '：',
    '\n',
    '  ',
    '- ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '&a',
    '*a',
    '!x',
    '#',
    '|',
    '>',
    '?',
    '%',
    '---',
    '...',
    ',',
    '是',
    '0.95',
    '__proto__',
    '　',
    '\\',
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('s.yaml', 's.json'), (text, file) => {
      const { value, diagnostics } = readFacts(bureau, { file, text });
      if (value === null) expect(diagnostics.map((one) => one.severity)).toEqual(['error']);
      for (const one of diagnostics) expect(one.zh + one.en).not.toMatch(/\{\w+\}|undefined/);
    }),
    { numRuns: 2000 },
  );
});
