import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { Check } from '../draft.js';
import { behind, insertion } from './insert.js';

/** Asks what a part of a place is, and what becomes of those that are equal across the cut (semantics.md §9). */
export const selections: Check = ({ tree }, report) => {
  for (const { name, places, ties, at } of tree.selections) {
    if (places?.kind === 'share' && places.rounding === null) {
      const edits = ['只舍不入', '只入不舍', '四舍五入'].map((rule) => insertion(behind(placeOf(places.at)), `，${rule}`));
      report(F.unsaidQuotaRounding(placeOf(places.at), { words: wordsOf(places.at) }, { edits }));
    }
    if (ties !== null || places === null || places.kind === 'unlimited') continue;
    const edits = ['并列 一并入选', '并列 由办公室决定'].map((line) => insertion(behind(placeOf(at)), `\n  ${line}`));
    report(F.unsaidTies(placeOf(name), { name: wordsOf(name) }, { edits }));
  }
};
