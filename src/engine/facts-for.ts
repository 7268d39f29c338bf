import type { Facts } from '../facts/facts.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import type { CompiledRules } from './compile.js';
import { contextFor } from './context-for.js';
import { factValues } from './fact-values.js';
import { asSeenBy } from './seen-by.js';

/** The evaluation date; and at the acceptance stage the number of the clause that is to be judged (semantics.md §1.10). */
export type FactsWhen =
  | { readonly on: Day; readonly stage?: 'self-check' }
  | { readonly on: Day; readonly stage: 'acceptance'; readonly clause: string };

/**
 * The facts with which exported rules run in a plain engine: `new Engine(rules).run(factsFor(model, facts, {on}))`, after
 * the package's operators were added. Every field and list of the vocabulary is there, also what nobody has supplied,
 * so that nothing hangs on how the engine treats missing facts (semantics.md §6).
 *
 * At the acceptance stage each clause sees the sheet in its own way, and one run sees it in one: name the clause. `verdictsFrom` then gives
 * that clause, and those whose 核查 ask the same. For a number that the set does not have, the sheet is as it is seen outside of clauses.
 */
export function factsFor(set: Model | CompiledRules, facts: Facts, when: FactsWhen): Record<string, object> {
  const model = 'rules' in set ? set.model : set;
  const context = contextFor(model, facts, when.on, undefined, { stage: when.stage });
  if (when.stage !== 'acceptance') return { ...factValues(context) };
  const clause = model.clauses.find(({ id }) => id === when.clause);
  return { ...factValues(clause === undefined ? context : asSeenBy(context, clause)) };
}
