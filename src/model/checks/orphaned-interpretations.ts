import { tailoringFindings as F } from '../../diagnostics/catalogue/tailoring.js';
import { lineThatTookAway, placeToEdit } from '../tailoring.js';
import type { Check } from './draft.js';

/** An interpretation of the set below whose clauses all went or became others: it is left out of this set, which is said. */
export const orphanedInterpretations: Check = ({ tree, base, orphans }, report) => {
  if (base === null) return;
  for (const name of orphans) {
    const users = base.interpretations.find((one) => one.name === name)?.usedBy ?? [];
    const [place = placeToEdit(tree, null)] = users.flatMap((id) => lineThatTookAway(tree, id) ?? []);
    if (users.length > 0) report(F.orphanedInterpretation(place, { name, set: base.ruleSet.id }));
  }
};
