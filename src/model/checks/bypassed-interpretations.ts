import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Edit } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../text/place.js';
import { squeeze } from '../../text/width.js';
import { compareExact } from '../exact.js';
import type { DateLiteral, NumberLiteral } from '../expression.js';
import { likeUnits } from '../meaning/value-type.js';
import type { Clause, InterpretationValue } from '../model.js';
import { walkCondition } from '../walk.js';
import type { Check } from './draft.js';

/**
 * A clause that quotes an interpreted word of the notice, does not use its interpretation, and writes a figure or a date
 * of the same sort itself: an office that changes its interpretation will not think of this figure (language.md §4).
 */
export const bypassedInterpretations: Check = ({ clauses, interpretations }, report) => {
  const figures = interpretations
    .filter(({ value }) => value.kind === 'number' || value.kind === 'date')
    .map((one) => ({ ...one, sought: squeeze(one.name) }));
  for (const clause of figures.length === 0 ? [] : clauses) {
    const quoted = squeeze(clause.quotes.map((quote) => quote.text).join(' '));
    for (const { name, value, valueText, declaredFor, sought } of figures) {
      const free = !clause.interpretations.includes(name) && !declaredFor.some((one) => one.id === clause.id);
      if (!free || !quoted.includes(sought)) continue;
      const literal = literalsIn(clause).find((one) => isLike(one, value));
      if (literal === undefined) continue;
      const edits = [asInterpretation(literal.at, name)];
      report(F.bypassedInterpretation(literal.at, { id: clause.id, name, value: valueText, words: literal.text }, { edits }));
    }
  }
};

type Literal = NumberLiteral | DateLiteral;

function literalsIn({ applicability, exceptions, requirement }: Clause): readonly Literal[] {
  const found: Literal[] = [];
  for (const condition of [applicability, ...exceptions.map((x) => x.condition), requirement]) {
    if (condition === null) continue;
    walkCondition(condition, ({ node }) => {
      if ('kind' in node && (node.kind === 'number' || node.kind === 'date') && node.interpretation === null) found.push(node);
    });
  }
  return found;
}

/** Of one sort: a share, a figure with a unit, a date; a bare number only where it is the very same. */
function isLike(literal: Literal, value: InterpretationValue): boolean {
  if (literal.kind === 'date' || value.kind === 'date') return literal.kind === value.kind;
  if (value.kind !== 'number' || literal.percentage !== value.percentage) return false;
  if (literal.percentage) return true;
  const units = literal.unit !== null && value.unit !== null && likeUnits(literal.unit, value.unit);
  return units || compareExact(literal.exact, value.exact) === 0;
}

function asInterpretation(place: Place, name: string): Edit {
  return { zh: `改用解释“${name}”`, en: `use the interpretation “${name}”`, replacements: [{ place, text: `“${name}”` }] };
}
