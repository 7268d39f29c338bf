import type { Facts } from '../../facts/facts.js';
import type { Answer } from '../answer.js';
import type { Context } from '../context.js';
import type { Note } from '../note.js';
import { blamedIn } from './blame.js';
import type { Blamed, Contradiction, Unanswered } from './contradiction.js';
import { masked } from './masked.js';

/** The sheet held against itself. */
export interface CrossChecked {
  /** Without what contradicts itself. */
  readonly facts: Facts;
  readonly contradictions: readonly Contradiction[];
  readonly unanswered: readonly Unanswered[];
}

/**
 * Asks every 勾稽 of the set (semantics.md §1.8). In: a context whose facts are those of the sheet as reported, also what lies after the
 * evaluation date. All are asked of the same facts, so that their order does not matter; then all that contradicts
 * itself is masked at once. One that is undetermined says nothing, one that fails leaves a note.
 */
export function crossChecked(context: Context): CrossChecked {
  const answers = context.lookup.model.crossChecks.map((check) => ({ check, answer: context.decide(check.condition, context) }));
  const contradictions = answers
    .filter(({ answer }) => answer.truth === 'false')
    .map(({ check, answer }) => ({ check, blamed: eachOnce(blamedIn(answer, context)) }));
  const unanswered = answers
    .filter(({ answer }) => answer.truth === 'error')
    .map(({ check, answer }) => ({ check, notes: notesIn(answer) }));
  return {
    facts: masked(
      context.facts,
      contradictions.flatMap(({ blamed }) => blamed),
    ),
    contradictions,
    unanswered,
  };
}

function eachOnce(blamed: readonly Blamed[]): readonly Blamed[] {
  const seen = new Map<unknown, Set<string>>();
  return blamed.filter((one) => {
    const home = one.kind === 'value' ? (one.record ?? 'form') : 'lists';
    const names = seen.get(home) ?? new Set();
    const name = one.kind === 'value' ? one.field : one.list;
    if (names.has(name)) return false;
    seen.set(home, names.add(name));
    return true;
  });
}

function notesIn({ notes, children }: Answer): readonly Note[] {
  return [...notes, ...children.flatMap(notesIn)];
}
