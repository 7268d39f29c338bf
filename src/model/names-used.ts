import { negativesOf, optionWords } from '../syntax/declared-names.js';
import { headingAttribute } from '../syntax/heading-attribute.js';
import { foldedOf, type Phrase, wordsOf } from '../syntax/phrase.js';
import type { ClauseSyntax, FieldSyntax, InterpretationSyntax, NamedSyntax, SectionSyntax, SyntaxTree } from '../syntax/tree.js';
import { type Memory, noMemory } from '../text/memory.js';
import { squeeze } from '../text/width.js';
import type { ClauseMeanings } from './clauses.js';
import { buildCrossChecks } from './cross-checks.js';
import { assessedYearOf } from './declarations/assessed-year.js';
import { buildVocabulary, firstOf } from './declarations/vocabulary.js';
import { definitionsOf } from './definitions.js';
import { readCases } from './examples/cases.js';
import { buildInterpretations } from './interpretations.js';
import type { Meaning } from './meaning/scope.js';
import type { Named, NameUse, Target } from './name-use.js';
import { clauseScoringOf } from './scoring/clause.js';
import { scoreMeanings } from './scoring/meanings.js';
import { conclusionOf, selectionsOf } from './scoring/outcomes.js';
import { recordsOf } from './scoring/score-fields.js';
import { scoringOf } from './scoring/scoring.js';
import { conditionOf, type ScoreScope } from './scoring/sentences.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Every place where a declared name stands, with what it stands for. In: a tree, sound or not. Out: the places by file
 * and start; a word whose sentence has no meaning, or that is not declared, is not among them. Resolved by the meaning
 * itself (meaning/names.ts), so that an editor and the formatter never read a name otherwise than a verdict does. With a memory
 * what stands in files that have not changed is not read again.
 */
export function namesUsed(tree: SyntaxTree, memory: Memory = noMemory): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  eachName(tree, memory, (use) => void uses.set(`${use.source.file}:${use.start}:${use.end}`, use));
  return [...uses.values()].sort((a, b) => (a.source.file < b.source.file ? -1 : a.source.file > b.source.file ? 1 : a.start - b.start));
}

/** Tells every place where a declared name stands, in no order; a place may be told twice, and then what is told last counts. */
export function eachName(tree: SyntaxTree, memory: Memory, named: Named): void {
  const vocabulary = buildVocabulary(tree, quiet);
  nameVocabulary(tree, named);
  for (const { id } of tree.clauses) tell(id, { kind: 'clause', id: foldedOf(id) }, 'declares', named);
  nameInterpretations(tree, vocabulary, named);
  nameSentences(tree, vocabulary, named, memory);
  for (const { names } of readCases(tree, vocabulary, memory)) names.forEach(named);
}

const quiet = (): void => undefined;

function nameVocabulary(tree: SyntaxTree, named: Named): void {
  for (const section of tree.sections) {
    declare(section, { kind: 'section', name: foldedOf(section.name) }, named);
    nameHeading(section, null, tree, named);
    nameFields(section.fields, null, named);
  }
  for (const list of tree.lists) {
    const key = keyOf(firstOf(tree.lists, list));
    declare(list, { kind: 'list', key }, named);
    if (list.measure !== null) tell(list.measure, { kind: 'measure', list: key }, 'declares', named);
    nameHeading(list, key, tree, named);
    nameFields(list.fields, key, named);
  }
  for (const definition of tree.definitions) declare(definition, { kind: 'definition', name: foldedOf(definition.name) }, named);
}

/** 属于 names a list, 须注明 a field: of the 名单 itself where it has one of that name, else of the form. */
function nameHeading({ attributes }: SectionSyntax, list: string | null, tree: SyntaxTree, named: Named): void {
  for (const words of attributes) {
    const attribute = headingAttribute(words);
    if (attribute.kind === 'belongsTo') nameUsed(attribute.name, tree.lists, (key) => ({ kind: 'list', key }), named);
    if (attribute.kind !== 'provided') continue;
    const own = tree.lists.filter((one) => list !== null && keyOf(firstOf(tree.lists, one)) === list).flatMap(({ fields }) => fields);
    const form = tree.sections.flatMap(({ fields }) => fields);
    const home = own.some((field) => bears(field, attribute.name)) ? { list, fields: own } : { list: null, fields: form };
    nameUsed(attribute.name, home.fields, (key) => ({ kind: 'field', list: home.list, key }), named);
  }
}

function nameUsed(name: Phrase, things: readonly NamedSyntax[], target: (key: string) => Target, named: Named): void {
  const thing = things.find((one) => bears(one, name));
  if (thing === undefined) return;
  const spelling = thing.alias !== null && foldedOf(thing.alias) === foldedOf(name) ? 'alias' : 'name';
  tell(name, target(keyOf(thing)), 'uses', named, spelling);
}

function bears({ name, alias }: NamedSyntax, word: Phrase): boolean {
  return [name, alias].some((one) => one !== null && foldedOf(one) === foldedOf(word));
}

function nameFields(fields: readonly FieldSyntax[], list: string | null, named: Named): void {
  for (const field of fields) {
    const key = keyOf(field);
    declare(field, { kind: 'field', list, key }, named);
    for (const negative of negativesOf(field)) declare(negative, { kind: 'negative', list, key }, named);
    for (const option of optionsOf(field)) declare(option, { kind: 'option', list, field: key, key: foldedOf(option.name) }, named);
  }
}

function optionsOf({ attributes }: FieldSyntax): readonly NamedSyntax[] {
  const type = attributes[0];
  return type !== undefined && /^(?:选项|option|one of)(?=\s|:|$)/.test(foldedOf(type)) ? optionWords(type) : [];
}

function nameInterpretations(tree: SyntaxTree, vocabulary: Vocabulary, named: Named): void {
  const ids = new Set(tree.clauses.map(({ id }) => foldedOf(id)));
  for (const syntax of tree.interpretations) {
    tell(syntax.name, { kind: 'interpretation', name: wordsOf(syntax.name) }, 'declares', named);
    for (const id of syntax.usedBy) if (ids.has(foldedOf(id))) tell(id, { kind: 'clause', id: foldedOf(id) }, 'uses', named);
    nameInterpretedOptions(syntax, vocabulary, named);
  }
}

/** The options an interpretation lists are those of the one field that declares them all; of several nobody knows which. */
function nameInterpretedOptions({ value }: InterpretationSyntax, vocabulary: Vocabulary, named: Named): void {
  if (value?.kind !== 'options') return;
  const words = value.options.map(foldedOf);
  const fields = [...vocabulary.form, ...vocabulary.lists.flatMap((list) => list.fields)];
  const [only, second] = fields.flatMap((field) => {
    const { type } = field;
    const options = type.kind === 'option' ? words.flatMap((w) => type.options.find((o) => o.name === w || o.alias === w) ?? []) : [];
    return options.length === words.length ? [{ field, options }] : [];
  });
  if (only === undefined || second !== undefined) return;
  value.options.forEach((word, i) => {
    const name = only.options[i]?.name ?? '';
    const target: Target = { kind: 'option', list: only.field.list, field: only.field.key, key: name };
    tell(word, target, 'uses', named, foldedOf(word) === name ? 'name' : 'alias');
  });
}

function nameSentences(tree: SyntaxTree, vocabulary: Vocabulary, named: Named, memory: Memory): void {
  const declared = buildInterpretations(tree, quiet);
  const interpretations = new Map(declared.map((i) => [squeeze(i.name), { name: i.name, value: i.value, words: i.valueText }]));
  const base = { vocabulary, interpretations, deadlinesMove: true, assessedYear: assessedYearOf(tree) };
  const definitions = definitionsOf(tree, base, quiet, named);
  definitions.all();
  const meaning: Meaning = { ...base, definition: definitions.look };
  const meanings = scoreMeanings(tree, meaning);
  const circumstances = memory === noMemory ? '' : circumstancesOf(tree, base) + JSON.stringify(meanings.fields);
  buildCrossChecks(tree, { meaning: meanings.meaning, records: [], uses: new Set(), named, report: quiet });
  for (const clause of tree.clauses) memory.recall('names', circumstances, clause, () => namesInClause(clause, meanings)).forEach(named);
  nameScores(tree, meanings, named);
}

function namesInClause(clause: ClauseSyntax, { meaning, outcomes }: ClauseMeanings): readonly NameUse[] {
  const uses: NameUse[] = [];
  const scopeOf = (one: Meaning): ScoreScope => {
    const list = clause.sheet === null ? null : recordsOf(clause.sheet, one);
    return { meaning: one, records: list === null ? [] : [list], uses: new Set(), named: (use) => void uses.push(use), report: quiet };
  };
  const scope = scopeOf(meaning);
  for (const sentence of [clause.applicability, clause.requirement, ...clause.exceptions.map((e) => e.sentence)])
    if (sentence !== null) conditionOf(scope, sentence);
  clauseScoringOf(scope, scopeOf(outcomes), clause.scoring);
  return uses;
}

/** The names in blocks of scores outside of clauses. */
function nameScores(tree: SyntaxTree, { meaning, outcomes }: ClauseMeanings, named: Named): void {
  const scopeOf = (one: Meaning): ScoreScope => ({ meaning: one, records: [], uses: new Set(), named, report: quiet });
  const scopes = { plain: scopeOf(meaning), outcomes: scopeOf(outcomes) };
  scoringOf(tree, [], scopes);
  conclusionOf(scopes.outcomes, tree.conclusions[0]);
  selectionsOf(tree, scopes.outcomes);
}

/** The same text where every clause of the same syntax names the same things. */
function circumstancesOf({ definitions }: SyntaxTree, { vocabulary, interpretations }: Omit<Meaning, 'definition'>): string {
  const words = definitions.map(({ name, alias, words: body }) => [name, alias, body].map((p) => (p === null ? '' : wordsOf(p))));
  return JSON.stringify([vocabulary, [...interpretations], words]);
}

/** The machine key: the alias where there is one, else the name. */
function keyOf({ name, alias }: NamedSyntax): string {
  return foldedOf(alias ?? name);
}

function declare({ name, alias }: NamedSyntax, target: Target, named: Named): void {
  tell(name, target, 'declares', named);
  if (alias !== null) tell(alias, target, 'declares', named, 'alias');
}

function tell(phrase: Phrase, target: Target, how: 'declares' | 'uses', named: Named, spelling: NameUse['spelling'] = 'name'): void {
  const { source, start, end } = phrase;
  named({ source, start, end, target, declares: how === 'declares', spelling });
}
