import { type CompiledRules, compile } from '../../engine/compile.js';
import type { Context } from '../../engine/context.js';
import { contextFor } from '../../engine/context-for.js';
import type { Truth } from '../../engine/truth.js';
import type { Facts } from '../../facts/facts.js';
import { factsFromGiven } from '../../facts/given.js';
import type { Condition } from '../../model/expression.js';
import type { Clause, Example, Model, VerdictName } from '../../model/model.js';
import type { Day } from '../../text/place.js';
import { isInForce } from '../judge-clause.js';
import { judgeSheet } from '../judge-sheet.js';
import { type PartTruths, verdictOf } from '../verdict-table.js';
import { type UsedFacts, usedFacts } from './used-facts.js';

/** One clause on one day, on which sheets are tried. */
export interface Bench {
  /** The set with this clause alone, and with the facts it asks for: whatever else it has would only take time. */
  readonly model: Model;
  readonly clause: Clause;
  readonly on: Day;
  readonly used: UsedFacts;
  readonly rules: CompiledRules;
}

/** In: a model, one of its clauses and the evaluation date. */
export function benchOf(model: Model, clause: Clause, on: Day): Bench {
  const used = usedFacts(model, clause);
  const vocabulary = { ...model.vocabulary, form: used.form, lists: used.lists.map(({ list }) => list) };
  const narrow = { ...model, vocabulary, clauses: [clause], examples: [] };
  return { model: narrow, clause, on, used, rules: compile(narrow) };
}

/** What an 示例 says of the facts the clause asks for. */
export function factsOf({ model, used }: Bench, { given, on }: Example): Facts {
  const keys = new Set([...used.form.map(({ key }) => key), ...used.lists.map(({ list }) => list.key)]);
  const own = given.filter(({ key }) => keys.has(key));
  return factsFromGiven(model, own, on).value;
}

export function blank({ model, on }: Bench): Facts {
  return factsFromGiven(model, [], on).value;
}

export function contextOf(bench: Bench, facts: Facts): Context {
  return contextFor(bench.model, facts, bench.on, bench.rules.lookup);
}

/** The verdict by the answers alone: quick, for trying. */
export function tried({ model, clause, on }: Bench, context: Context): VerdictName {
  return isInForce(model, clause, on) ? verdictOf(truthsOf(clause, context)).verdict : 'not-assessed';
}

/** The verdict as a run gives it. */
export async function judged({ model, clause, on, rules }: Bench, facts: Facts): Promise<VerdictName> {
  const { clauses } = await judgeSheet(rules, contextFor(model, facts, on, rules.lookup));
  return clauses.find((one) => one.clause.id === clause.id)?.verdict ?? 'error';
}

/** What the parts of the requirement answer, one by one, so that a case can be told that moves one of them only. */
export function partTruths({ clause }: Bench, context: Context): readonly Truth[] {
  const { requirement } = clause;
  const items = requirement === null ? [] : requirement.kind === 'and' || requirement.kind === 'or' ? requirement.items : [requirement];
  const { applicability, exceptions } = truthsOf(clause, context);
  return [applicability, ...exceptions, ...items.map((item) => context.decide(item, context).truth)];
}

function truthsOf({ applicability, exceptions, requirement }: Clause, context: Context): PartTruths {
  const truth = (condition: Condition) => context.decide(condition, context).truth;
  return {
    applicability: applicability === null ? 'true' : truth(applicability),
    exceptions: exceptions.map(({ condition }) => truth(condition)),
    requirement: requirement === null ? 'true' : truth(requirement),
  };
}
