import type { Entry } from '../../../grammar/parser.js';
import type { Phrase } from '../../syntax/phrase.js';
import type { DefinitionBody, OtherReading, SentenceSyntax } from '../../syntax/tree.js';
import { fold } from '../../text/width.js';
import { breakSentence } from '../layout/break-sentence.js';
import type { Line } from '../layout/line.js';
import { list } from '../sentence/lists.js';
import type { Piece } from '../sentence/pieces.js';
import { print } from '../sentence/print.js';
import { separate } from '../sentence/separate.js';
import { window } from '../sentence/values.js';
import { WHOLE, type Writer } from '../sentence/writer.js';
import { CONTINUED, type Printing } from './printing.js';

/** The lines of 要求, 适用 and 除外. `unnamed`: it is an exception without a name, which its own parentheses may not be read as. */
export function sentenceLines(p: Printing, sentence: SentenceSyntax, unnamed = false): readonly Line[] {
  const { tree, words, others } = sentence;
  if (tree === null) return [];
  const write = (signs: boolean) => laid(p, print(writer(p, signs), tree, WHOLE), words, others, 'sentence');
  const lines = write(false);
  // 除外 （甲＋乙）不少于3 would be an exception called 甲＋乙; with ≥ it is not.
  return unnamed && readsAsName(lines.map(({ text }) => text).join('\n')) ? write(true) : lines;
}

/** The lines of what 是指 defines. */
export function definitionLines(
  p: Printing,
  body: DefinitionBody,
  words: Phrase,
  others: readonly OtherReading<unknown>[],
): readonly Line[] {
  const w = writer(p, false);
  if (body.kind === 'value') return laid(p, print(w, body.value, { ...WHOLE, counted: true }), words, others, 'definition');
  const pieces = [...(body.window === null ? [] : window(w, body.window)), ...list(w, body.list, true)];
  return laid(p, pieces, words, others, 'listDefinition');
}

export function writer({ source, spelling, names }: Printing, signs: boolean): Writer {
  return { source, spelling, names, signs };
}

function laid(
  p: Printing,
  pieces: readonly Piece[],
  words: Phrase,
  others: readonly OtherReading<unknown>[],
  entry: Entry,
): readonly Line[] {
  const had = others.map(({ start, length, cut }) => ({ word: words.source.folded.slice(start, start + length), cut }));
  const separated = separate(pieces, p.spelling, entry, had, p.reader);
  const comments = p.source.comments.map(({ start }) => start).filter((at) => at > words.start && at < words.end);
  return breakSentence({ pieces: separated, spelling: p.spelling, indent: CONTINUED, unclear: others.length > 0, comments });
}

/** As in syntax/read-clause.ts: words in parentheses with more behind them that nothing joins to them. */
function readsAsName(text: string): boolean {
  const folded = fold(text);
  const match = /^\([^()]*\)\s*(?=\S)/.exec(folded);
  return match !== null && !/^(?:且|或者|或|的|and\b|or\b|[+\-×÷=<>≥≤,])/.test(folded.slice(match[0].length));
}
