import type { Band } from '../../../model/scoring.js';
import { numberWords } from '../../../verdict/explain/value-words.js';
import { exact, figure } from '../../../verdict/score/spans.js';
import type { Language } from '../../run.js';
import { scoreWords } from '../../words/score.js';
import type { Context } from '../context.js';

/** The grade, or those still possible: 良好或合格. Empty where there is none. */
export function gradeWords(grades: readonly string[] | null, { scores: { say } }: Context): string {
  return grades === null ? '' : say.or(grades);
}

/** 良好（80分以上不满90分）, where the set has one band of this name. */
export function gradeWithBand(name: string, context: Context): string {
  const bands = (context.model.scoring?.grades ?? []).flatMap((block) => block.bands.filter((band) => band.name === name));
  const said = [...new Set(bands.map((band) => bandIn(band, context.language)))];
  const [only, other] = said;
  return only === undefined || only === '' || other !== undefined ? name : context.scores.say.band(name, only);
}

/** 80分以上不满90分. */
export function bandIn({ from, to, percentage }: Band, language: Language): string {
  const { say } = scoreWords(language);
  const said = (value: string) => (percentage ? numberWords(exact(value), { percentage, unit: null }) : figure(exact(value)))[language];
  const low = from === null ? null : say.from(said(from.exact), from.included);
  const high = to === null ? null : say.to(said(to.exact), to.included);
  return low === null ? (high ?? '') : high === null ? low : say.bounds(low, high);
}
