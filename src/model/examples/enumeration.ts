import type { Bilingual } from '../../diagnostics/define.js';
import { foldedOf, type Phrase, phrase } from '../../syntax/phrase.js';

/** What an enumeration says; or the part of it that cannot be read, with a hint. */
export type Enumerated<T> = { readonly kind: 'read'; readonly value: T } | Unread;

interface Unread {
  readonly kind: 'unread';
  readonly at: Phrase;
  readonly hint: Bilingual;
}

/** The phrase without the 、 和 ， and that separates it from what stood before. */
export function nextOf(words: Phrase): Phrase {
  const length = /^(?:[\s,、;]|和|and\b)*/.exec(foldedOf(words))?.[0].length ?? 0;
  return phrase(words.source, words.start + length, words.end);
}

/** The first item of a phrase is what cannot be read. */
export function unread(words: Phrase, hint: Bilingual): Unread {
  const length = /^[^,、;\r\n]*/.exec(foldedOf(words))?.[0].length ?? 0;
  return { kind: 'unread', at: phrase(words.source, words.start, words.start + length), hint };
}
