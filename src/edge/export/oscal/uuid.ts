import { createHash } from 'node:crypto';

/**
 * A UUID of version 5 (RFC 9562, §5.5), made of what a thing is, so that the same thing has the same one in every run. In: the
 * words that tell it from all others. Out: the UUID.
 */
export function uuidOf(...words: readonly (string | null)[]): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(JSON.stringify(words)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Ours alone, drawn once; with another one every identifier would be another. */
const NAMESPACE = Buffer.from('6f2c0d5e9b7a4c53a1d84e7f3b905c21', 'hex');
