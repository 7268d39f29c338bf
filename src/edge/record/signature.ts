import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { RecordDocument } from './record-document.js';

export type Signature = NonNullable<RecordDocument['signature']>;

/** In: the digest of a record. Out: its signature. */
export type Sign = (digest: string) => Signature;

/** In: an Ed25519 private key. Out: what signs with it. The key itself goes no further. */
export function signer(key: KeyObject): Sign {
  const publicKey = rawOf(createPublicKey(key));
  return (digest) => ({ algorithm: 'Ed25519', publicKey, value: sign(null, signed(digest), key).toString('hex') });
}

/** Whether a signature is of this digest, by the key that it names. */
export function isSignedBy({ publicKey, value }: Signature, digest: string): boolean {
  try {
    return verify(null, signed(digest), keyOf(publicKey), Buffer.from(value, 'hex'));
  } catch {
    // 32 bytes that are no key.
    return false;
  }
}

/** The 32 bytes of a public key, as a record has them. */
export function rawOf(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'der', type: 'spki' }))
    .subarray(PREFIX.length)
    .toString('hex');
}

/** SHA-256 in hexadecimal over the key's DER, as `openssl pkey -pubin -outform DER | sha256sum` gives it. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(derOf(publicKey)).digest('hex');
}

function signed(digest: string): Buffer {
  return Buffer.from(`zhunsheng-record ${digest}`, 'ascii');
}

function keyOf(publicKey: string): KeyObject {
  return createPublicKey({ key: derOf(publicKey), format: 'der', type: 'spki' });
}

function derOf(publicKey: string): Buffer {
  return Buffer.concat([PREFIX, Buffer.from(publicKey, 'hex')]);
}

/** What stands before the 32 bytes of every Ed25519 key (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
