import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { linesIn, placeOf } from '../../../syntax/phrase.js';
import type { Check } from '../draft.js';
import { behind, insertion } from './insert.js';

/** A 结论 says what holds when nothing else does (semantics.md §9). */
export const conclusionEnd: Check = ({ tree }, report) => {
  for (const { otherwise, at } of tree.conclusions) {
    if (otherwise !== null) continue;
    const last = linesIn(at).at(-1) ?? at;
    report(F.conclusionWithoutOtherwise(placeOf(at), {}, { edits: [insertion(behind(placeOf(last)), '\n  否则 尚不能定论')] }));
  }
};
