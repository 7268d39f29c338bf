import { sentenceFindings as F } from '../../diagnostics/catalogue/sentence.js';
import type { Phrase } from '../../syntax/phrase.js';
import type { OtherReading, Report } from '../../syntax/tree.js';
import { sameMeaning } from './same-meaning.js';

/**
 * When a sentence read with one word cut shorter also means something, and something else, both readings are shown
 * and a space is asked for (language.md §1.1). In: the words, the meaning found, the other readings, and how to give
 * one its meaning without reporting (null: it has none). Out: whether a second reading was reported.
 */
export function reportSecondReading<T>(
  words: Phrase,
  first: unknown,
  others: readonly OtherReading<T>[],
  meant: (tree: T, report: Report) => unknown,
  report: Report,
): boolean {
  const other = others.find(({ tree }) => {
    let sound = true;
    const second = meant(tree, (d) => {
      if (d.severity === 'error') sound = false;
    });
    return second !== null && sound && !sameMeaning(first, second);
  });
  if (other === undefined) return false;
  const { start, length, cut } = other;
  const word = words.source.words.slice(start, start + length);
  const pieces = `${word.slice(0, cut)} ${word.slice(cut)}`;
  const place = words.source.place(start, start + length);
  const edits = [marked(words, word, start), pieces].map((text) => ({
    zh: `写成“${text}”`,
    en: `write “${text}”`,
    replacements: [{ place, text }],
  }));
  report(F.secondReading(place, { word, pieces }, { edits }));
  return true;
}

/** The word with its edges marked: by spaces, or by parentheses where it is the whole sentence. */
function marked(words: Phrase, word: string, start: number): string {
  const atEnd = start + word.length === words.end;
  if (start === words.start && atEnd) return `（${word}）`;
  return `${start === words.start ? '' : ' '}${word}${atEnd ? '' : ' '}`;
}
