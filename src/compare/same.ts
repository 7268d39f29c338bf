import { squeeze } from '../text/width.js';

export { sameMeaning } from '../model/meaning/same-meaning.js';

/** Whether two parts of a model are written alike: the same meaning in the same words; places, width and white space aside. */
export function sameWriting(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}

/** INVARIANT: `offset` is where a quotation stands in its notice, a place as `at` is. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'at' || key === 'offset') return undefined;
  return key === 'text' && typeof value === 'string' ? squeeze(value) : value;
}
