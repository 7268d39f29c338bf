import type { SentenceWord } from '../../../grammar/spellings.js';
import type { Span, Word } from '../../syntax/sentence-tree.js';
import type { Prepared } from '../../text/prepared.js';
import type { Naming } from '../names.js';
import type { Spelling } from '../spelling.js';
import { keyword, type Piece, piece } from './pieces.js';

/** What the printers of a sentence share. */
export interface Writer {
  readonly source: Prepared;
  readonly spelling: Spelling;
  readonly names: Naming;
  /** ≥ instead of 不少于: only where the words would be read as something else. */
  readonly signs: boolean;
}

/** Where a part of a sentence stands. */
export interface Standing {
  /** How deep the 且 of this part lie, if a line may begin at them. */
  readonly depth: number | null;
  /** How deep the item lists of this part lie. */
  readonly level: number;
  /** Nothing follows in the same parenthesis, item or sentence, so what reaches to the right may stand here. */
  readonly last: boolean;
  /** It is compared or counted with, and does not stand for itself. */
  readonly operand: boolean;
  /** A window or 是指 stands in front, so that C的L的数量 may follow. */
  readonly counted: boolean;
}

/** A whole sentence. */
export const WHOLE: Standing = { depth: 0, level: 1, last: true, operand: false, counted: false };

/** The condition inside a filter or an aggregate: it stays on its line. */
export const INSIDE: Standing = { ...WHOLE, depth: null };

/** Words of the language, all from one place of the source. */
export function keywords(spelling: Spelling, from: number, ...words: readonly SentenceWord[]): readonly Piece[] {
  return words.map((word) => keyword(word, spelling, from));
}

export function nameOf({ source, spelling, names }: Writer, kind: 'name' | 'list' | 'option', word: Word): Piece {
  return piece(kind, names.word(source, word, spelling), word.start);
}

export function open({ spelling }: Writer, from: number): Piece {
  return piece('open', spelling === 'zh' ? '（' : '(', from);
}

export function close({ spelling }: Writer, from: number): Piece {
  return piece('close', spelling === 'zh' ? '）' : ')', from);
}

export function comma({ spelling }: Writer, from: number): Piece {
  return piece('comma', spelling === 'zh' ? '，' : ',', from);
}

/** “…” around the name of an interpretation, as it was declared. */
export function quotation({ source, names, spelling }: Writer, kind: 'quote', span: Span): Piece {
  const inside = { start: span.start + 1, end: span.end - 1 };
  const words = names.word(source, inside, spelling).replace(/\s*[\r\n]\s*/g, '');
  return piece(kind, `“${words.trim()}”`, span.start);
}

/** The words as they stand, for what has no other form. */
export function verbatim({ source }: Writer, span: Span): Piece {
  return piece('verbatim', source.words.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), span.start);
}
