import type { Facts, Model } from '../../src/index.js';
import type { Product } from './product.js';

/** The samples state their own evaluation date; no clock is asked. */
const WHEN = { on: null, today: '2017-08-20' } as const;

export type Judge = (sheets: readonly Facts[]) => Promise<unknown>;

/** Two ways to judge sheets: with the explanation of every clause, as `evaluate` does, and the verdicts alone. */
export function judges({ verbs, contextFor, judgeClauses }: Product, model: Model): { readonly explained: Judge; readonly bare: Judge } {
  const rules = verbs.compile(model);
  return {
    explained: (sheets) => verbs.evaluate(rules, sheets, WHEN),
    bare: async (sheets) => {
      for (const facts of sheets) {
        const on = facts.evaluatedOn ?? WHEN.today;
        judgeClauses(model, on, await rules.run(contextFor(model, facts, on, rules.lookup)));
      }
    },
  };
}
