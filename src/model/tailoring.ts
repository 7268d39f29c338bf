import { clauseFindings } from '../diagnostics/catalogue/clause.js';
import { tailoringFindings as F } from '../diagnostics/catalogue/tailoring.js';
import type { Bilingual } from '../diagnostics/define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { foldedOf, freeText, type Phrase, placeOf } from '../syntax/phrase.js';
import type { ClauseSyntax, DefinitionSyntax, SyntaxTree } from '../syntax/tree.js';
import type { Place } from '../text/place.js';
import { squeeze } from '../text/width.js';
import type { Model, Removal } from './model.js';
import { expectedHere, unchangedClauses } from './unchanged.js';

/** Whether something stands in the set's own files, and not in those of a set below. */
export function isOwn(tree: SyntaxTree, at: Pick<Place, 'file'>): boolean {
  return layerOf(tree, at) === 0;
}

/** How far below the set the set lies in whose rule files something stands; 0 is the set itself, with the texts beside its rules. */
export function layerOf({ below }: SyntaxTree, { file }: Pick<Place, 'file'>): number {
  let deep = 1;
  for (let one = below; one !== null; one = one.below, deep += 1) if (one.sources.some((source) => source.file === file)) return deep;
  return 0;
}

/**
 * 示例 of the sets below that test a clause as it stands here, and are not run here because of the day they are about: they hold there.
 */
export function examplesLeftBelow(model: Model): number {
  if (model.base === null) return 0;
  const kept = unchangedClauses(model);
  const here = new Set(model.examples.map(({ at }) => `${at.file}:${at.start.offset}`));
  const fitting = model.base.examples.filter((example) => expectedHere(example, model, kept).length > 0);
  return fitting.filter(({ at }) => !here.has(`${at.file}:${at.start.offset}`)).length + examplesLeftBelow(model.base);
}

/** 删去条款, with what they were called below. */
export function removalsOf({ removals, below }: SyntaxTree): readonly Removal[] {
  return removals.map(({ id, reason }) => {
    const removed = below?.clauses.find((clause) => foldedOf(clause.id) === foldedOf(id));
    return {
      id: foldedOf(id),
      title: removed === undefined ? '' : freeText(removed.title),
      reason: reason === null ? '' : freeText(reason),
      at: placeOf(id),
    };
  });
}

/**
 * What to tell whoever edits a set that 参照 another. An error in what is taken over came about by what this set says, for the set
 * below has none: it is told where this set says it; so is a warning of a clause that means something else here. What else is found
 * in the set below is for those who keep that set. In: the ids of the clauses that are what they are there.
 */
export function findingsHere(found: readonly Diagnostic[], tree: SyntaxTree, unchanged: ReadonlySet<string>): readonly Diagnostic[] {
  return found.flatMap((one) => {
    const { place } = one;
    if (place === null || isOwn(tree, place)) return [one];
    const said = saidAt(tree, place);
    const clause = said !== null && 'id' in said ? said : null;
    const stays = clause === null || unchanged.has(foldedOf(clause.id));
    if (one.severity !== 'error') return one.severity === 'hint' || stays ? [] : [{ ...one, place: placeToEdit(tree, clause), edits: [] }];
    const problem: Bilingual = { zh: one.zh, en: one.en };
    const line = one.code === UNKNOWN_METHOD ? tree.heads[0]?.parts.get('methods')?.[0] : undefined;
    const toEdit = line === undefined ? placeToEdit(tree, said) : placeOf(line);
    return [F.brokenByTailoring(toEdit, { where: whereOf(clause, place), problem })];
  });
}

/** What fewer 核查方法 break is mended at that line. */
const UNKNOWN_METHOD = clauseFindings.unknownMethod.definition.code;

/** The clause or the definition that something stands in: the block that begins last before it, where that is one of these. */
function saidAt(tree: SyntaxTree, { file, start }: Place): ClauseSyntax | DefinitionSyntax | null {
  const here = headsOf(tree).filter(({ head }) => head.source.file === file);
  const offset = here[0]?.head.source.at(start.offset) ?? 0;
  const before = here.filter(({ head }) => head.start <= offset);
  return before.reduce<Head | null>((last, next) => (last === null || next.head.start > last.head.start ? next : last), null)?.said ?? null;
}

/** Where a block begins, and the block where it says sentences. */
interface Head {
  readonly head: Phrase;
  readonly said: ClauseSyntax | DefinitionSyntax | null;
}

function headsOf({
  clauses,
  definitions,
  interpretations,
  standards,
  examples,
  sections,
  lists,
  crossChecks,
}: SyntaxTree): readonly Head[] {
  return [
    ...clauses.map((said) => ({ head: said.at, said })),
    ...definitions.map((said) => ({ head: said.name, said })),
    ...[...interpretations, ...standards, ...examples].map(({ at }) => ({ head: at, said: null })),
    ...crossChecks.map(({ at }) => ({ head: at, said: null })),
    ...[...sections, ...lists].map(({ name }) => ({ head: name, said: null })),
  ];
}

function whereOf(clause: ClauseSyntax | null, { file, start }: Place): Bilingual {
  const place = `${file}:${start.line}`;
  if (clause === null) return { zh: place, en: place };
  const id = foldedOf(clause.id);
  return { zh: `条款${id}，${place}`, en: `clause ${id}, ${place}` };
}

/**
 * Where a set makes a clause or a definition of the set below mean something else: the interpretation or the name of its own that it
 * says, else 参照.
 */
export function placeToEdit(tree: SyntaxTree, block: ClauseSyntax | DefinitionSyntax | null): Place | null {
  const said = block === null ? '' : squeeze(sentencesOf(block).map(foldedOf).join('\n'));
  const interpreted = tree.interpretations.map(({ name }) => ({ name, words: `"${squeeze(foldedOf(name))}"` }));
  const fields = [...tree.sections, ...tree.lists].flatMap((group) => group.fields);
  const named = [...fields, ...tree.lists, ...tree.definitions].flatMap(({ name, alias }) =>
    [name, alias].flatMap((p) => (p === null ? [] : [{ name: p, words: squeeze(foldedOf(p)) }])),
  );
  const own = [...interpreted, ...named].find(({ name, words }) => isOwn(tree, name.source) && said.includes(words));
  const head = tree.heads[0];
  const line = own?.name ?? head?.parts.get('tailors')?.[0] ?? head?.title;
  return line === undefined ? null : placeOf(line);
}

function sentencesOf(block: ClauseSyntax | DefinitionSyntax): readonly Phrase[] {
  if ('words' in block) return [block.words];
  const { applicability, requirement, exceptions } = block;
  const sentences = [applicability, requirement, ...exceptions.map((one) => one.sentence)];
  return sentences.flatMap((one) => (one === null ? [] : [one.words]));
}

/** The line of a set by which a clause of the set below went or became another; null where it did neither. */
export function lineThatTookAway(tree: SyntaxTree, id: string): Place | null {
  const removal = tree.removals.find((one) => foldedOf(one.id) === id);
  const change = tree.clauses.find((one) => foldedOf(one.id) === id && isOwn(tree, one.id.source));
  const line = removal?.id ?? change?.id;
  return line === undefined ? null : placeOf(line);
}
