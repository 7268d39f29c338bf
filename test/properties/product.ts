import { Engine, type RuleProperties } from 'json-rules-engine';
import { compile, factsFor, operators, type RuleEvent, type RunResults, verdictsFrom } from '../../src/engine/index.js';
import type { Facts } from '../../src/facts/facts.js';
import type { Stage } from '../../src/facts/stage.js';
import type { Model, VerdictName } from '../../src/model/model.js';
import type { Day } from '../../src/text/place.js';
import { evaluate } from '../../src/verdict/evaluate.js';
import type { DepartmentVerdicts } from '../../src/verdict/verdicts.js';
import type { Stated } from './laws-of-knowledge.js';

/** The only file of the properties that knows the product's verbs. */

export async function judgedByProduct(
  model: Model,
  sheets: readonly Facts[],
  on: Day,
  stage: Stage = 'self-check',
): Promise<readonly DepartmentVerdicts[]> {
  return (await evaluate(compile(model), sheets, { on, stage, today: '2000-01-01' })).value;
}

export function statedBy(department: DepartmentVerdicts | undefined): Map<string, Stated> {
  const clauses = department?.clauses ?? [];
  return new Map(
    clauses.map(({ id, verdict, notes }) => [id, { verdict, applicabilityOpen: notes.some(({ zh }) => zh.includes('是否适用尚未查明')) }]),
  );
}

/**
 * Exported rules after a round trip through JSON, in an engine that knows nothing but this package's operators (semantics.md §6).
 * `acceptedFor`: the clause as which the sheet is seen at the acceptance stage; null: at the self-check.
 */
export async function runInPlainEngine(model: Model, facts: Facts, on: Day, acceptedFor: string | null = null): Promise<RunResults> {
  const exported = JSON.parse(JSON.stringify(compile(model).rules)) as RuleProperties[];
  const engine = new Engine(exported);
  for (const operator of operators) engine.addOperator(operator);
  return engine.run(factsFor(model, facts, acceptedFor === null ? { on } : { on, stage: 'acceptance', clause: acceptedFor }));
}

export function verdictsOfRun(run: RunResults): Map<string, VerdictName> {
  return new Map(verdictsFrom(run).map(({ clause, verdict }) => [clause, verdict]));
}

/** The parts of clauses of which a run was certain both ways: there must be none. */
export function contradictedParts(run: RunResults): string[] {
  const fired = run.results.map((result) => result.event?.params as RuleEvent);
  const certainOf = (rail: string) =>
    fired.filter((event) => event.rail === rail).map(({ clause, part, index }) => `${clause} ${part} ${index}`);
  const certainlyFalse = new Set(certainOf('false'));
  return certainOf('true').filter((part) => certainlyFalse.has(part));
}
