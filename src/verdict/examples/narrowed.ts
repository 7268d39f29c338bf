import { type CompiledRules, compile } from '../../engine/compile.js';
import type { Model } from '../../model/model.js';

/**
 * Rules narrowed to the clauses an 示例 speaks of. In: a model. Out: what gives, for ids of its clauses, rules that judge
 * these alone; made once for each set of ids, so that many examples of one clause cost no more than their sheets.
 */
export function narrowedTo(model: Model): (ids: readonly string[]) => CompiledRules {
  const made = new Map<string, CompiledRules>();
  const clauses = new Map(model.clauses.map((clause) => [clause.id, clause]));
  return (ids) => {
    const wanted = [...new Set(ids)].sort();
    const key = wanted.join(' ');
    const before = made.get(key);
    if (before !== undefined) return before;
    const rules = compile({ ...model, clauses: wanted.flatMap((id) => clauses.get(id) ?? []), standards: [], examples: [] });
    made.set(key, rules);
    return rules;
  };
}
