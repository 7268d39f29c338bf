import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf } from '../../../syntax/phrase.js';
import { ZERO } from '../../reasoning/range.js';
import type { Check } from '../draft.js';
import { lineInTotal } from './insert.js';
import { clausesIn, membersOf } from './members.js';
import { situationsOf, sumOf } from './sums.js';
import { figureWords } from './words.js';

/** Asks for 满分 of a set whose clauses have points: without it nobody notices a figure that was mistyped (semantics.md §8.1). */
export const fullMarks: Check = (draft, report) => {
  const total = membersOf(draft)?.total;
  if (total === undefined || total.lines.points !== null || clausesIn(total).length === 0) return;
  const [at] = draft.tree.scoring.map((one) => one.at);
  const first = draft.tree.clauses.find(({ scoring }) => scoring.points !== null);
  const place = at === undefined ? first?.scoring.points?.at : at;
  const sums = situationsOf(total, draft.vocabulary).flatMap((one) => sumOf(total, one) ?? []);
  const most = figureWords(sums.reduce((a, b) => (a.compare(b) >= 0 ? a : b), ZERO));
  if (place === undefined) return;
  const edit = lineInTotal(draft.tree, `满分 ${most}分`);
  report(F.missingFullMarks(placeOf(place), { sum: most }, { edits: edit === null ? [] : [edit] }));
};
