import { clauseFindings as F } from '../../diagnostics/catalogue/clause.js';
import type { Check } from './draft.js';

/** A definition that no clause uses, be it through another definition. */
export const unusedDefinitions: Check = (draft, report) => {
  // Where a clause could not be read it may be the one that uses it.
  if (draft.clauses.length === 0 || draft.clauses.length < draft.tree.clauses.length) return;
  for (const { name, at } of draft.definitions) if (!draft.uses.definitions.has(name)) report(F.unusedDefinition(at, { name }));
};
