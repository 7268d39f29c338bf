import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { rewrite } from '../../../diagnostics/rewrite.js';
import { foldedOf, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { Expression } from '../../expression.js';
import { likeUnits } from '../../meaning/value-type.js';
import type { Ground } from '../../reasoning/ground.js';
import { ZERO } from '../../reasoning/range.js';
import type { Check } from '../draft.js';
import { isWholeValue, rangeOf, scoreGround } from './ground.js';
import { scoredClauses, syntaxOf, withItems } from './scored.js';

/** 迟报次数每有1次的: what is counted is a whole number that is never below 0, and is counted in its own unit (semantics.md §8.3). */
export const countedValues: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      if (line.form.kind !== 'eachOf') continue;
      const form = syntaxOf(line, scored)?.form;
      if (form?.kind !== 'eachOf') continue;
      const why = unfit(line.form.value, ground);
      if (why !== null) report(F.uncountableValue(placeOf(form.value.words), { words: wordsOf(form.value.words), why }));
      const unit = unitOf(line.form.value, ground);
      const { measure } = form;
      if (measure === null || unit === null || likeUnits(unit, foldedOf(measure))) continue;
      const slots = { words: wordsOf(form.value.words), unit, measure: wordsOf(measure) };
      report(F.otherCountingUnit(placeOf(measure), slots, { edits: [rewrite(placeOf(measure), unit)] }));
    }
  }
};

function unfit(value: Expression, ground: Ground): Bilingual | null {
  if (!isWholeValue(value, ground)) return { zh: '不一定是整数', en: 'need not be a whole number' };
  const { low } = rangeOf(value, ground);
  return low !== null && low.compare(ZERO) >= 0 ? null : { zh: '可以是负数', en: 'may be below 0' };
}

/** The unit of a field; of what is calculated nothing is said. */
function unitOf(value: Expression, ground: Ground): string | null {
  if (value.kind === 'definedValue') return unitOf(value.body, ground);
  const type = value.kind === 'field' ? ground.field(value)?.type : undefined;
  return type !== undefined && 'unit' in type ? type.unit : null;
}
