import { Engine, Fact, type RuleProperties } from 'json-rules-engine';
import type { Model } from '../model/model.js';
import { type ClauseTruths, clauseTruths } from './clause-truths.js';
import { type Context, type Lookup, lookupOf } from './context.js';
import { demandOfClause, keyOfDemand } from './demand.js';
import { factValues } from './fact-values.js';
import { operators } from './operators/index.js';
import { type RuleEvent, ruleProperties } from './rule-properties.js';
import { asSeenBy } from './seen-by.js';
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
  const engines = new Map<string, Engine>();
  let last: Promise<unknown> = Promise.resolve();
  const engineFor = (group: Group): Engine => {
    const ready = engines.get(group.key) ?? engineOf(model, group.clauses);
    engines.set(group.key, ready);
    return ready;
  };
  return (context) => {
    const next = last.then(async () => {
      const truths: (readonly [string, ClauseTruths])[] = [];
      for (const group of groupsOf(model, context)) truths.push(...(await runOnce(engineFor(group), group.context)));
      return new Map(truths);
    });
    last = next;
    return next;
  };
}

/** Clauses that see the sheet alike, so that one run judges them. */
interface Group {
  readonly key: string;
  /** Null: all of the set. */
  readonly clauses: ReadonlySet<string> | null;
  readonly context: Context;
}

/** At the self-check all clauses see the same; at acceptance those whose 核查 ask the same. */
function groupsOf(model: Model, context: Context): readonly Group[] {
  if (context.acceptance === null) return [{ key: 'all', clauses: null, context }];
  const groups = new Map<string, { readonly clauses: Set<string>; readonly context: Context }>();
  for (const clause of model.clauses) {
    const key = `asks ${keyOfDemand(demandOfClause(clause))}`;
    const group = groups.get(key) ?? { clauses: new Set(), context: asSeenBy(context, clause) };
    groups.set(key, { ...group, clauses: group.clauses.add(clause.id) });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

async function runOnce(engine: Engine, context: Context): Promise<ReadonlyMap<string, ClauseTruths>> {
  try {
    return clauseTruths(await engine.run(uncached(factValues(context))));
  } catch {
    // Operators never throw; should the engine itself fail, no clause has an answer and each is an error.
    return new Map();
  }
}

function engineOf(model: Model, clauses: Group['clauses']): Engine {
  const rules = ruleProperties(model, (condition) => () => condition);
  const own = clauses === null ? rules : rules.filter(({ event }) => clauses.has((event.params as unknown as RuleEvent).clause));
  const engine = new Engine([...own]);
  for (const operator of operators) engine.addOperator(operator);
  return engine;
}

/** Facts that the engine need not hash: a constant fact is hashed in every run, which costs more than all rules. */
function uncached(values: Readonly<Record<string, object>>): Record<string, Fact> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new Fact(key, () => value, { cache: false })]));
}
