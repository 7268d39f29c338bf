import type { Fact, ListFact, RecordFact } from '../facts.js';
import { keyForm } from '../names.js';

/** What a fact says, as a text that is the same wherever two facts mean the same: state and typed value, nothing of source or place. */
export function meaningOfFact(fact: Fact): string {
  if (fact.state !== 'known') return fact.state;
  // Full or half width and stray spaces make no difference between two files, as they make none between two names.
  const value = fact.value.kind === 'text' ? { ...fact.value, text: keyForm(fact.value.text) } : fact.value;
  return JSON.stringify([fact.state, ...Object.values(value)]);
}

export function meaningOfRecord({ fields }: RecordFact): string {
  return JSON.stringify(Object.entries(fields).map(([key, fact]) => [key, meaningOfFact(fact)]));
}

/** The same for the same records in another order. */
export function meaningOfList({ state, records }: ListFact): string {
  return JSON.stringify([state, records.map(meaningOfRecord).sort()]);
}
