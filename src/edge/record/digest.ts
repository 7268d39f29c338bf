import { createHash } from 'node:crypto';
import type { SourceText } from '../../index.js';
import { canonical } from './canonical.js';

/** In: any JSON. Out: `sha256:…` of its canonical text. */
export function digestOf(value: unknown): string {
  return `sha256:${sha256(canonical(value))}`;
}

/** By which texts was judged, as the pages say it: the same for the same files, whatever the folder is called. */
export function digestOfTexts(files: readonly SourceText[]): string {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(JSON.stringify([file.split('/').at(-1), text]));
  return `sha256:${hash.digest('hex')}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
