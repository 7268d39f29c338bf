import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { rewrite } from '../../../diagnostics/rewrite.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { PointsSyntax, ScoreLineSyntax } from '../../../syntax/scoring-tree.js';
import type { Check } from '../draft.js';
import { type Scored, scoredClauses, syntaxOf, withItems } from './scored.js';
import { figureWords } from './words.js';

/** A line that takes or gives more than its clause has: 扣5分 where 分值 is 3分 (semantics.md §8.3, §8.4). */
export const largeAmounts: Check = (draft, report) => {
  for (const scored of scoredClauses(draft)) {
    const { points } = scored.scoring;
    if (points === null) continue;
    for (const line of withItems(scored.scoring.lines)) {
      const syntax = line.effect === 'deduct' || line.effect === 'award' ? syntaxOf(line, scored) : null;
      const amount = syntax === null ? null : amountOf(syntax);
      if (syntax === null || amount === null || !isAbove(amount.exact, points)) continue;
      const slots = { id: scored.clause.id, amount: figureWords(amount.exact), points: figureWords(points) };
      report(F.amountAbovePoints(placeOf(amount.at), slots, { edits: [mend(syntax, amount, scored)] }));
    }
  }
};

/** Almost always a glance at the decimals will do. */
function isAbove(amount: string, points: string): boolean {
  return !(Number(amount) < Number(points)) && new Fraction(amount).compare(points) > 0;
}

/** The figure of a line; of a judgement its upper end. */
function amountOf({ form }: ScoreLineSyntax): PointsSyntax | null {
  if (form === null || !('amount' in form)) return form?.kind === 'distance' || form?.kind === 'elements' ? form.points : null;
  if (form.amount.kind === 'points') return form.amount.points;
  return form.amount.kind === 'judged' ? form.amount.high : null;
}

/** 扣5分 becomes 不得分 where it is taken once; else the figure becomes that of 分值. */
function mend({ effect, form }: ScoreLineSyntax, { at }: PointsSyntax, { scoring }: Scored): Edit {
  const figure = figureWords(scoring.points ?? '0');
  if (effect !== 'deduct' || form?.kind !== 'fixed' || form.amount.kind !== 'points') return rewrite(placeOf(at), figure);
  const { source, start, end } = at;
  const verb = /扣\s*$/.exec(source.folded.slice(0, start));
  const unit = /^\s*分?/.exec(source.folded.slice(end))?.[0].length ?? 0;
  return verb === null ? rewrite(placeOf(at), 'all') : rewrite(source.place(verb.index, end + unit), '不得分');
}
