import type { CstNode, IRecognitionException, IToken } from 'chevrotain';
import type { Cut, Cutter, Stretch } from '../../grammar/cut.js';
import type { Names } from '../../grammar/names.js';
import type { Entry, ParseWords } from '../../grammar/parser.js';
import { STRAY_WORDS } from '../../grammar/spellings.js';
import { sentenceFindings as F } from '../diagnostics/catalogue/sentence.js';
import type { Edit } from '../diagnostics/diagnostic.js';
import { didYouMean, nearest } from '../text/nearest.js';
import type { Prepared } from '../text/prepared.js';
import { explainError } from './explain-error.js';
import { reportMisusedOption } from './misused-option.js';
import type { Phrase } from './phrase.js';
import { reportSize } from './sentence-size.js';
import type { Report } from './tree.js';

/** What is needed to read sentences: made once for a rule set. */
export interface SentenceReader {
  readonly cut: Cutter;
  readonly parse: ParseWords;
  readonly names: Names;
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
  if (others[0] === undefined) explainError(error as IRecognitionException, cut.tokens as IToken[], source, report);
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
  const unknown = cut.stray.length > 0 ? [] : widened(cut, source.folded);
  for (const word of unknown) reportUnknown(reader.names, cut, word, source, report);
  return cut.unclosed.length + cut.stray.length + unknown.length > 0;
}

function reportUnknown(names: Names, cut: Cut, word: Stretch, source: Prepared, report: Report): void {
  const place = source.place(word.start, word.end);
  const written = source.words.slice(word.start, word.end);
  const field = fieldBefore(cut.tokens, word.start);
  const options = field === null ? undefined : names.options.get(field);
  if (field !== null && options !== undefined) {
    const near = nearest(written, options, 3);
    const edits = near.map((n) => replacement(place, n));
    report(F.optionNotDeclared(place, { name: field, option: written, options: shown(options, written).join('、') }, { edits }));
    return;
  }
  if (reportMisusedOption(names, cut.tokens, { source, start: word.start, end: word.end }, report)) return;
  const near = nearest(
    written,
    [...names.words]
      .filter(([, kind]) => kind !== 'measure')
      .map(([w]) => w)
      .concat([...names.aliases.keys()]),
  );
  report(F.unknownName(place, { name: written, hint: didYouMean(near) }, { edits: near.slice(0, 3).map((n) => replacement(place, n)) }));
}

/** Options as a writer of this spelling knows them: Chinese names, or aliases where one was tried. */
function shown(options: ReadonlySet<string>, written: string): string[] {
  const latin = /^[A-Za-z]/.test(written);
  const fitting = [...options].filter((o) => /^[A-Za-z]/.test(o) === latin);
  return fitting.length > 0 ? fitting : [...options];
}

function replacement(place: ReturnType<Prepared['place']>, text: string): Edit {
  return { zh: `改为“${text}”`, en: `write “${text}”`, replacements: [{ place, text }] };
}

/** The field on whose options a word at `start` would be one. */
function fieldBefore(tokens: readonly IToken[], start: number): string | null {
  const before = tokens.filter((t) => t.startOffset < start);
  let i = before.length - 1;
  while (i >= 0 && ['OptionName', 'Enum', 'Comma'].includes(before[i]?.tokenType.name ?? '')) i -= 1;
  if (!['Is', 'IsNot', 'OneOf', 'NotOneOf'].includes(before[i]?.tokenType.name ?? '')) return null;
  const field = before[i - 1];
  return field?.tokenType.name === 'FieldName' ? field.image : null;
}

/**
 * An unknown name often holds short words of ours (从业人员 holds 人): stretches with only such between them
 * are shown as one.
 */
function widened(cut: Cut, folded: string): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of cut.unknown) {
    const last = result.at(-1);
    const between = last === undefined ? [] : cut.tokens.filter((t) => t.startOffset >= last.end && t.startOffset < stretch.start);
    const short =
      between.length === 1 &&
      between[0]?.image.length === 1 &&
      ['Measure', 'At', 'Among', 'Has', 'DayUnit', 'YearUnit', 'Inside', 'Last'].includes(between[0].tokenType.name);
    if (last !== undefined && short && last.end === between[0]?.startOffset && stretch.start === last.end + 1)
      result.splice(-1, 1, { start: last.start, end: stretch.end, text: folded.slice(last.start, stretch.end) });
    else result.push(stretch);
  }
  return result.map((s) => withNameAfter(withMeasureAfter(s, cut.tokens, folded), cut.tokens, folded));
}

/** 从业人: a measure word glued to the end of an unknown word belongs to it. */
function withMeasureAfter(s: Stretch, tokens: readonly IToken[], folded: string): Stretch {
  const next = tokens.find((t) => t.startOffset === s.end);
  if (next === undefined || next.tokenType.name !== 'Measure' || /[A-Za-z0-9_]/.test(s.text.at(-1) ?? '')) return s;
  return { start: s.start, end: s.end + next.image.length, text: folded.slice(s.start, s.end + next.image.length) };
}

/** 从业人员 where 人员 is declared: to its writer it was one name. */
function withNameAfter(s: Stretch, tokens: readonly IToken[], folded: string): Stretch {
  const next = tokens.find((t) => t.startOffset === s.end);
  if (
    next === undefined ||
    !['FieldName', 'ListName', 'OptionName'].includes(next.tokenType.name) ||
    /[A-Za-z0-9_]/.test(s.text.at(-1) ?? '')
  )
    return s;
  const end = s.end + next.image.length;
  return { start: s.start, end, text: folded.slice(s.start, end) };
}

/** Longest words do not fit, but one cut shorter does: the writer is asked for a space. */
function reportMissingSpace(source: Prepared, { start, length, cut }: Recut, report: Report): void {
  const whole = source.words.slice(start, start + length);
  const pieces = `${whole.slice(0, cut)} ${whole.slice(cut)}`;
  const place = source.place(start, start + length);
  report(F.missingSpace(place, { word: whole, pieces }, { edits: [replacement(place, pieces)] }));
}
