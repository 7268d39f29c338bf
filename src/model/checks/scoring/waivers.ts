import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { placeOf } from '../../../syntax/phrase.js';
import type { Check } from '../draft.js';
import { scoredClauses, withItems } from './scored.js';

/** 不扣分 beside 扣分 按E计算: what a sum takes for one record cannot be taken out of it again (semantics.md §8.5). */
export const waivers: Check = (draft, report) => {
  for (const { clause, scoring, syntax } of scoredClauses(draft)) {
    const computed = withItems(scoring.lines).find(({ effect, form }) => effect === 'deduct' && form.kind === 'computed');
    if (computed === undefined) continue;
    for (const { words } of syntax.scoring.waivers) report(F.waiverBesideComputed(placeOf(words), { id: clause.id, line: computed.text }));
  }
};
