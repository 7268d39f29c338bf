import type { RuleResult } from 'json-rules-engine';
import { decide } from './decide.js';
import { contextOf } from './fact-values.js';
import { wantedFor } from './operators/index.js';
import type { RuleEvent } from './rule-properties.js';
import { allOf, anyOf, negate, type Truth } from './truth.js';
import { conditionOf } from './values.js';

/** What the parts of a clause answered. No 适用 is `true`. */
export interface ClauseTruths {
  readonly clause: string;
  readonly standard: string;
  readonly applicability: Truth;
  readonly exceptions: readonly Truth[];
  readonly requirement: Truth;
}

/** What the engine's run gives: the rules that fired and those that did not. */
export interface RunResults {
  readonly results: readonly RuleResult[];
  readonly failureResults: readonly RuleResult[];
}

/**
 * The two rails of every part put together (semantics.md §6). Neither fires: the tree over the conditions' recorded
 * answers tells undetermined, 不适用 and error apart. Both: impossible, so an error; a missing rule likewise.
 */
export function clauseTruths(run: RunResults): ReadonlyMap<string, ClauseTruths> {
  const clauses = new Map<string, Building>();
  for (const result of [...run.results, ...run.failureResults]) {
    const event = result.event?.params as RuleEvent | undefined;
    if (event === undefined) continue;
    const clause = clauses.get(event.clause) ?? begin(event);
    clauses.set(event.clause, clause);
    railsOf(clause, event)[event.rail] = result;
  }
  return new Map([...clauses].map(([id, clause]) => [id, finish(clause)]));
}

interface Building {
  readonly clause: string;
  readonly standard: string;
  readonly applicability: Rails[];
  readonly exceptions: Rails[];
  readonly requirement: Rails[];
}

interface Rails {
  true?: RuleResult;
  false?: RuleResult;
}

function begin({ clause, standard }: RuleEvent): Building {
  return { clause, standard, applicability: [], exceptions: [], requirement: [] };
}

function railsOf(clause: Building, { part, index }: RuleEvent): Rails {
  const parts = part === 'exception' ? clause.exceptions : clause[part];
  const rails = parts[index] ?? {};
  parts[index] = rails;
  return rails;
}

function finish({ clause, standard, applicability, exceptions, requirement }: Building): ClauseTruths {
  return {
    clause,
    standard,
    applicability: applicability[0] === undefined ? 'true' : truthOf(applicability[0]),
    exceptions: Array.from(exceptions, (rails) => truthOf(rails ?? {})),
    requirement: truthOf(requirement[0] ?? {}),
  };
}

function truthOf(rails: Rails): Truth {
  if (rails.true === undefined || rails.false === undefined) return 'error';
  const [isTrue, isFalse] = [rails.true.result === true, rails.false.result === true];
  if (isTrue !== isFalse) return isTrue ? 'true' : 'false';
  return isTrue ? 'error' : silent(rails.true.conditions as Node);
}

/**
 * Both rails were silent. A part that is 不适用 fires on neither and is skipped, so that the tree may be decided all the same;
 * where there is none, a decided tree would contradict the rails.
 */
function silent(tree: Node): Truth {
  const truth = nodeTruth(tree);
  return truth === 'undetermined' || leavesOf(tree).includes('notApplicable') ? truth : 'error';
}

interface Node {
  readonly all?: readonly Node[];
  readonly any?: readonly Node[];
  readonly operator?: string;
  readonly value?: unknown;
  readonly factResult?: unknown;
}

function leavesOf(node: Node): readonly Truth[] {
  const inner = node.all ?? node.any;
  return inner === undefined ? [nodeTruth(node)] : inner.flatMap(leavesOf);
}

function nodeTruth(node: Node): Truth {
  if (node.all !== undefined) return allOf(node.all.map(nodeTruth));
  if (node.any !== undefined) return anyOf(node.any.map(nodeTruth));
  const [context, condition] = [contextOf(node.factResult), conditionOf(node.value)];
  if (context === null || condition === null || node.operator === undefined) return 'error';
  const { truth } = decide(condition, context);
  return wantedFor(node.operator, condition) === 'true' ? truth : negate(truth);
}
