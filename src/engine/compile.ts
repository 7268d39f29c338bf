import { Engine, Fact, type RuleProperties } from 'json-rules-engine';
import type { Model } from '../model/model.js';
import { type ClauseTruths, clauseTruths } from './clause-truths.js';
import { type Context, type Lookup, lookupOf } from './context.js';
import { factValues } from './fact-values.js';
import { operators } from './operators/index.js';
import { ruleProperties } from './rule-properties.js';
import { withoutPlaces } from './values.js';

/** A rule set ready to be run. */
export interface CompiledRules {
  readonly model: Model;
  /** json-rules-engine rules: JSON, readable, complete (semantics.md §6). */
  readonly rules: readonly RuleProperties[];
  readonly lookup: Lookup;
  /** Runs the rules on one sheet; sheets wait for one another. Rejects never. */
  readonly run: (context: Context) => Promise<ReadonlyMap<string, ClauseTruths>>;
}

/** In: a checked model. Out: its rules, each clause on two rails, and the run over them (semantics.md §6). */
export function compile(model: Model): CompiledRules {
  const rules = ruleProperties(model, withoutPlaces);
  return { model, rules, lookup: lookupOf(model), run: runnerOf(model) };
}

/**
 * One engine serves all sheets of a rule set. It marks itself as finished at a run's end and then skips the rules of any
 * other run, so the runs stand in line.
 */
function runnerOf(model: Model): CompiledRules['run'] {
  let engine: Engine | null = null;
  let last: Promise<unknown> = Promise.resolve();
  return (context) => {
    engine ??= engineOf(model);
    const ready = engine;
    const next = last.then(() => runOnce(ready, context));
    last = next;
    return next;
  };
}

async function runOnce(engine: Engine, context: Context): Promise<ReadonlyMap<string, ClauseTruths>> {
  try {
    return clauseTruths(await engine.run(uncached(factValues(context))));
  } catch {
    // Operators never throw; should the engine itself fail, no clause has an answer and each is an error.
    return new Map();
  }
}

function engineOf(model: Model): Engine {
  const engine = new Engine([...ruleProperties(model, (condition) => () => condition)]);
  for (const operator of operators) engine.addOperator(operator);
  return engine;
}

/** Facts that the engine need not hash: a constant fact is hashed in every run, which costs more than all rules. */
function uncached(values: Readonly<Record<string, object>>): Record<string, Fact> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new Fact(key, () => value, { cache: false })]));
}
