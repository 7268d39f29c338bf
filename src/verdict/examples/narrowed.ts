import { type CompiledRules, compile } from '../../engine/compile.js';
import { clauseNamed } from '../../model/examples/clause-named.js';
import type { Clause, Expectation, Model } from '../../model/model.js';

/**
 * Rules narrowed to the clauses an 示例 speaks of. In: a model. Out: what gives, for what is expected, rules that judge the clauses
 * named alone, made once for each set of them, so that many examples of one clause cost no more than their sheets. What is
 * expected of a sum, a grade or a conclusion hangs on all clauses: for that the whole set is run.
 */
export function narrowedTo(model: Model): (expected: readonly Expectation[]) => CompiledRules {
  const made = new Map<string, CompiledRules>();
  const clauses = new Map(model.clauses.map((clause) => [clause.id, clause]));
  const once = (key: string, make: () => Model): CompiledRules => {
    const rules = made.get(key) ?? compile(make());
    made.set(key, rules);
    return rules;
  };
  return (expected) => {
    const wanted = wantedBy(expected, model, clauses);
    if (wanted === null) return once('', () => ({ ...model, examples: [] }));
    return once(wanted.join(' '), () => ({
      ...model,
      clauses: wanted.flatMap((id) => clauses.get(id) ?? []),
      standards: [],
      examples: [],
      conclusion: null,
    }));
  };
}

/** Ids of the clauses that decide all that is expected; null where the whole set does. */
function wantedBy(expected: readonly Expectation[], model: Model, clauses: ReadonlyMap<string, Clause>): readonly string[] | null {
  const ids = new Set<string>();
  for (const one of expected) {
    const id = clauseNamed(one);
    // A veto may speak of what other clauses got.
    if (id === null || (clauses.get(id)?.scoring?.vetoes.length ?? 0) > 0) return null;
    for (const other of togetherWith(id, model)) ids.add(other);
  }
  return [...ids].sort();
}

/** A clause, and those among which one record counts once (不重复扣分). */
function togetherWith(id: string, { scoring }: Model): readonly string[] {
  const rules = (scoring?.total.noDouble ?? []).filter((rule) => rule.clauses.includes(id));
  return [id, ...rules.flatMap((rule) => rule.clauses)];
}
