/** A text in the encoding that Chinese office software still writes. In: ASCII and common characters. Node only reads it, so its table is read backwards. */
export function gb18030(text: string): Uint8Array {
  const table = tableOf();
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      if (sign < '\u0080') return [sign.charCodeAt(0)];
      const bytes = table.get(sign);
      if (bytes === undefined) throw new Error(`${sign} is no common character.`);
      return bytes;
    }),
  );
}

function tableOf(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const sign = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1) table.set(sign, [first, second]);
    }
  }
  return table;
}
