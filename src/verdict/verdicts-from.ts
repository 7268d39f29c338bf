import { clauseTruths, type RunResults } from '../engine/clause-truths.js';
import type { Context } from '../engine/context.js';
import { demandOfClause, keyOfDemand } from '../engine/demand.js';
import { contextOfRun } from '../engine/fact-values.js';
import type { Clause } from '../model/model.js';
import { judgeClauses } from './judge-clause.js';
import type { VerdictName, Words } from './verdicts.js';

/** One clause's verdict, from a run of exported rules. */
export interface RunVerdict {
  readonly clause: string;
  readonly standard: string;
  readonly verdict: VerdictName;
  readonly notes: readonly Words[];
}

/**
 * In: what `engine.run(factsFor(…))` gave in any engine that has this package's operators and a set's rules. Out: the
 * verdict of every clause the rules hold, in the set's order (semantics.md §6); at the acceptance stage of those clauses alone whose 核查
 * asks what these facts were verified for. Empty where the facts were not made by `factsFor`.
 */
export function verdictsFrom(run: RunResults): readonly RunVerdict[] {
  const context = contextOfRun([...run.results, ...run.failureResults].map((result) => result.conditions));
  if (context === null) return [];
  const truths = clauseTruths(run);
  return judgeClauses(context.lookup.model, context.on, truths)
    .filter(({ clause }) => truths.has(clause.id) && seesAs(clause, context))
    .map(({ clause, verdict, notes }) => ({ clause: clause.id, standard: clause.standard, verdict, notes }));
}

function seesAs(clause: Clause, { acceptance }: Context): boolean {
  return acceptance === null || keyOfDemand(demandOfClause(clause)) === keyOfDemand(acceptance.demand);
}
