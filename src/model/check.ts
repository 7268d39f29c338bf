import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { wordsOf } from '../syntax/phrase.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { Day, SourceText } from '../text/place.js';
import { squeeze } from '../text/width.js';
import type { Draft } from './checks/draft.js';
import { CHECKS } from './checks/list.js';
import { usesOf } from './checks/uses.js';
import { type BuiltClause, buildClauses, buildStandards } from './clauses.js';
import { buildCrossChecks } from './cross-checks.js';
import { buildRuleSet } from './declarations/rule-set.js';
import { buildVocabulary } from './declarations/vocabulary.js';
import { definitionsOf } from './definitions.js';
import { buildExamples } from './examples/build.js';
import type { Condition } from './expression.js';
import { buildInterpretations } from './interpretations.js';
import { noticesOf, type SetNotice } from './layers.js';
import type { Meaning } from './meaning/scope.js';
import type { Clause, Example, Model } from './model.js';
import { unnamed } from './name-use.js';
import { groundOf } from './reasoning/ground.js';
import { outlookOf, type RequiringClause } from './reasoning/outlook.js';
import { scoreMeanings } from './scoring/meanings.js';
import { nodesOfVetoes } from './scoring/nodes.js';
import { conclusionOf, selectionsOf } from './scoring/outcomes.js';
import { scoringOf } from './scoring/scoring.js';
import type { ScoreScope } from './scoring/sentences.js';
import { findingsHere, isOwn, removalsOf } from './tailoring.js';
import { expectedHere, unchangedClauses } from './unchanged.js';
import type { MeaningNode } from './walk.js';

/**
 * Gives a tree its meaning. In: what parse read, the plain texts of the rule folder (the notice is one of them), and the model of
 * the set below where it 参照 one. Out: the model, null where the set (or its reading) has an error; what was
 * found here, sorted by place. With a memory the clauses of files that have not changed are not worked out again.
 */
export function check(
  tree: SyntaxTree,
  texts: readonly SourceText[],
  memory: Memory = noMemory,
  base: Model | null = null,
): Outcome<Model | null> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const ruleSet = buildRuleSet(tree, texts, report, base?.ruleSet ?? null);
  const vocabulary = buildVocabulary(tree, report);
  const declared = buildInterpretations(tree, report);
  const interpretations = new Map(declared.map((i) => [squeeze(i.name), { name: i.name, value: i.value, words: i.valueText }]));
  const names = { vocabulary, interpretations, deadlinesMove: ruleSet?.deadlinesMove ?? true, assessedYear: ruleSet?.assessedYear ?? null };
  const definitions = definitionsOf(tree, names, report);
  const circumstances = memory === noMemory ? '' : meaningKey(tree, names, noticesOf(ruleSet, base));
  const plainly = { ...names, definition: definitions.look };
  const { meaning, outcomes, fields: scoreFields } = scoreMeanings(tree, plainly);
  const clauses = buildClauses(tree, { meaning, outcomes }, { ruleSet, base }, report, { memory, circumstances });
  const ofTheSet = clauses.filter(({ sheet }) => sheet === null);
  const standards = buildStandards(tree, ofTheSet, report);
  const scopeOf = (one: Meaning): ScoreScope => ({ meaning: one, records: [], uses: new Set(), named: unnamed, report });
  const scopes = { plain: scopeOf(meaning), outcomes: scopeOf(outcomes) };
  const scoring = scoringOf(
    tree,
    clauses.map((clause) => ({ clause: clauseOf(clause), sheet: clause.sheet })),
    scopes,
  );
  const conclusion = conclusionOf(scopes.outcomes, tree.conclusions[0]);
  const selections = selectionsOf(tree, scopes.outcomes);
  const all = definitions.all();
  const checked = scopeOf(meaning);
  const crossChecks = buildCrossChecks(tree, checked);
  const usedByThose = (some: typeof all) => new Set(some.flatMap((d) => [...(definitions.look(d.name)?.uses ?? [])]));
  // 推选, 结论, vetoes and 勾稽 use interpretations too.
  const usedByOthers = [...scopes.plain.uses, ...scopes.outcomes.uses, ...checked.uses];
  const usedElsewhere = new Set([...usedByThose(all), ...usedByOthers]);
  const uses = usesOf(clauses, all, [
    ...outcomeNodes({ scoring, conclusion, selections }),
    ...crossChecks.map(({ condition: node }): MeaningNode => ({ kind: 'condition', node })),
  ]);
  const set = { ruleSet, base, clauses, scoring, conclusion, selections };
  const unchanged = unchangedClauses(set);
  const examples = [...examplesBelow(set, unchanged), ...buildExamples(tree, ruleSet, vocabulary, report, memory)];
  const ground = groundOf(vocabulary);
  // What was thought over in the set below comes out the same here.
  const thought = ofTheSet.filter(
    (clause): clause is (typeof clauses)[number] & RequiringClause => clause.requirement !== null && !unchanged.has(clause.id),
  );
  const outlooks = thought.map((clause) => memory.recall('outlooks', circumstances, clause, () => outlookOf(clause, ground)));
  const orphans = orphansAmong(declared, {
    tree,
    clauses,
    usedElsewhere: new Set([...usedByThose(all.filter(({ name }) => uses.definitions.has(name))), ...usedByOthers]),
  });
  const draft: Draft = {
    tree,
    ruleSet,
    base,
    vocabulary,
    interpretations: declared,
    definitions: all,
    crossChecks,
    standards,
    clauses,
    scoring,
    scoreFields,
    conclusion,
    selections,
    outlooks,
    uses,
    examples,
    usedElsewhere,
    orphans,
    unchanged,
  };
  for (const run of CHECKS) run(draft, report);
  const sorted = sortDiagnostics(findingsHere(diagnostics, tree, unchanged));
  if (!tree.sound || ruleSet === null || sorted.some((d) => d.severity === 'error')) return { value: null, diagnostics: sorted };
  const used = interpretationsByClause(draft);
  const own = ofTheSet.map((clause) => ({ ...clauseOf(clause), interpretations: used.get(clause.id) ?? [] }));
  const value: Model = {
    ruleSet,
    vocabulary,
    interpretations: declared
      .filter(({ name }) => !orphans.has(name))
      .map(({ declaredFor, ...one }) => ({ ...one, usedBy: usersOf(one.name, declaredFor, clauses) })),
    definitions: all,
    crossChecks,
    standards,
    clauses: own,
    examples,
    scoring,
    scoreFields,
    conclusion,
    selections,
    base,
    removed: removalsOf(tree),
  };
  return { value, diagnostics: sorted };
}

/** A clause without what only checks look at. */
function clauseOf({ quotePlaces: _, sheet: __, ...clause }: BuiltClause): Clause {
  return clause;
}

/** What asks for facts outside of clauses. */
function outcomeNodes({ scoring, conclusion, selections }: Pick<Model, 'scoring' | 'conclusion' | 'selections'>): readonly MeaningNode[] {
  const condition = (node: Condition | null): readonly MeaningNode[] => (node === null ? [] : [{ kind: 'condition', node }]);
  const containers =
    scoring === null ? [] : [scoring.total, ...scoring.standards, ...scoring.standards.flatMap(({ parts }) => parts), ...scoring.sheets];
  const grades = scoring === null ? [] : [...scoring.grades, ...scoring.sheets.flatMap((sheet) => sheet.grades)];
  return [
    ...containers.flatMap(({ vetoes }) => nodesOfVetoes(vetoes)),
    ...(scoring?.sheets ?? []).flatMap(({ records }) => condition(records)),
    ...grades.flatMap((one) => [...condition(one.condition), ...one.limits.flatMap((limit) => condition(limit.condition))]),
    ...(conclusion?.outcomes ?? []).flatMap((one) => condition(one.condition)),
    ...selections.flatMap((one) => [
      ...condition(one.condition),
      ...condition(one.deadline),
      ...one.rank.map(({ value }): MeaningNode => ({ kind: 'expression', node: value })),
      ...(one.range.kind === 'each' ? [{ kind: 'expression', node: one.range.field } as const] : []),
    ]),
  ];
}

/**
 * 示例 of the set below hold here for the clauses that are what they were, on days on which both sets are in force: one of a day
 * on which that set is not expects 未评 because of it. The others are that set's own business.
 */
function examplesBelow(
  set: Pick<Draft, 'ruleSet' | 'base' | 'clauses' | 'scoring' | 'conclusion' | 'selections'>,
  unchanged: ReadonlySet<string>,
): readonly Example[] {
  const { ruleSet, base } = set;
  const inForce = (on: Day) =>
    [ruleSet, base?.ruleSet].every((one) => on >= (one?.inForceFrom ?? '') && on < (one?.repealedFrom ?? '9999-12-31'));
  return (base?.examples ?? []).flatMap((example) => {
    const expected = expectedHere(example, set, unchanged);
    return expected.length === 0 || !inForce(example.on) ? [] : [{ ...example, expected }];
  });
}

/** Interpretations of the set below that nothing uses here; in a set with a broken clause nobody knows. */
function orphansAmong(
  declared: Draft['interpretations'],
  { tree, clauses, usedElsewhere }: Pick<Draft, 'tree' | 'clauses' | 'usedElsewhere'>,
): ReadonlySet<string> {
  if (tree.below === null || clauses.length < tree.clauses.length) return new Set();
  const used = new Set([...usedElsewhere, ...clauses.flatMap((one) => one.interpretations)]);
  const free = declared.filter(({ name, at, declaredFor }) => !isOwn(tree, at) && !used.has(name) && declaredFor.length === 0);
  return new Set(free.map(({ name }) => name));
}

/** The same text where every clause of the same syntax means the same: all that clauses refer to. */
function meaningKey(tree: SyntaxTree, names: Omit<Meaning, 'definition'>, notices: readonly SetNotice[]): string {
  const definitions = tree.definitions.map(({ name, alias, words }) => [name, alias, words].map((p) => (p === null ? '' : wordsOf(p))));
  const texts = notices.map(({ set, index }) => [set, index.text]);
  return JSON.stringify([names.vocabulary, [...names.interpretations], names.deadlinesMove, names.assessedYear, definitions, texts]);
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
