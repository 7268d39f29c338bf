import fc from 'fast-check';

/** One thing that happens to the bytes of a file. Places are parts of its length, so that they fit every file. */
export type Mutation =
  | { readonly kind: 'change'; readonly at: number; readonly to: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly words: string }
  | { readonly kind: 'figures'; readonly at: number; readonly words: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4_000 }));

/** What does harm somewhere: to readers of YAML, JSON, XML and CSV, of numbers and days, and to whoever trusts a key or a path. */
const HARMFUL: readonly string[] = [
  '9'.repeat(400),
  '1e999999999',
  '-1E-308',
  '0x7fffffffffffffff',
  '99999999-99-99',
  '[',
  '['.repeat(20_000),
  '{"a":'.repeat(5_000),
  '- '.repeat(3_000),
  '&a [*a, *a]',
  '<<: *a',
  '? ',
  '!!js/function ',
  '__proto__: 1\n',
  '"constructor": {},',
  '"',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u202e',
  '=HYPERLINK("http://example.invalid")',
  '../../../etc/passwd',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '<![CDATA[',
  '&#0;',
  '&a;',
  '<row r="0">',
  '<row r="4294967297">',
  '<c r="XFE1" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>1e9</v></c>',
  '<v/>',
  '<a>'.repeat(20_000),
  ' r="ZZZZZZ99999999999"',
  ' hidden="1"',
  '没有',
  '不详',
  '合计',
];

const FIGURES = ['', '0', '-1', '1e999', '9'.repeat(30), '4294967296', 'NaN', '２', '〇'];

/** A few mutations, one after another. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('change' as const), at: place, to: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: place }),
    fc.record({ kind: fc.constant('remove' as const), at: place, length }),
    fc.record({ kind: fc.constant('repeat' as const), at: place, length, times: fc.constantFrom(1, 2, 300) }),
    fc.record({ kind: fc.constant('swap' as const), at: place, with: place, length }),
    fc.record({ kind: fc.constant('insert' as const), at: place, words: fc.constantFrom(...HARMFUL) }),
    fc.record({ kind: fc.constant('figures' as const), at: place, words: fc.constantFrom(...FIGURES) }),
  ),
  { minLength: 1, maxLength: 4 },
);

export function mutated(bytes: Uint8Array, all: readonly Mutation[]): Uint8Array {
  return all.reduce<Uint8Array>((before, one) => mutatedOnce(Buffer.from(before), one), bytes);
}

function mutatedOnce(bytes: Buffer, one: Mutation): Buffer {
  const at = Math.floor(one.at * bytes.length);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (one.kind) {
    case 'change':
      return Buffer.concat([head, Buffer.of(one.to), tail.subarray(1)]);
    case 'cut':
      return head;
    case 'remove':
      return Buffer.concat([head, tail.subarray(one.length)]);
    case 'repeat':
      return Buffer.concat([head, ...Array.from({ length: one.times }, () => tail.subarray(0, one.length)), tail]);
    case 'swap':
      return swapped(bytes, at, Math.floor(one.with * bytes.length), one.length);
    case 'insert':
      return Buffer.concat([head, Buffer.from(one.words), tail]);
    case 'figures':
      return otherFigures(bytes, at, one.words);
  }
}

function swapped(bytes: Buffer, one: number, other: number, length: number): Buffer {
  const [a, b] = one < other ? [one, other] : [other, one];
  const n = Math.min(length, b - a);
  const [first, second] = [bytes.subarray(a, a + n), bytes.subarray(b, b + n)];
  return Buffer.concat([bytes.subarray(0, a), second, bytes.subarray(a + n, b), first, bytes.subarray(b + n)]);
}

/** The next number in the file becomes another. */
function otherFigures(bytes: Buffer, at: number, words: string): Buffer {
  const text = bytes.toString('latin1');
  const found = /\d+/.exec(text.slice(at));
  if (found === null) return bytes;
  const start = at + found.index;
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(words), bytes.subarray(start + found[0].length)]);
}
