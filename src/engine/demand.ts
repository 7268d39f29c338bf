import type { Demand } from '../facts/verified.js';
import type { Clause, Model } from '../model/model.js';

/** What a clause asks of provenance at the acceptance stage (semantics.md §1.10); null: nothing, as it has no 核查. */
export function demandOfClause({ verification }: Clause): Demand | null {
  const methods = verification?.methods.map(({ method }) => method) ?? [];
  return methods.length === 0 ? null : { methods, all: verification?.all ?? false };
}

/** What is asked outside of clauses, by 结论, 推选, 等次 and the like: any method of the set; nothing where it declares none. */
export function demandOfSet({ ruleSet: { methods } }: Model): Demand | null {
  return methods.length === 0 ? null : { methods, all: false };
}

/** Demands that ask the same have the same key. */
export function keyOfDemand(demand: Demand | null): string {
  return demand === null ? '' : JSON.stringify([demand.all, [...new Set(demand.methods)].sort()]);
}
