import { fold } from '../text/width.js';

/** A notice's text made ready for finding words in it: white space gone, width folded, with the way back. */
export interface NoticeIndex {
  readonly text: string;
  readonly squeezed: string;
  /** Offset in `text` of each character of `squeezed`. */
  readonly origin: readonly number[];
}

/** In: the notice as in its file. */
export function indexNotice(text: string): NoticeIndex {
  const folded = fold(text);
  const origin: number[] = [];
  let squeezed = '';
  for (let i = 0; i < folded.length; i++) {
    const c = folded[i] ?? '';
    if (/[\s\u200b-\u200d\u2060\ufeff]/.test(c)) continue;
    squeezed += c;
    origin.push(i);
  }
  return { text, squeezed, origin };
}

/** A stretch of the squeezed text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The first place of some words at or after `from` in the squeezed text; null where they are not there. */
export function findWords(index: NoticeIndex, words: string, from = 0): Stretch | null {
  const sought = fold(words).replace(/\s+/g, '');
  if (sought === '') return null;
  const at = index.squeezed.indexOf(sought, from);
  return at < 0 ? null : { start: at, end: at + sought.length };
}

/** Every place of some words. */
export function findAllWords(index: NoticeIndex, words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let next = findWords(index, words); next !== null; next = findWords(index, words, next.end)) found.push(next);
  return found;
}

/** Where the pieces of one clause stand: each at its first place after the piece before it, else at its first place at all. */
export function placesOf(index: NoticeIndex, pieces: readonly string[]): readonly (Stretch | null)[] {
  let from = 0;
  return pieces.map((piece) => {
    const found = findWords(index, piece, from);
    if (found !== null) from = found.end;
    return found;
  });
}

/** A stretch of the squeezed text as offsets into the notice's text. An empty one lies behind the character before it. */
export function inText(index: NoticeIndex, { start, end }: Stretch): Stretch {
  const to = (index.origin[end - 1] ?? -1) + 1;
  return { start: start >= end ? to : (index.origin[start] ?? 0), end: to };
}

/** Words of a notice as one line: Chinese goes on where its lines break, without a blank. */
export function closedUp(words: string): string {
  return words.trim().replace(/\s*[\r\n]\s*/g, '');
}
