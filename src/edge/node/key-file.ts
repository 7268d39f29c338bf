import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../index.js';
import { readBytes } from './read-text.js';
import { shownPath } from './shown-path.js';

/** A key from a PEM file, or why there is none: `finding` where the file could not be read, else what it holds instead. */
export type ReadKey =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | { readonly kind: 'refused'; readonly finding: Diagnostic }
  | { readonly kind: 'unfit'; readonly holds: 'no-key' | 'encrypted' | 'public' | 'private' | 'other-kind'; readonly type: string };

/** In: the file as typed, and which half of an Ed25519 key is asked for. Nothing of what is in the file is ever part of the answer but the key. */
export async function readKey(file: string, half: 'private' | 'public', cwd: string): Promise<ReadKey> {
  const read = await readBytes(resolve(cwd, file), shownPath(file, cwd), LARGEST_KEY);
  if (read.kind === 'refused') return read;
  const pem = Buffer.from(read.bytes).toString('latin1');
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m.test(pem)) return unfit('encrypted');
  const holds = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(pem) ? 'private' : 'public';
  if (holds === 'private' && half === 'public') return unfit('private');
  const key = keyIn(pem, holds);
  if (key === null) return unfit('no-key');
  if (holds === 'public' && half === 'private') return unfit('public');
  return key.asymmetricKeyType === 'ed25519' ? { kind: 'key', key } : unfit('other-kind', key.asymmetricKeyType);
}

/** No key is as large. */
const LARGEST_KEY = 64 * 1024;

function keyIn(pem: string, holds: 'private' | 'public'): KeyObject | null {
  try {
    return holds === 'private' ? createPrivateKey(pem) : createPublicKey(pem);
  } catch {
    return null;
  }
}

function unfit(holds: Extract<ReadKey, { kind: 'unfit' }>['holds'], type = ''): ReadKey {
  return { kind: 'unfit', holds, type };
}
