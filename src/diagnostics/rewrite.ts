import type { Place } from '../text/place.js';
import type { Edit } from './diagnostic.js';

/** The commonest edit: what stands at a place becomes `text`. */
export function rewrite(place: Place, text: string): Edit {
  // What brings its own quotation marks needs no second ones.
  const shown = /[“”]/.test(text) ? text : `“${text}”`;
  return { zh: `改为${shown}`, en: `write ${shown}`, replacements: [{ place, text }] };
}

/** The same edit, as one that `check --fix` may make unasked. */
export function safely(edit: Edit): Edit {
  return { ...edit, safe: true };
}
