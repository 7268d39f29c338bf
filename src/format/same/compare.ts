import type { FileSays } from './file.js';

/** How two readings of a file differ. */
export type Difference =
  /** Names that now stand for something else, by where they stood before. */
  { readonly kind: 'names'; readonly starts: readonly number[] } | { readonly kind: 'other' };

/** In: what a file said, and what it says in its new layout. Out: null where that is the same. */
export function differenceOf(before: FileSays, after: FileSays): Difference | null {
  const other = { kind: 'other' } as const;
  if (!same(before.comments, after.comments) || !same(before.blocks, after.blocks)) return other;
  if (before.sentences.length !== after.sentences.length) return other;
  const starts: number[] = [];
  for (const [i, was] of before.sentences.entries()) {
    const is = after.sentences[i];
    if (is === undefined || JSON.stringify(was.shape) !== JSON.stringify(is.shape) || was.names.length !== is.names.length) return other;
    // A word that had one reading may not have two now.
    if (is.others.some((one) => !was.others.includes(one))) return other;
    for (const [n, name] of was.names.entries()) if (is.names[n]?.meant !== name.meant) starts.push(name.start);
  }
  return starts.length === 0 ? null : { kind: 'names', starts };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
