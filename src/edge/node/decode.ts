/** Bytes turned to text, or why they are not one. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'binary' | 'unknownEncoding' };

/**
 * In: the bytes of a file. Out: its text without a byte order mark. Read are UTF-8, UTF-16 with its mark, and GB18030,
 * which Chinese office software still writes. Nothing is guessed past a doubt: bytes that fit none of them, and a
 * UTF-8 text with damaged places, are refused, since a wrong guess would judge an office by words nobody wrote.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = markedUtf16(bytes);
  if (utf16 !== null) return asText(strictly(utf16, bytes));
  if (bytes.includes(0)) return { kind: 'binary' };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return asText(utf8);
  if (isDamagedUtf8(bytes)) return { kind: 'unknownEncoding' };
  const chinese = strictly('gb18030', bytes);
  return chinese === null || PRIVATE_USE.test(chinese) ? { kind: 'unknownEncoding' } : asText(chinese);
}

function markedUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function asText(text: string | null): Decoded {
  if (text === null) return { kind: 'unknownEncoding' };
  return CONTROL.test(text) ? { kind: 'binary' } : { kind: 'text', text };
}

/** Mostly sound UTF-8 with a few bad places: cut off in the middle of a character, or joined from two files. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  const bad = lossy.match(/\ufffd/g)?.length ?? 0;
  const sound = lossy.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return sound > bad;
}

const PRIVATE_USE = /[\ue000-\uf8ff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no text file holds them, so they tell that this is none.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;
