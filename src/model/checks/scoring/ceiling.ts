import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { foldedOf } from '../../../syntax/phrase.js';
import { ZERO } from '../../reasoning/range.js';
import type { ScoreLine } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { scoreGround } from './ground.js';
import { lineIn, lineInTotal } from './insert.js';
import { mostOfAll } from './reach.js';
import { scoredClauses } from './scored.js';
import { figureWords } from './words.js';

/** Asks whether 加分 may lift the total, or a record's, above 满分 (semantics.md §8.9). */
export const ceiling: Check = (draft, report) => {
  const { scoring } = draft;
  if (scoring === null) return;
  const lines = scoredClauses(draft).flatMap((one) =>
    one.scoring.lines.filter(({ effect }) => effect === 'bonus').map((line) => ({ line, sheet: one.clause.sheet })),
  );
  const ofSet = lines.filter(({ sheet }) => sheet === null).map(({ line }) => line);
  const [first] = ofSet;
  if (first !== undefined && scoring.total.cap === null) report(F.unsaidCeiling(first.at, TOTAL, { edits: choices(ofSet, draft) }));
  for (const { name, cap, points } of scoring.sheets) {
    const own = lines.filter(({ sheet }) => sheet === name).map(({ line }) => line);
    const syntax = draft.tree.scoreSheets.find((one) => foldedOf(one.name) === name);
    if (own[0] === undefined || cap !== null || syntax === undefined) continue;
    const edits = ceilings(points, mostOfAll(own, ZERO, scoreGround(draft))).map((line) => lineIn(syntax.at, line));
    report(F.unsaidCeiling(own[0].at, { of: { zh: `“${name}”的得分`, en: `the score of “${name}”` } }, { edits }));
  }
};

const TOTAL = { of: { zh: '总分', en: 'the total' } };

function choices(lines: readonly ScoreLine[], draft: Draft): readonly Edit[] {
  const total = draft.scoring?.total;
  const together = mostOfAll(lines, ZERO, scoreGround(draft));
  const cap = total?.bonusAtMost == null ? null : new Fraction(total.bonusAtMost);
  const most = cap === null ? together : together === null || together.compare(cap) > 0 ? cap : together;
  return ceilings(total?.countsAs ?? total?.points ?? null, most).flatMap((line) => lineInTotal(draft.tree, line) ?? []);
}

/** 封顶 at full marks, or at what the bonus can reach where that has an end. */
function ceilings(points: string | null, bonus: Fraction | null): readonly string[] {
  if (points === null) return [];
  const full = new Fraction(points);
  return [full, ...(bonus === null || bonus.equals(ZERO) ? [] : [full.add(bonus)])].map((cap) => `封顶 ${figureWords(cap)}分`);
}
