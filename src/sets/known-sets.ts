import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { rewrite } from '../diagnostics/rewrite.js';
import { didYouMean, nearest } from '../text/nearest.js';
import type { SetHead } from './set-head.js';

/** A rule set of which the head is known, and where it lies. */
export interface KnownSet {
  readonly folder: string;
  readonly head: SetHead;
}

/**
 * The sets below one (参照), from the nearest to the one that 参照 none. In: the set, and all that are known. Out: as far as they
 * could be found, with the finding that says why there are no more.
 */
export function setsBelow(set: KnownSet, known: readonly KnownSet[]): Outcome<readonly KnownSet[]> {
  const below: KnownSet[] = [];
  const seen = [set.head.id];
  for (let one = set; one.head.tailors !== null; ) {
    const { id, at } = one.head.tailors;
    // What is wrong above is told in the set that is asked for, at its own 参照.
    const place = set.head.tailors?.at ?? at;
    if (seen.includes(id)) return stopped(below, F.circularTailoring(place, { path: [...seen, id].join(' → ') }));
    const [next, ...others] = known.filter(({ head }) => head.id === id);
    if (next === undefined) {
      const ids = known.map(({ head }) => head.id).filter((other) => !seen.includes(other));
      const near = nearest(id, ids);
      const by = one === set ? THIS_SET : { zh: `“${one.head.id}”`, en: `“${one.head.id}”` };
      // An id written in another set is mended there.
      const edits = one === set ? near.map((other) => rewrite(place, other)) : [];
      return stopped(below, F.baseNotFound(place, { id, by, hint: didYouMean(near) }, { edits }));
    }
    if (others.length > 0) return stopped(below, F.repeatedSet(place, { id, folders: foldersOf([next, ...others]) }));
    below.push(next);
    seen.push(id);
    one = next;
  }
  return { value: below, diagnostics: [] };
}

const THIS_SET = { zh: '本集', en: 'this set' };

function stopped(value: readonly KnownSet[], finding: Diagnostic): Outcome<readonly KnownSet[]> {
  return { value, diagnostics: [finding] };
}

export function foldersOf(sets: readonly KnownSet[]): { readonly zh: string; readonly en: string } {
  const folders = sets.map(({ folder }) => folder);
  return { zh: folders.join('、'), en: folders.join(', ') };
}
