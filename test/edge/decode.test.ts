import { describe, expect, test } from 'vitest';
import { decode } from '../../src/edge/node/decode.js';

const text = '部门名称: 云山县市场监督管理局\n';
// The same line in GB18030, for Node writes no such bytes itself.
const gb18030 = Uint8Array.of(
  ...[0xb2, 0xbf, 0xc3, 0xc5, 0xc3, 0xfb, 0xb3, 0xc6, 0x3a, 0x20],
  ...[0xd4, 0xc6, 0xc9, 0xbd, 0xcf, 0xd8, 0xca, 0xd0, 0xb3, 0xa1],
  ...[0xbc, 0xe0, 0xb6, 0xbd, 0xb9, 0xdc, 0xc0, 0xed, 0xbe, 0xd6, 0x0a],
);

describe('bytes to text', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', gb18030],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: 'text', text });
  });

  test('an empty file is an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ kind: 'text', text: '' });
  });

  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0)],
    ['control characters', Uint8Array.of(0x61, 7, 0x62)],
  ])('%s is no text', (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: 'binary' });
  });

  test('UTF-8 cut off inside a character is refused, not read as other words', () => {
    expect(decode(Buffer.from(text).subarray(0, -2))).toEqual({ kind: 'unknownEncoding' });
    expect(decode(Buffer.concat([Buffer.from(text), Uint8Array.of(0xe4, 0xb8), Buffer.from(text)]))).toEqual({ kind: 'unknownEncoding' });
  });

  test('bytes of no encoding are refused', () => {
    expect(decode(Uint8Array.of(0x61, 0xff, 0xff, 0x62))).toEqual({ kind: 'unknownEncoding' });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toEqual({ kind: 'unknownEncoding' });
  });
});
