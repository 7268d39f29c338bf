import { createHash } from 'node:crypto';
import type { SourceText } from '../../index.js';

/** In: the pieces of a text in UTF-8. Out: `sha256:…` of it. */
export function digestOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}

/** By which texts was judged, as the pages say it: the same for the same files, whatever the folder is called. */
export function digestOfTexts(files: readonly SourceText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(JSON.stringify([file.split('/').at(-1), text]));
  return `sha256:${hash.digest('hex')}`;
}
