import { createHash } from 'node:crypto';
import type { SourceText } from '../../index.js';

/** In: a text. Out: `sha256:…` of it in UTF-8. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** By which texts was judged, as the pages say it: the same for the same files, whatever the folder is called. */
export function digestOfTexts(files: readonly SourceText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(JSON.stringify([file.split('/').at(-1), text]));
  return `sha256:${hash.digest('hex')}`;
}
