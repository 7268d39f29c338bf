import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Report } from '../../../syntax/tree.js';
import type { Check } from '../draft.js';
import { type Scored, scoredClauses } from './scored.js';

/**
 * 分值 that nothing gives or takes, lines that have no 分值 to work on, and 加分 beside 分值: what is written there would have no effect, or
 * another one than meant (semantics.md §8.1, §8.9).
 */
export const pointsPurpose: Check = (draft, report) => {
  for (const one of scoredClauses(draft)) {
    reportIdlePoints(one, report);
    reportLines(one, report);
  }
};

function reportIdlePoints({ clause, scoring, syntax }: Scored, report: Report): void {
  const { points } = syntax.scoring;
  if (points === null || clause.requirement !== null) return;
  // A line that could not be read has its own finding.
  if (syntax.scoring.lines.some(({ effect }) => effect === 'deduct' || effect === 'award')) return;
  if (scoring.vetoes.some(({ effects }) => effects.some((effect) => effect.kind === 'zero' && effect.scope === 'clause'))) return;
  report(F.pointsWithoutPurpose(placeOf(points.at), { id: clause.id }));
}

function reportLines({ clause, scoring, syntax }: Scored, report: Report): void {
  for (const { effect, at } of scoring.lines) {
    const total = effect === 'bonus' || effect === 'malus';
    const slots = { id: clause.id, keyword: KEYWORDS[effect], instead: KEYWORDS[effect === 'bonus' ? 'award' : 'deduct'] };
    if (total && syntax.scoring.points !== null) report(F.bonusBesidePoints(at, slots));
    if (!total && syntax.scoring.points === null) report(F.linesWithoutPoints(at, { id: clause.id, keyword: KEYWORDS[effect] }));
  }
}

const KEYWORDS = { deduct: '扣分', award: '得分', bonus: '加分', malus: '减分' } as const;
