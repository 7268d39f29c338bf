import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugs } from '../../src/report/slug.js';

const one = (name: string) => slugs([name], 'department').get(name);

describe('a file name from a name', () => {
  test.each([
    ['云山县市场监督管理局', '云山县市场监督管理局'],
    ['3.3', '3.3'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
    ['../../x', 'x'],
    ['..', 'department'],
    ['', 'department'],
    ['a/b\\c', 'a-b-c'],
    ['CON', 'department-CON'],
    ['nul.txt', 'department-nul.txt'],
    ['com¹', 'department-com1'],
    ['x. . .', 'x'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['a\u0000b', 'a-b'],
    ['ＡＢ', 'AB'],
  ])('%j gives %j', (name, slug) => expect(one(name)).toBe(slug));

  test('a long name is cut', () => expect([...(one('局'.repeat(300)) ?? '')]).toHaveLength(60));

  test('names that fall together, letter case aside, are told apart', () => {
    const found = slugs(['A局', 'a局', 'a 局', 'a-局', 'e\u0301', '\u00e9', 'straße', 'STRASSE'], 'department');
    const folded = [...found.values()].map((slug) => slug.toUpperCase());
    expect(new Set(folded).size).toBe(8);
  });

  test('the order of the names makes no difference', () => {
    expect(slugs(['a', 'A', 'b'], 'x')).toEqual(slugs(['b', 'A', 'a'], 'x'));
  });

  test('whatever the name, its file name is safe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 8 }), (names) => {
        const found = slugs(names, 'department');
        const values = [...found.values()];
        expect(found.size).toBe(new Set(names).size);
        expect(new Set(values.map((v) => v.toLowerCase())).size).toBe(values.length);
        for (const value of values) {
          expect(value).toMatch(/^[\p{L}\p{N}.-]+$/u);
          expect(value).not.toMatch(/^[.-]|\.\.|[.-]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        }
      }),
    );
  });
});
