/** In: a text of ASCII and Chinese characters. Out: it in GB18030; the platform has a decoder only, so every code of two bytes is decoded once. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : codeOf(c))));
}

function codeOf(c: string): readonly number[] {
  const code = CODES.get(c);
  if (code === undefined) throw new Error(`no code of two bytes: ${c}`);
  return code;
}

const CODES: ReadonlyMap<string, readonly number[]> = new Map(
  pairs().map((pair) => [new TextDecoder('gb18030').decode(new Uint8Array(pair)), pair]),
);

function pairs(): readonly (readonly number[])[] {
  const first = Array.from({ length: 0xfe - 0x81 + 1 }, (_, i) => 0x81 + i);
  const second = Array.from({ length: 0xfe - 0x40 + 1 }, (_, i) => 0x40 + i).filter((b) => b !== 0x7f);
  return first.flatMap((a) => second.map((b) => [a, b]));
}
