import { commandFindings, type Diagnostic, layersOf, type Model } from '../../index.js';
import { nearestClauses } from './nearest-clauses.js';

/** 3.3, ３.３ and 条款3.3 all name the clause. Out: its id, null where the set has none such. */
export function findClause(model: Model, typed: string): string | null {
  const id = numberIn(typed);
  return model.clauses.find((clause) => clause.id === id)?.id ?? null;
}

/** That there is no such clause, with those that may have been meant. */
export function noSuchClause(model: Model, typed: string): Diagnostic {
  const id = numberIn(typed);
  for (const { ruleSet, removed } of layersOf(model)) {
    const removal = removed.find((one) => one.id === id);
    if (removal !== undefined) return commandFindings.clauseRemoved(null, { clause: id, set: ruleSet.id, reason: removal.reason });
  }
  return commandFindings.clauseNotInSet(null, { clause: typed, nearest: nearestClauses(model, typed) });
}

function numberIn(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/^\s*(条款|clause)?\s*/i, '')
    .trim();
}
