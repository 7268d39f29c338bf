import type { Entry } from '../../../grammar/parser.js';
import type { SentenceSyntax } from '../../syntax/tree.js';
import type { Printing } from '../blocks/printing.js';
import { writer } from '../blocks/sentence-lines.js';
import { breakSentence } from '../layout/break-sentence.js';
import type { Line } from '../layout/line.js';
import { list } from '../sentence/lists.js';
import { keyword, type Piece, piece } from '../sentence/pieces.js';
import { print } from '../sentence/print.js';
import type { Reader } from '../sentence/separate.js';
import { separate } from '../sentence/separate.js';
import { window } from '../sentence/values.js';
import { WHOLE } from '../sentence/writer.js';

/** Words of a scoring line that are no sentence. */
export function words(text: string, from: number): Piece {
  return piece('verbatim', text, from);
}

/** A mark and what stands behind it, close to what stands before it in either spelling: ，至多扣4分. */
export function tail(text: string, from: number): Piece {
  return piece('comma', text, from);
}

/** A condition of a line; `depth`: how deep the items of the line lie that it stands in. */
export function conditionPieces(p: Printing, sentence: SentenceSyntax, depth = 0, reader = p.reader): readonly Piece[] {
  const { tree } = sentence;
  if (tree === null) return [];
  return apart(p, sentence, print(writer(p, false), tree, { ...WHOLE, level: depth + 1 }), 'sentence', reader);
}

/** A value. */
export function valuePieces(p: Printing, sentence: SentenceSyntax, reader = p.reader): readonly Piece[] {
  const { tree } = sentence;
  if (tree === null) return [];
  return apart(p, sentence, print(writer(p, false), tree, { ...WHOLE, counted: true }), 'definition', reader);
}

/** What 每有1 counts, or 对每 goes through: 件L满足C; the measure word is the list's own. */
export function countedPieces(p: Printing, sentence: SentenceSyntax): readonly Piece[] {
  const w = writer(p, false);
  const { tree } = sentence;
  const some = tree?.kind === 'windowed' ? tree.target : tree;
  if (tree === null || some?.kind !== 'quantified') return [];
  const measure = measureOf(p, sentence);
  const satisfies =
    some.condition === null
      ? []
      : [keyword('Satisfies', p.spelling, some.condition.start, p.spelling === 'en' ? 1 : 0), ...print(w, some.condition, WHOLE)];
  const pieces = [
    ...(measure === null ? [] : [piece('measure', measure, some.start)]),
    ...(tree.kind === 'windowed' ? window(w, tree.window) : []),
    ...list(w, some.list, true),
    ...satisfies,
  ];
  return apart(p, sentence, pieces, 'counted', p.reader);
}

/** The measure word behind 每有1: one that is not the list's own stays, the list's own is written in Chinese. */
export function measureOf({ names, spelling }: Printing, { tree }: SentenceSyntax): string | null {
  const some = tree?.kind === 'windowed' ? tree.target : tree;
  if (some?.kind !== 'quantified') return null;
  const declared = names.measureOf(some.list.name.text);
  const other = some.measure !== null && some.measure.text !== declared ? some.measure.text : null;
  return other ?? (spelling === 'zh' ? declared : null);
}

/** The name of the list that is counted. */
export function listName(p: Printing, { tree }: SentenceSyntax): string {
  const some = tree?.kind === 'windowed' ? tree.target : tree;
  return some?.kind === 'quantified' ? p.names.word(p.source, some.list.name, p.spelling) : '';
}

/** Pieces laid into lines; `sentences`: those that stand among them. */
export function laidOut(p: Printing, printed: readonly Piece[], indent: number, sentences: readonly SentenceSyntax[]): readonly Line[] {
  const pieces = inOrder(printed);
  const [from, to] = [Math.min(...pieces.map((one) => one.from)), Math.max(...pieces.map((one) => one.from))];
  const comments = p.source.comments.map(({ start }) => start).filter((at) => at > from && at < to);
  const unclear = sentences.some(({ others }) => others.length > 0);
  return breakSentence({ pieces, spelling: p.spelling, indent, unclear, comments });
}

/** The amount that closes a Chinese line opens an English one: what is no sentence never begins before what it is written behind. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  let last = 0;
  return pieces.map((one) => {
    const ours = one.kind === 'verbatim' || one.kind === 'comma';
    const from = ours ? Math.max(one.from, last) : one.from;
    last = Math.max(last, from);
    return from === one.from ? one : { ...one, from };
  });
}

function apart(
  p: Printing,
  { others, words: at }: SentenceSyntax,
  pieces: readonly Piece[],
  entry: Entry,
  reader: Reader,
): readonly Piece[] {
  const had = others.map(({ start, length, cut }) => ({ word: at.source.folded.slice(start, start + length), cut }));
  return separate(pieces, p.spelling, entry, had, reader);
}
