import type { Facts } from '../facts/facts.js';
import type { Model } from '../model/model.js';
import type { Day } from '../text/place.js';
import type { CompiledRules } from './compile.js';
import { contextFor } from './context-for.js';
import { factValues } from './fact-values.js';

/**
 * The facts with which exported rules run in a plain engine: `new Engine(rules).run(factsFor(model, facts, {on}))`, after
 * the package's operators were added. Every field and list of the vocabulary is there, also what nobody has supplied,
 * so that nothing hangs on how the engine treats missing facts (semantics.md §6).
 */
export function factsFor(set: Model | CompiledRules, facts: Facts, when: { readonly on: Day }): Record<string, object> {
  const model = 'rules' in set ? set.model : set;
  return { ...factValues(contextFor(model, facts, when.on)) };
}
