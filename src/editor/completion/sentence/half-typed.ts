import type { Cut } from '../../../../grammar/cut.js';
import type { SentenceReader } from '../../../syntax/read-sentence.js';
import { goesOn } from '../completion.js';
import type { Candidate } from './candidates.js';

/** One way to read what stands before the cursor: whole words up to `start`, from there a word that is begun. */
export interface HalfTyped {
  readonly start: number;
  readonly cut: Cut;
  /** The words that go on from what is typed. */
  readonly candidates: readonly Candidate[];
}

/**
 * Where the word at the cursor may begin. Chinese has no spaces, so 没有处 may be 没有 and the beginning of 处分记录, or whole
 * words of which none is begun; each such reading is one entry, that with the longest beginning first, unless the words
 * are whole as they are: then a new word comes first. In: where the sentence begins, and the cursor.
 */
export function halfTyped(
  reader: SentenceReader,
  folded: string,
  from: { readonly start: number; readonly at: number },
  candidates: readonly Candidate[],
): readonly HalfTyped[] {
  const starts = possibleStarts(folded, from.start, from.at);
  const found = starts.flatMap((start): HalfTyped[] => {
    const typed = folded.slice(start, from.at);
    const fitting = typed === '' ? candidates : candidates.filter(({ word, also }) => goesOn(typed, [word, ...also]));
    if (fitting.length === 0) return [];
    const cut = reader.cut(folded, from.start, start);
    return isWhole(cut) ? [{ start, cut, candidates: fitting }] : [];
  });
  const fresh = found.filter(({ start }) => start === from.at);
  const begun = found.filter(({ start }) => start < from.at);
  return [...fresh, ...begun];
}

function isWhole({ unknown, stray, unclosed }: Cut): boolean {
  return unknown.length + stray.length + unclosed.length === 0;
}

/** Longer than any name people can read. */
const LONGEST_WORD = 40;

/** The cursor, and every place before it up to the last edge of a word; an English word may hold spaces (is not one of). */
function possibleStarts(folded: string, begin: number, at: number): readonly number[] {
  const starts = [at];
  for (let i = at - 1; i >= Math.max(begin, at - LONGEST_WORD); i--) {
    const c = folded[i] ?? '';
    if (/[\r\n]/.test(c)) break;
    if (/\s/.test(c)) {
      // Only English words go on behind a space.
      if (!/[A-Za-z]/.test(folded.slice(begin, i).trimEnd().at(-1) ?? '')) break;
      continue;
    }
    const inWord = /[A-Za-z0-9_]/.test(c) && /[A-Za-z0-9_]/.test(folded[i - 1] ?? '') && i > begin;
    if (!inWord) starts.push(i);
  }
  return starts;
}
