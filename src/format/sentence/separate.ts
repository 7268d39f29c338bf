import type { Cutter } from '../../../grammar/cut.js';
import type { Entry, ParseWords } from '../../../grammar/parser.js';
import { fold } from '../../text/width.js';
import type { Spelling } from '../spelling.js';
import { gap, type Piece } from './pieces.js';

/** What cuts and parses sentences of the set at hand. */
export interface Reader {
  readonly cut: Cutter;
  /** Made when first needed: most sentences need no second reading. */
  readonly parse: () => ParseWords;
}

/** A word that can also be cut shorter, as the sentence had it: its folded text and where it may be cut. */
export interface Recut {
  readonly word: string;
  readonly cut: number;
}

/**
 * Puts the spaces that a sentence needs to be read as it was (language.md §1.1): where two words would be read as one, and
 * around a word whose second reading the writer has closed. In: the words; as what the sentence is read; the second
 * readings it had. Out: the same words, some with a space in front.
 */
export function separate(
  pieces: readonly Piece[],
  spelling: Spelling,
  entry: Entry,
  had: readonly Recut[],
  reader: Reader,
): readonly Piece[] {
  return closed(parted(pieces, spelling, reader), spelling, entry, had, reader);
}

/** A space wherever a word does not begin where it should; each is put once, so this ends. */
function parted(pieces: readonly Piece[], spelling: Spelling, { cut }: Reader): readonly Piece[] {
  const { text, starts } = laid(pieces, spelling);
  const words = new Set(cut(fold(text), 0, text.length).tokens.map(({ startOffset }) => startOffset));
  const wrong = starts.findIndex((start, i) => i > 0 && !words.has(start) && pieces[i]?.apart === false);
  return wrong < 0 ? pieces : parted(apart(pieces, [wrong]), spelling, { cut, parse: NEVER });
}

const NEVER = (): never => {
  throw new Error('cutting asks for no parser');
};

function closed(pieces: readonly Piece[], spelling: Spelling, entry: Entry, had: readonly Recut[], reader: Reader): readonly Piece[] {
  const { text, starts } = laid(pieces, spelling);
  const folded = fold(text);
  const open = reader.cut(folded, 0, text.length).recuts.filter(({ start, length, shorter }) =>
    shorter.some((cut) => {
      const word = folded.slice(start, start + length);
      return !had.some((one) => one.word === word && one.cut === cut) && parses(reader, folded, entry, { start, length: cut });
    }),
  );
  if (open.length === 0) return pieces;
  const here = open.flatMap(({ start }) => starts.indexOf(start));
  return apart(
    pieces,
    here.flatMap((i) => [i, i + 1]),
  );
}

function parses({ cut, parse }: Reader, folded: string, entry: Entry, force: { start: number; length: number }): boolean {
  const again = cut(folded, 0, folded.length, force);
  return again.unknown.length + again.stray.length + again.unclosed.length === 0 && parse()(again.tokens, entry).error === null;
}

/** The sentence in one line, but for the items of a list, and where each of its words begins. */
function laid(pieces: readonly Piece[], spelling: Spelling): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  let last: Piece | null = null;
  for (const next of pieces) {
    text += last === null ? '' : next.breaks?.kind === 'item' ? '\n' : gap(last, next, spelling);
    starts.push(text.length);
    text += next.text;
    last = next;
  }
  return { text, starts };
}

function apart(pieces: readonly Piece[], at: readonly number[]): readonly Piece[] {
  return pieces.map((one, i) => (i > 0 && at.includes(i) ? { ...one, apart: true } : one));
}
