import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Report } from '../../../syntax/tree.js';
import { ZERO } from '../../reasoning/range.js';
import type { ScoreLine } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { scoreGround } from './ground.js';
import { mostOfAll } from './reach.js';
import { type Scored, scoredClauses, withItems } from './scored.js';
import { figureWords } from './words.js';

/** A clause that keeps points whatever happens, or never gets all it is worth (semantics.md §8.1). */
export const reachablePoints: Check = (draft, report) => {
  for (const one of scoredClauses(draft)) {
    if (one.syntax.scoring.lines.length > one.scoring.lines.length || withItems(one.scoring.lines).some(isUnfinished)) continue;
    if (one.scoring.lines.some(({ effect }) => effect === 'award')) reportOutOfReach(one, draft, report);
    else reportLeft(one, draft, report);
  }
};

/** A list whose items are still to come. */
function isUnfinished({ form }: ScoreLine): boolean {
  return 'items' in form && form.items.length === 0;
}

/** 全部扣完仍得0.5分. */
function reportLeft({ clause, scoring, syntax }: Scored, draft: Draft, report: Report): void {
  const taken = scoring.lines.filter(({ effect }) => effect === 'deduct');
  if (scoring.points === null || syntax.scoring.points === null || taken.length === 0) return;
  const zeroed = scoring.vetoes.some(({ effects }) => effects.some((effect) => effect.kind === 'zero'));
  const marks = new Fraction(scoring.points);
  const most = mostOfAll(taken, marks, scoreGround(draft));
  if (zeroed || most === null || most.compare(marks) >= 0) return;
  const left = figureWords(marks.sub(most));
  report(F.zeroOutOfReach(placeOf(syntax.scoring.points.at), { id: clause.id, left }));
}

function reportOutOfReach({ clause, scoring, syntax }: Scored, draft: Draft, report: Report): void {
  if (scoring.points === null || syntax.scoring.points === null) return;
  const awards = scoring.lines.filter(({ effect }) => effect === 'award');
  // What a person may decide, or what is computed, is no slip of the pen where it stays below.
  if (withItems(awards).some(({ form }) => form.kind === 'computed')) return;
  const marks = new Fraction(scoring.points);
  const most = mostOfAll(awards, marks, scoreGround(draft));
  if (most === null || most.compare(marks) >= 0 || most.equals(ZERO)) return;
  const slots = { id: clause.id, most: figureWords(most), points: figureWords(marks) };
  report(F.fullPointsOutOfReach(placeOf(syntax.scoring.points.at), slots));
}
