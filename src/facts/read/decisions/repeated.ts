import { decisionFindings as say } from '../../../diagnostics/catalogue/decisions.js';
import type { Bilingual } from '../../../diagnostics/define.js';
import type { Reading } from '../reading.js';
import type { DecisionEntry } from './entry.js';
import { capital, numbered } from './words.js';

/** A decision as far as it could be read. */
export interface ReadDecision<T> {
  readonly entry: DecisionEntry;
  /** What it decides: of two that decide the same neither counts. */
  readonly key: string;
  /** How a message says what that is. */
  readonly same: Bilingual;
  /** Null where something else is wrong with it, which has been reported. */
  readonly fact: T | null;
}

/** Those that count: nothing is wrong with them, and no other says the same thing again. */
export function withoutRepeated<T>(reading: Reading, read: readonly ReadDecision<T>[]): readonly T[] {
  const first = new Map<string, ReadDecision<T>>();
  const twice = new Set<string>();
  for (const one of read) {
    const earlier = first.get(one.key);
    if (earlier === undefined) {
      first.set(one.key, one);
      continue;
    }
    twice.add(one.key);
    const { word, place, at } = one.entry;
    const slots = { decision: capital(numbered(word, place)), other: numbered(word, earlier.entry.place), same: one.same };
    reading.report(() => say.repeatedDecision(at, slots));
  }
  return read.flatMap(({ key, fact }) => (fact === null || twice.has(key) ? [] : [fact]));
}
