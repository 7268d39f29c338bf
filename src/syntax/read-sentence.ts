import type { CstNode, IRecognitionException, IToken } from 'chevrotain';
import type { Cut, Cutter } from '../../grammar/cut.js';
import type { Names } from '../../grammar/names.js';
import type { Entry, ParseWords } from '../../grammar/parser.js';
import { STRAY_WORDS } from '../../grammar/spellings.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import { rewrite, safely } from '../diagnostics/rewrite.js';
import type { Memory } from '../text/memory.js';
import type { Prepared } from '../text/prepared.js';
import { explainError } from './explain-error.js';
import type { Phrase } from './phrase.js';
import { reportSize } from './sentence-size.js';
import type { Report } from './tree.js';
import { reportUnknownWords } from './unknown-words.js';

/** What is needed to read sentences: made once for a rule set. */
export interface SentenceReader {
  readonly cut: Cutter;
  readonly parse: ParseWords;
  readonly names: Names;
  /** The same text for names that cut in the same way (grammar/names.ts). */
  readonly key: string;
  readonly memory: Memory;
}

/** A sentence that was read. `cst` null: its findings have been reported. */
export interface ReadSentence {
  readonly cst: CstNode | null;
  /** The readings that also follow the grammar when one word is cut shorter. */
  readonly others: readonly (Recut & { readonly cst: CstNode })[];
}

/** The word at `start` of `length` characters, cut after `cut` of them. */
export interface Recut {
  readonly start: number;
  readonly length: number;
  readonly cut: number;
}

/**
 * Cuts and parses one sentence. In: its words, what it is to be. Out: the parser's tree with the other readings,
 * or null with the findings reported: first words nobody declared, then marks that do not match, then grammar.
 */
export function readSentence(reader: SentenceReader, words: Phrase, entry: Entry, report: Report): ReadSentence {
  const { source } = words;
  const cut = reader.cut(source.folded, words.start, words.end);
  if (reportWords(reader, cut, source, report) || reportSize(cut.tokens, words, report)) return { cst: null, others: [] };
  const { cst, error } = reader.parse(cut.tokens, entry);
  const others = otherReadings(reader, cut, words, entry);
  if (error === null) return { cst, others };
  if (others[0] === undefined) explainError(error as IRecognitionException, cut.tokens as IToken[], reader.names, source, report);
  else reportMissingSpace(source, others[0], report);
  return { cst: null, others: [] };
}

function otherReadings(reader: SentenceReader, cut: Cut, words: Phrase, entry: Entry): ReadSentence['others'] {
  const recuts = cut.recuts.flatMap(({ start, length, shorter }) => shorter.map((n): Recut => ({ start, length, cut: n })));
  return recuts.flatMap((recut) => {
    const again = reader.cut(words.source.folded, words.start, words.end, { start: recut.start, length: recut.cut });
    if (again.unknown.length + again.stray.length + again.unclosed.length > 0) return [];
    const { cst, error } = reader.parse(again.tokens, entry);
    return error === null ? [{ ...recut, cst }] : [];
  });
}

function reportWords(reader: SentenceReader, cut: Cut, source: Prepared, report: Report): boolean {
  for (const mark of cut.unclosed)
    report(F.unclosedQuotation(source.place(mark.start, mark.start + 1), { mark: mark.text.slice(0, 1) === '「' ? '「' : '“' }));
  for (const stray of cut.stray) {
    const form = STRAY_WORDS[stray.text] ?? { zh: '', en: '' };
    report(F.strayWord(source.place(stray.start, stray.end), { word: stray.text, form }));
  }
  // 未公开: with its 未 gone the rest is no name either, and says nothing more.
  if (cut.stray.length === 0) reportUnknownWords(reader.names, cut, source, report);
  return cut.unclosed.length + cut.stray.length + cut.unknown.length > 0;
}

/** Longest words do not fit, but one cut shorter does: the writer is asked for a space. */
function reportMissingSpace(source: Prepared, { start, length, cut }: Recut, report: Report): void {
  const whole = source.words.slice(start, start + length);
  const pieces = `${whole.slice(0, cut)} ${whole.slice(cut)}`;
  const place = source.place(start, start + length);
  report(F.missingSpace(place, { word: whole, pieces }, { edits: [safely(rewrite(place, pieces))] }));
}
