import type { Clause } from '../model.js';
import { canBeNotApplicable, mayNotExist } from '../not-applicable.js';
import type { ScoreLine } from '../scoring.js';

/**
 * Whether a clause can be 不适用 on any sheet (semantics.md §8.7). `byClass`: its 适用 only chooses among clauses of which every unit has one.
 */
export function clauseCanBeNotApplicable({ applicability, exceptions, requirement, scoring }: Clause, byClass = false): boolean {
  if ((applicability !== null && !byClass) || exceptions.length > 0) return true;
  if (requirement !== null && canBeNotApplicable(requirement)) return true;
  const lines = scoring?.lines ?? [];
  const awards = lines.filter(({ effect }) => effect === 'award');
  const told = awards.length > 0 ? awards : lines.filter(({ effect }) => effect === 'deduct');
  return told.length > 0 && told.every(lineCanBe);
}

function lineCanBe({ form }: ScoreLine): boolean {
  switch (form.kind) {
    case 'fixed':
      return form.condition !== null && canBeNotApplicable(form.condition);
    case 'each':
      return false;
    case 'eachOf':
    case 'computed':
      return mayNotExist(form.value);
    case 'distance':
      return canBeNotApplicable(form.compared);
    case 'elements':
      return form.items.length > 0 && form.items.every(canBeNotApplicable);
    case 'heaviestEach':
      return form.mean?.whenEmpty === 'notApplicable';
    default:
      return form.items.length > 0 && form.items.every(lineCanBe);
  }
}
