import { SENTENCE_WORDS, type SentenceWord } from '../../../grammar/spellings.js';
import type { Spelling } from '../spelling.js';

/** One word or mark of a printed sentence. INVARIANT: the cutter (grammar/cut.ts) reads each piece as one word. */
export interface Piece {
  readonly text: string;
  readonly kind: SentenceWord | OtherKind;
  /** Where in the source the part begins that it was printed for. */
  readonly from: number;
  /** Where a line may or must begin. */
  readonly breaks: Break | null;
  /** A space in front keeps it from being read together with what stands there. */
  readonly apart: boolean;
}

type OtherKind =
  | 'name'
  | 'list'
  | 'option'
  | 'figure'
  | 'measure'
  | 'date'
  | 'quote'
  | 'text'
  | 'mark'
  | 'open'
  | 'close'
  | 'comma'
  | 'colon'
  | 'enum'
  | 'sign'
  | 'verbatim';

/** `join`: before 且 or 或者, the outermost at depth 0. `item`: before （1） (level 1) and ① inside it (level 2). */
export type Break = { readonly kind: 'join'; readonly depth: number } | { readonly kind: 'item'; readonly level: number };

export function piece(kind: Piece['kind'], text: string, from: number, breaks: Break | null = null): Piece {
  return { text, kind, from, breaks, apart: false };
}

/** A word of the language in the first spelling there is: its own, else the other. */
export function keyword(word: SentenceWord, spelling: Spelling, from: number, nth = 0): Piece {
  const words: readonly string[] = SENTENCE_WORDS[word][spelling];
  const other: readonly string[] = SENTENCE_WORDS[word][spelling === 'zh' ? 'en' : 'zh'];
  return piece(word, words[nth] ?? words[0] ?? other[0] ?? '', from);
}

/** What stands between two neighbouring pieces of a line. */
export function gap(left: Piece, right: Piece, spelling: Spelling): '' | ' ' {
  if (right.apart) return ' ';
  if (spelling === 'en') return CLOSES.has(right.kind) || left.kind === 'open' ? '' : ' ';
  // （1） has its own space, ① has none.
  if (left.kind === 'mark') return left.text.length === 1 ? ' ' : '';
  if (isWordCharacter(left.text.at(-1)) && isWordCharacter(right.text[0])) return ' ';
  return (isForeign(left) && !MARKS.has(right.kind)) || (isForeign(right) && !MARKS.has(left.kind)) ? ' ' : '';
}

const CLOSES: ReadonlySet<string> = new Set(['close', 'comma', 'colon']);
const MARKS: ReadonlySet<string> = new Set(['open', 'close', 'comma', 'colon', 'enum', 'mark']);

/** An English word of the language in a Chinese sentence: what Chinese has no form for. */
function isForeign({ kind, text }: Piece): boolean {
  return kind in SENTENCE_WORDS && /^[A-Za-z]/.test(text);
}

function isWordCharacter(c: string | undefined): boolean {
  return c !== undefined && /[A-Za-z0-9_]/.test(c);
}

/** Pieces one behind the other, in one line. */
export function glued(pieces: readonly Piece[], spelling: Spelling): string {
  let text = '';
  let last: Piece | null = null;
  for (const next of pieces) {
    text += (last === null ? '' : gap(last, next, spelling)) + next.text;
    last = next;
  }
  return text;
}
