import { readNumeral } from '../../text/numeral.js';
import { foldedOf, type Phrase, phrase } from '../phrase.js';
import type { PointsSyntax } from '../scoring-tree.js';

/**
 * How scoring lines are read: they are formulas with room for sentences, so they are taken apart from their ends by patterns over the
 * folded words, and only what stands in the rooms goes to the grammar of sentences (docs/decisions).
 */
export interface Piece {
  /** The words of a group of the pattern; empty where it did not take part. */
  readonly group: (name: string) => Phrase;
  readonly has: (name: string) => boolean;
}

/** In: words, and patterns with named groups of which the first that fits counts. Null where none does. */
export function match(words: Phrase, ...patterns: readonly RegExp[]): Piece | null {
  for (const pattern of patterns) {
    const found = new RegExp(pattern.source, 'ds').exec(foldedOf(words));
    if (found === null) continue;
    const spans = found.indices?.groups ?? {};
    return {
      group: (name) => {
        const [from, to] = spans[name] ?? [0, 0];
        return phrase(words.source, words.start + from, words.start + to);
      },
      has: (name) => spans[name] !== undefined,
    };
  }
  return null;
}

/** What a number looks like in a pattern; whether it is one, `figureOf` tells. */
export const FIGURE = String.raw`(?:\d+(?:\.\d+)?(?:\s*%)?|百分之[\d.零〇一二三四五六七八九十百千两点]+|[零〇一二三四五六七八九十百千万两点]+(?:分之[零〇一二三四五六七八九十百千两]+)?)`;

/** A phrase that is a number and nothing else; null where it is none. */
export function figureOf(words: Phrase): (PointsSyntax & { readonly percentage: boolean }) | null {
  const text = foldedOf(words);
  const numeral = readNumeral(text, 0);
  if (numeral === null || numeral.length !== text.length) return null;
  return { exact: numeral.exact, percentage: numeral.percentage, at: words };
}

/** The same words without a mark that ends a line. */
export function withoutEnd(words: Phrase): Phrase {
  const text = foldedOf(words);
  const end = /[\s,;:。]+$/.exec(text);
  return end === null ? words : phrase(words.source, words.start, words.end - end[0].length);
}
