import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { placeOf, wordsOf } from '../../../syntax/phrase.js';
import { ZERO } from '../../reasoning/range.js';
import type { Check, Draft } from '../draft.js';
import { scoreGround } from './ground.js';
import { behind, insertion, lineInTotal } from './insert.js';
import { mostOfAll } from './reach.js';
import { type Scored, scoredClauses } from './scored.js';

/**
 * Asks for 扣完为止 or 可以为负分 where the lines of a clause can take more than it has and nobody says what then becomes of it
 * (semantics.md §8.2). Once for a set, at the first such clause: one line in 计分 answers for all.
 */
export const floor: Check = (draft, report) => {
  const { scoring } = draft;
  if (scoring === null || scoring.total.floorAtZero !== null) return;
  const saidBySheet = new Set(scoring.sheets.filter(({ floorAtZero }) => floorAtZero !== null).map(({ name }) => name));
  const open = scoredClauses(draft).filter(
    (one) => !saidBySheet.has(one.clause.sheet ?? '') && one.scoring.floorAtZero === null && takesTooMuch(one, draft),
  );
  const [first] = open;
  if (first?.syntax.scoring.points == null) return;
  const { points } = first.syntax.scoring;
  const others = open.length - 1;
  const more = others === 0 ? { zh: '', en: '' } : { zh: `（另有${others}条也是这样）`, en: ` (${others} more clauses are like it)` };
  const slots = { id: first.clause.id, points: points.exact, more };
  report(F.unsaidFloor(placeOf(points.at), slots, { edits: choices(first, draft) }));
};

function takesTooMuch({ scoring }: Scored, draft: Draft): boolean {
  if (scoring.points === null) return false;
  const marks = new Fraction(scoring.points);
  const taken = scoring.lines.filter(({ effect, form }) => effect === 'deduct' && !(form.kind === 'fixed' && form.amount.kind === 'all'));
  const most = mostOfAll(taken, marks, scoreGround(draft));
  // With 得分 lines a clause may have got nothing that could be taken.
  const has = scoring.lines.some(({ effect }) => effect === 'award') ? ZERO : marks;
  return most === null || most.compare(has) > 0;
}

function choices({ syntax }: Scored, { tree }: Draft): readonly Edit[] {
  const inTotal = [lineInTotal(tree, '扣完为止'), lineInTotal(tree, '可以为负分')].flatMap((edit) => edit ?? []);
  const { points } = syntax.scoring;
  if (points === null) return inTotal;
  const { source, end } = points.at;
  const unit = /^\s*(?:分|points?)/.exec(source.folded.slice(end))?.[0].length ?? 0;
  const place = behind(source.place(points.at.start, end + unit));
  const own = ['扣完为止', '可以为负分'].map((words) => insertion(place, `，${words}`, `分值 ${wordsOf(points.at)}分，${words}`));
  return [...inTotal, ...own];
}
