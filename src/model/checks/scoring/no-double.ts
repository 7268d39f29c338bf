import Fraction from 'fraction.js';
import { scoringFindings as F } from '../../../diagnostics/catalogue/scoring.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import { foldedOf, placeOf } from '../../../syntax/phrase.js';
import type { ScoreLine } from '../../scoring.js';
import type { Check } from '../draft.js';
import { scoredClauses, withItems } from './scored.js';

/** 不重复扣分: every clause it names deducts for each record of that list, one at a time (semantics.md §8.5). */
export const noDouble: Check = (draft, report) => {
  const { scoring, tree, vocabulary } = draft;
  const written = tree.scoring[0]?.noDouble ?? [];
  if (scoring === null || written.length !== scoring.total.noDouble.length) return;
  const clauses = scoredClauses(draft);
  scoring.total.noDouble.forEach(({ list }, i) => {
    const name = vocabulary.lists.find(({ key }) => key === list)?.name ?? list;
    for (const phrase of written[i]?.clauses ?? []) {
      const id = foldedOf(phrase);
      // A clause that has no meaning yet has findings of its own.
      const unbuilt = tree.clauses.some((one) => foldedOf(one.id) === id) && !draft.clauses.some((one) => one.id === id);
      const named = clauses.find(({ clause }) => clause.id === id && clause.sheet === null);
      const why = unbuilt ? null : unfit(named?.scoring.lines ?? [], list, name);
      if (why !== null) report(F.unfitNoDouble(placeOf(phrase), { id, why }));
    }
  });
};

function unfit(lines: readonly ScoreLine[], list: string, name: string): Bilingual | null {
  const each = withItems(lines).filter(
    ({ effect, form }) => effect === 'deduct' && (form.kind === 'each' || form.kind === 'heaviestEach') && form.counted.list.list === list,
  );
  if (each.length === 0) return { zh: `它没有按每一条“${name}”扣分`, en: `it deducts nothing for each record of “${name}”` };
  if (each.some(({ form }) => form.kind === 'each' && new Fraction(form.step).compare(1) > 0))
    return { zh: '它按几条一档扣分，一条扣多少说不清', en: 'it deducts by steps of several records, so none has a deduction of its own' };
  if (each.some(({ form }) => form.kind === 'heaviestEach' && form.mean !== null))
    return { zh: '它取平均，一条扣多少说不清', en: 'it takes the mean, so no record has a deduction of its own' };
  return null;
}
