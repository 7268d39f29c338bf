import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { wordsOf } from '../syntax/phrase.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import { squeeze } from '../text/width.js';
import type { Draft } from './checks/draft.js';
import { CHECKS } from './checks/list.js';
import { usesOf } from './checks/uses.js';
import { buildClauses, buildStandards } from './clauses.js';
import { buildRuleSet } from './declarations/rule-set.js';
import { buildVocabulary } from './declarations/vocabulary.js';
import { definitionsOf } from './definitions.js';
import { buildExamples } from './examples/build.js';
import { buildInterpretations } from './interpretations.js';
import type { Meaning } from './meaning/scope.js';
import type { Clause, Model, RuleSet } from './model.js';
import { groundOf } from './reasoning/ground.js';
import { outlookOf } from './reasoning/outlook.js';

/**
 * Gives a tree its meaning. In: what parse read, and the plain texts of the rule folder (the notice is one of
 * them). Out: the model, null where the set (or its reading) has an error; what was
 * found here, sorted by place. With a memory the clauses of files that have not changed are not worked out again.
 */
export function check(tree: SyntaxTree, texts: readonly SourceText[], memory: Memory = noMemory): Outcome<Model | null> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const ruleSet = buildRuleSet(tree, texts, report);
  const vocabulary = buildVocabulary(tree, report);
  const declared = buildInterpretations(tree, report);
  const interpretations = new Map(declared.map((i) => [squeeze(i.name), { name: i.name, value: i.value, words: i.valueText }]));
  const base = { vocabulary, interpretations, deadlinesMove: ruleSet?.deadlinesMove ?? true };
  const definitions = definitionsOf(tree, base, report);
  const circumstances = memory === noMemory ? '' : meaningKey(tree, base, ruleSet);
  const clauses = buildClauses(tree, { ...base, definition: definitions.look }, ruleSet, report, { memory, circumstances });
  const standards = buildStandards(tree, clauses, report);
  const all = definitions.all();
  const usedByDefinitions = new Set(all.flatMap((d) => [...(definitions.look(d.name)?.uses ?? [])]));
  const examples = buildExamples(tree, ruleSet, vocabulary, report, memory);
  const ground = groundOf(vocabulary);
  const outlooks = clauses.map((clause) => memory.recall('outlooks', circumstances, clause, () => outlookOf(clause, ground)));
  const draft: Draft = {
    tree,
    ruleSet,
    vocabulary,
    interpretations: declared,
    definitions: all,
    standards,
    clauses,
    outlooks,
    uses: usesOf(clauses, all),
    examples,
    usedByDefinitions,
  };
  for (const run of CHECKS) run(draft, report);
  const sorted = sortDiagnostics(diagnostics);
  if (!tree.sound || ruleSet === null || sorted.some((d) => d.severity === 'error')) return { value: null, diagnostics: sorted };
  const used = interpretationsByClause(draft);
  const own = clauses.map(({ quotePlaces: _, ...clause }) => ({ ...clause, interpretations: used.get(clause.id) ?? [] }));
  const value: Model = {
    ruleSet,
    vocabulary,
    interpretations: declared.map(({ declaredFor, ...one }) => ({ ...one, usedBy: usersOf(one.name, declaredFor, clauses) })),
    definitions: all,
    standards,
    clauses: own,
    examples,
  };
  return { value, diagnostics: sorted };
}

/** The same text where every clause of the same syntax means the same: all that clauses refer to. */
function meaningKey(tree: SyntaxTree, base: Omit<Meaning, 'definition'>, ruleSet: RuleSet | null): string {
  const definitions = tree.definitions.map(({ name, alias, words }) => [name, alias, words].map((p) => (p === null ? '' : wordsOf(p))));
  const notice = ruleSet?.notice?.text ?? null;
  return JSON.stringify([base.vocabulary, [...base.interpretations], base.deadlinesMove, definitions, notice]);
}

/** What each clause uses by name, then what is declared 用于 it; clauses without any are left out. */
function interpretationsByClause({ clauses, interpretations }: Draft): ReadonlyMap<string, readonly string[]> {
  const used = new Map(clauses.flatMap(({ id, interpretations: own }) => (own.length === 0 ? [] : [[id, own] as const])));
  for (const { name, declaredFor } of interpretations)
    for (const { id } of declaredFor) used.set(id, [...new Set([...(used.get(id) ?? []), name])]);
  return used;
}

function usersOf(name: string, declaredFor: readonly { readonly id: string }[], clauses: readonly Clause[]): readonly string[] {
  const named = new Set(declaredFor.map(({ id }) => id));
  return clauses.filter((c) => c.interpretations.includes(name) || named.has(c.id)).map((c) => c.id);
}
