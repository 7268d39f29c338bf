import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Edit } from '../../../diagnostics/diagnostic.js';
import { placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { LineFormSyntax, ScoreLineSyntax } from '../../../syntax/scoring-tree.js';
import type { Ground } from '../../reasoning/ground.js';
import type { LineForm } from '../../scoring.js';
import type { Check, Draft } from '../draft.js';
import { isWholeValue, scoreGround } from './ground.js';
import { beforeAtMost, insertion } from './insert.js';
import { scoredClauses, syntaxOf, withItems } from './scored.js';

/** Asks what becomes of a part of a step: 每低10个百分点, and it is 95 below (semantics.md §8.3). */
export const partSteps: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      if (!mayLeavePart(line.form, ground)) continue;
      const syntax = syntaxOf(line, scored);
      if (syntax?.form == null) continue;
      const step = stepWords(syntax.form, line.form, draft);
      report(F.unsaidPartStep(placeOf(syntax.at), { step }, { edits: choices(syntax, step) }));
    }
  }
};

/** Whole numbers and days in steps of one leave none. */
function mayLeavePart(form: LineForm, ground: Ground): boolean {
  if (form.kind === 'each' || form.kind === 'eachOf') return form.partStep === null && new Fraction(form.step).compare(1) > 0;
  if (form.kind !== 'distance' || form.partStep !== null) return false;
  const one = new Fraction(form.step).equals(1);
  const { left, right } = form.compared;
  return !(one && (form.dateUnit !== null || (isWholeValue(left, ground) && isWholeValue(right, ground))));
}

/** 10个百分点, 2件. */
function stepWords(form: LineFormSyntax, meant: LineForm, { vocabulary }: Draft): string {
  if (form.kind === 'distance') return `${wordsOf(form.step.at)}${form.unit === null ? '' : wordsOf(form.unit)}`;
  if (form.kind === 'eachOf') return `${wordsOf(form.step.at)}${form.measure === null ? '' : wordsOf(form.measure)}`;
  const key = meant.kind === 'each' ? meant.counted.list.list : '';
  const measure = vocabulary.lists.find((list) => list.key === key)?.measure ?? '';
  return form.kind === 'each' ? `${wordsOf(form.step.at)}${measure}` : '';
}

function choices({ at, effect }: ScoreLineSyntax, step: string): readonly Edit[] {
  const verb = { deduct: '扣', award: '得', bonus: '加', malus: '减' }[effect];
  const place = beforeAtMost(at);
  return [`的不${verb}`, `的按${step}${verb}`, `的按比例${verb}`].map((rule) => insertion(place, `，不足${step}${rule}`));
}
