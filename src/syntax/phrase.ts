import type { Place } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';

/** A stretch of a rule file: `start` and `end` are offsets into its prepared text. */
export interface Phrase {
  readonly source: Prepared;
  readonly start: number;
  readonly end: number;
}

/** A phrase of a prepared text, white space at both ends aside. */
export function phrase(source: Prepared, start: number, end: number): Phrase {
  const text = source.folded.slice(start, end).trimEnd();
  const words = text.trimStart();
  const from = words === '' ? Math.max(start, end) : start + text.length - words.length;
  return { source, start: from, end: from + words.length };
}

/** The words as written. */
export function wordsOf(p: Phrase): string {
  return p.source.words.slice(p.start, p.end);
}

/** The words folded to half width: what is compared and parsed. */
export function foldedOf(p: Phrase): string {
  return p.source.folded.slice(p.start, p.end);
}

export function placeOf(p: Phrase): Place {
  return p.source.place(p.start, p.end);
}

export function isEmpty(p: Phrase): boolean {
  return p.start >= p.end;
}

/** The first line of a phrase, and what follows it. */
export function firstLine(p: Phrase): { readonly line: Phrase; readonly rest: Phrase } {
  const at = foldedOf(p).search(/[\r\n]/);
  const cut = at < 0 ? p.end : p.start + at;
  return { line: phrase(p.source, p.start, cut), rest: phrase(p.source, cut, p.end) };
}

/** The lines of a phrase that hold something. */
export function linesIn(p: Phrase): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let rest = p; !isEmpty(rest); ) {
    const next = firstLine(rest);
    found.push(next.line);
    rest = next.rest;
  }
  return found;
}

/** Free text: its lines without indentation; a ＼ that shields a line from being read as a block is dropped. */
export function freeText(p: Phrase): string {
  return linesIn(p)
    .map((line) =>
      wordsOf(line)
        .replace(/^[＼\\]/, '')
        .trim(),
    )
    .join('\n');
}

/** The part of a phrase that a match of a regular expression's group covers. Offsets are in the folded words. */
export function part(p: Phrase, from: number, length: number): Phrase {
  return phrase(p.source, p.start + from, p.start + from + length);
}
