import type { VerdictExpectation } from '../../model/model.js';
import { entriesOf } from '../needed/group.js';
import type { StillNeeded } from '../verdicts.js';

export type NeededFact = NonNullable<VerdictExpectation['needed']>[number];

/** The facts that 还需材料 names, each once: of a record its field, of a list that is missing or 未报全 the list. */
export function factsNeeded(needed: StillNeeded | null): readonly NeededFact[] {
  const facts = entriesOf(needed).flatMap((entry): NeededFact[] => {
    if ('items' in entry || (entry.list === null && entry.field === null)) return [];
    return [{ list: entry.list, field: entry.field }];
  });
  return [...new Map(facts.map((fact) => [`${fact.list} ${fact.field}`, fact])).values()];
}
