import { linesOf } from './lines.js';
import type { Place, SourceText } from './place.js';
import { fold } from './width.js';

/**
 * A rule file made ready for reading: comments blanked, zero-width characters gone, full width folded.
 * INVARIANT: `words` and `folded` have the same length, and an offset in one is an offset in the other.
 */
export interface Prepared {
  readonly file: string;
  /** The text as written, with comments turned to spaces. */
  readonly words: string;
  /** The same, folded to half width. */
  readonly folded: string;
  readonly comments: readonly Comment[];
  /** The place in the file as it is on disk. */
  place(start: number, end: number): Place;
  /** The way back: the offset here of an offset in the file as it is on disk. One beyond the end is the end. */
  at(offset: number): number;
}

export interface Comment {
  readonly start: number;
  /** With its `#`. */
  readonly text: string;
}

/** In: a rule file. Out: the text that is read, with its comments set aside. */
export function prepare(source: SourceText): Prepared {
  const { text, origin, at } = withoutZeroWidth(source.text);
  const lines = linesOf(source);
  const comments: Comment[] = [];
  const words = text.replace(/[^\r\n]+/g, (line: string, at: number) => {
    const hash = commentStart(line);
    if (hash < 0) return line;
    comments.push({ start: at + hash, text: line.slice(hash) });
    return line.slice(0, hash) + ' '.repeat(line.length - hash);
  });
  return {
    file: source.file,
    words,
    folded: fold(words),
    comments,
    place: (start, end) => lines.place(origin(start), origin(Math.max(start, end - 1)) + (end > start ? 1 : 0)),
    at: (offset) => Math.max(0, Math.min(at(offset), text.length)),
  };
}

/** What Word and WPS leave inside words is no edge of a word, so it goes altogether. */
function withoutZeroWidth(text: string): { text: string; origin: (offset: number) => number; at: (offset: number) => number } {
  if (!ZERO_WIDTH.test(text)) return { text, origin: (offset) => offset, at: (offset) => offset };
  const kept: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    if (ZERO_WIDTH.test(text[i] ?? '')) continue;
    kept.push(i);
    out += text[i];
  }
  return { text: out, origin: (offset) => kept[offset] ?? text.length, at: (offset) => firstNotBefore(kept, offset) };
}

function firstNotBefore(sorted: readonly number[], sought: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff\u180e\u00ad]/;

/** A comment begins at a # at the start of a line or after white space, outside quotation marks. */
function commentStart(line: string): number {
  if (!HASH.test(line)) return -1;
  let closing: string | null = null;
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? '';
    if (closing !== null) {
      if (c === closing) closing = null;
      continue;
    }
    if ((c === '#' || c === '＃') && (i === 0 || /\s/.test(line[i - 1] ?? ''))) return i;
    const pair = QUOTES[c];
    if (pair !== undefined && line.includes(pair, i + 1)) closing = pair;
  }
  return -1;
}

const HASH = /[#＃]/;

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '「': '」', '"': '"', '『': '』', '＂': '＂' };
