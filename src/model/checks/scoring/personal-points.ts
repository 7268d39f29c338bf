import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import { foldedOf, type Phrase, placeOf, wordsOf } from '../../../syntax/phrase.js';
import type { LineFormSyntax } from '../../../syntax/scoring-tree.js';
import type { Expression } from '../../expression.js';
import type { Ground } from '../../reasoning/ground.js';
import type { LineForm } from '../../scoring.js';
import type { Field } from '../../vocabulary.js';
import type { Check } from '../draft.js';
import { scoreGround } from './ground.js';
import { scoredClauses, syntaxOf, withItems } from './scored.js';

/**
 * Points that give a 个人信息 away (semantics.md §8.3): they are published, so a number that nobody may read must not be worked into them.
 * Conditions may ask for it, and wide steps may be counted in it: those tell what a verdict tells.
 */
export const personalPoints: Check = (draft, report) => {
  const ground = scoreGround(draft);
  for (const scored of scoredClauses(draft)) {
    for (const line of withItems(scored.scoring.lines)) {
      const field = givenAway(line.form, ground, syntaxOf(line, scored)?.form ?? null);
      const words = field === null ? null : wordsIn(syntaxOf(line, scored)?.form ?? null);
      if (field === null || words === null) continue;
      const name = { zh: field.name, en: field.alias ?? field.name };
      report(F.personalPoints(placeOf(words), { words: wordsOf(words), field: name }));
    }
  }
};

/** The personal field that anyone can read off the points; null where there is none. */
function givenAway(form: LineForm, ground: Ground, written: LineFormSyntax | null): Field | null {
  if ('amount' in form && form.amount.kind === 'field') return handedOn(form.amount.field, ground);
  switch (form.kind) {
    case 'computed':
      return handedOn(form.value, ground);
    case 'eachOf':
      return isFine(form.step, form.partStep, 1) ? handedOn(form.value, ground) : null;
    case 'distance':
      return isFine(form.step, form.partStep, unitOf(written))
        ? (handedOn(form.compared.left, ground) ?? handedOn(form.compared.right, ground))
        : null;
    default:
      return null;
  }
}

/** Whether steps are so narrow that their number is the value: steps of one, or such as count parts of a step in proportion. */
function isFine(step: string, partStep: string | null, one: number): boolean {
  return partStep === 'proRata' || new Fraction(step).compare(one) <= 0;
}

/** 1个百分点 is held as a share. */
function unitOf(written: LineFormSyntax | null): number {
  const unit = written?.kind === 'distance' && written.unit !== null ? foldedOf(written.unit) : '';
  return /百分点|percentage point/.test(unit) ? 0.01 : 1;
}

/**
 * The personal field whose value goes into that of an expression. A count and a share ask conditions only. An aggregate hands it on: the
 * largest is one person's, and the sum or the mean of a list is too as soon as it has one record.
 */
function handedOn(expression: Expression, ground: Ground): Field | null {
  switch (expression.kind) {
    case 'field': {
      const field = ground.field(expression);
      return field?.personal === true ? field : null;
    }
    case 'arithmetic':
      return handedOn(expression.left, ground) ?? handedOn(expression.right, ground);
    case 'dateShift':
      return handedOn(expression.base, ground);
    case 'aggregate':
      return handedOn(expression.field, ground);
    case 'definedValue':
      return handedOn(expression.body, ground);
    default:
      return null;
  }
}

/** What to mark: the value that the line is worked out from. */
function wordsIn(form: LineFormSyntax | null): Phrase | null {
  if (form === null) return null;
  if ('amount' in form && form.amount.kind === 'field') return form.amount.value.words;
  if (form.kind === 'distance') return form.compared.words;
  return form.kind === 'computed' || form.kind === 'eachOf' ? form.value.words : null;
}
