import { squeeze } from '../text/width.js';

/** Whether two parts of a model mean the same: words, places, and whether conditions stand in a chain or in a list aside. */
export function sameMeaning(a: unknown, b: unknown): boolean {
  return meaningText(a) === meaningText(b);
}

/** One text for one meaning. */
export function meaningText(part: unknown): string {
  return JSON.stringify(part, withoutWords);
}

function withoutWords(key: string, value: unknown): unknown {
  return key === 'text' || key === 'written' || key === 'at' || (key === 'form' && (value === 'chain' || value === 'items'))
    ? undefined
    : value;
}

/** Whether two parts of a model are written alike: the same meaning in the same words; places, width and white space aside. */
export function sameWriting(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}

/** INVARIANT: `noticeOf` and `offset` are where a quotation stands, a place as `at` is. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'at' || key === 'offset' || key === 'noticeOf') return undefined;
  return key === 'text' && typeof value === 'string' ? squeeze(value) : value;
}
