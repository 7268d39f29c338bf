import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { RoundingSyntax } from '../../../syntax/scoring-tree.js';
import type { Report } from '../../../syntax/tree.js';
import type { Check } from '../draft.js';
import { behind, insertion } from './insert.js';

/** Asks whether one rounds before or after grading and summing up: 89.953 is of another grade as 90.0 (semantics.md §8.10). */
export const roundingOrder: Check = ({ tree }, report) => {
  const graded = tree.grades.length > 0;
  for (const { rounding } of tree.scoring) if (graded) ask(rounding, GRADES, '定等次', report);
  for (const { rounding, sumUp, grades } of tree.scoreSheets)
    if (sumUp?.rule.kind !== 'none') ask(rounding, SUM_UP, '汇总', report);
    else if (grades.length > 0) ask(rounding, GRADES, '定等次', report);
};

const GRADES = { zh: '定等次', en: 'grading' };
const SUM_UP = { zh: '汇总', en: 'summing up' };

function ask(rounding: RoundingSyntax | null, next: Bilingual, word: string, report: Report): void {
  if (rounding === null || rounding.order !== null) return;
  const place = behind(placeOf(rounding.at));
  const edits = [`先取整后${word}`, `先${word}后取整`].map((order) => insertion(place, `，${order}`));
  report(F.unsaidRoundingOrder(placeOf(rounding.at), { next }, { edits }));
}
