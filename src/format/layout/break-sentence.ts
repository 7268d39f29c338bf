import { glued, type Piece } from '../sentence/pieces.js';
import type { Spelling } from '../spelling.js';
import { columnsOf } from './columns.js';
import { type Line, WIDEST } from './line.js';

/** A sentence laid into lines. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly spelling: Spelling;
  /** Where its lines below the first begin. */
  readonly indent: number;
  /** It has a second reading: a new line would mark the edge of a word, and so decide for the writer. */
  readonly unclear: boolean;
  /** Where comments stand in the source. */
  readonly comments: readonly number[];
}

/**
 * Every item of a list begins a line. A part that is too long, or has a comment inside, is broken at its outermost 且, which begins the
 * next line. In: the words. Out: lines; the first belongs behind the keyword.
 */
export function breakSentence(sentence: Sentence): readonly Line[] {
  const { pieces, indent } = sentence;
  const items = pieces.flatMap((one, i) => (one.breaks?.kind === 'item' ? [i] : []));
  return [0, ...items].flatMap((start, n) => {
    const part = pieces.slice(start, items[n]);
    const level = part[0]?.breaks?.kind === 'item' ? part[0].breaks.level : 0;
    // （1） stands where a line would go on, ① two columns further in.
    const here = indent + 2 * Math.max(0, level - 1);
    const next = pieces[items[n] ?? pieces.length]?.from ?? Number.POSITIVE_INFINITY;
    const lines = brokenAt(part, { ...sentence, indent: level === 0 ? indent : here + 2 }, next);
    return lines.map((line, i) => (i === 0 ? { ...line, indent: here, kind: 'part' as const } : line));
  });
}

/** `next`: where in the source that begins which stands behind the part. */
function brokenAt(part: readonly Piece[], sentence: Sentence, next: number): readonly Line[] {
  const { spelling, indent, comments, unclear } = sentence;
  const text = glued(part, spelling);
  const from = Math.min(...part.map((one) => one.from));
  const joins = part.flatMap(({ breaks }, i) => (i > 0 && breaks?.kind === 'join' ? [{ i, depth: breaks.depth }] : []));
  const outermost = Math.min(...joins.map(({ depth }) => depth));
  // A comment behind the last 且 stands at the end in any case.
  const last = Math.max(...joins.map(({ i }) => part[i]?.from ?? 0));
  const commented = comments.some((at) => at > from && at < last && at < next);
  const tooLong = !unclear && columnsOf(text) > WIDEST;
  if (joins.length === 0 || (!commented && !tooLong)) return [{ text, indent, from, kind: 'rest' }];
  const starts = [0, ...joins.filter(({ depth }) => depth === outermost).map(({ i }) => i)];
  return starts.flatMap((start, n) => {
    const end = starts[n + 1];
    const behind = end === undefined ? next : (part[end]?.from ?? next);
    // What goes on a part of a part stands two columns further in.
    const lines = brokenAt(part.slice(start, end), { ...sentence, indent: indent + 2 }, behind);
    return lines.map((line, i) => (i === 0 ? { ...line, indent } : line));
  });
}
