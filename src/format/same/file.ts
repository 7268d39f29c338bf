import { readAttribute } from '../../model/declarations/attribute.js';
import { buildRuleSet, readDayOf } from '../../model/declarations/rule-set.js';
import { readType } from '../../model/declarations/type.js';
import { buildVocabulary } from '../../model/declarations/vocabulary.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { headingAttribute } from '../../syntax/heading-attribute.js';
import { foldedOf, freeText, linesIn, type Phrase, wordsOf } from '../../syntax/phrase.js';
import type {
  ClauseSyntax,
  DefinitionSyntax,
  FieldSyntax,
  HeadSyntax,
  InterpretationSyntax,
  NamedSyntax,
  OtherReading,
  SectionSyntax,
  SentenceSyntax,
  SyntaxTree,
} from '../../syntax/tree.js';
import type { Memory } from '../../text/memory.js';
import type { Prepared } from '../../text/prepared.js';
import { squeeze } from '../../text/width.js';
import type { Naming } from '../names.js';
import { examplesOf } from './examples.js';
import { scoresSay } from './scores.js';
import { type Said, saidBy } from './sentence.js';

/** What one file of a set says, apart from its layout. Two files that say the same have equal parts throughout. */
export interface FileSays {
  readonly comments: readonly string[];
  /** Everything but sentences, as one text a block. */
  readonly blocks: readonly string[];
  readonly sentences: readonly SentenceSays[];
}

export interface SentenceSays extends Said {
  /** Its second readings, each as the word and where it is cut. */
  readonly others: readonly string[];
}

/** In: a tree, its names, the files asked about, what has been read of them. Out: what each of the files says. */
export function filesSay(tree: SyntaxTree, names: Naming, files: ReadonlySet<string>, memory: Memory): ReadonlyMap<string, FileSays> {
  const examples = examplesOf(tree, names, files, memory);
  const vocabulary = buildVocabulary(tree, () => undefined);
  const asked = tree.sources.filter(({ file }) => files.has(file));
  return new Map(
    asked.map((source) => [source.file, fileSays(tree, names, source, { examples: examples.get(source.file) ?? [], vocabulary })]),
  );
}

function fileSays(
  tree: SyntaxTree,
  names: Naming,
  source: Prepared,
  { examples, vocabulary }: { readonly examples: readonly unknown[]; readonly vocabulary: Vocabulary },
): FileSays {
  const here = (p: Phrase) => p.source === source;
  const says = (value: unknown) => JSON.stringify(value);
  const definitions = tree.definitions.filter(({ name }) => here(name));
  const clauses = tree.clauses.filter(({ id }) => here(id));
  const crossChecks = tree.crossChecks.filter(({ at }) => here(at));
  const interpretations = tree.interpretations.filter(({ name }) => here(name));
  const scored = scoredIn(tree, here).map((syntax) => scoresSay(syntax, source, names, vocabulary));
  return {
    comments: source.comments.map(({ text }) => text.trimEnd()),
    blocks: [
      ...tree.heads.filter(({ title }) => here(title)).map((head) => says(headSays(head, tree))),
      ...tree.vocabularies.filter(({ name }) => here(name)).map((one) => says(named(one))),
      ...tree.sections
        .filter(({ name }) => here(name))
        .map((one) => says([named(one), headingSays(one, names), one.fields.map(fieldSays)])),
      ...tree.lists
        .filter(({ name }) => here(name))
        .map((one) => says([named(one), textOf(one.measure), headingSays(one, names), one.fields.map(fieldSays)])),
      ...interpretations.map((one) => says(interpretationSays(one))),
      ...definitions.map((one) => says(named(one))),
      ...crossChecks.map(({ name, note }) => says(['crossCheck', textOf(name), freeOf(note)])),
      ...tree.standards.filter(({ id }) => here(id)).map(({ id, title }) => says([foldedOf(id), freeText(title)])),
      ...clauses.map((one) => says(clauseSays(one))),
      ...tree.removals.filter(({ id }) => here(id)).map(({ id, reason }) => says([foldedOf(id), freeOf(reason)])),
      ...examples.map(says),
      ...scored.map(({ shape }) => says(shape)),
    ],
    sentences: [
      ...interpretations.map(({ value }) => ({ ...interpreted(value, source, names), others: [] })),
      ...definitions.map((one) => ({ ...saidBy(one.body, source, names), others: othersOf(one.others, source) })),
      ...[
        ...crossChecks.map(({ sentence }) => sentence),
        ...clauses.flatMap(sentencesOf),
        ...scored.flatMap(({ sentences }) => sentences),
      ].map((one) => ({
        ...saidBy(one.tree, source, names),
        others: othersOf(one.others, source),
      })),
    ],
  };
}

/** Scoring lines of clauses and standards, and blocks of scores. */
function scoredIn(tree: SyntaxTree, here: (p: Phrase) => boolean): readonly unknown[] {
  const blocks = <T extends { readonly at: Phrase }>(all: readonly T[]) => all.filter(({ at }) => here(at));
  return [
    blocks(tree.clauses).map(({ id, part, sheet, scoring }) => [id, part?.title ?? null, sheet?.name ?? null, scoring]),
    blocks(tree.standards).map(({ id, scoring }) => [id, scoring]),
    blocks(tree.parts),
    blocks(tree.scoring),
    blocks(tree.scoreSheets),
    blocks(tree.grades),
    blocks(tree.conclusions),
    blocks(tree.selections),
  ];
}

function sentencesOf({ applicability, requirement, exceptions }: ClauseSyntax): readonly SentenceSyntax[] {
  return [applicability, requirement, ...exceptions.map(({ sentence }) => sentence)].filter((one) => one !== null);
}

function othersOf(others: readonly OtherReading<unknown>[], { folded }: Prepared): readonly string[] {
  return others.map(({ start, length, cut }) => `${folded.slice(start, start + length)}|${cut}`);
}

/** The options an interpretation lists are names; its other values are said like sentences. */
function interpreted(value: InterpretationSyntax['value'], source: Prepared, names: Naming): Said {
  if (value?.kind !== 'options') return saidBy(value, source, names);
  return {
    shape: 'options',
    names: value.options.map((p) => ({ start: p.start, meant: names.meant(source, p.start) ?? foldedOf(p) })),
  };
}

function interpretationSays({ name, usedBy, basis, reason }: InterpretationSyntax): unknown {
  return [squeeze(wordsOf(name)), usedBy.map(foldedOf), freeOf(basis), freeOf(reason)];
}

function clauseSays(clause: ClauseSyntax): unknown {
  const { id, title, standard, quotes, exceptions, verification, remedy, note, applicability, requirement } = clause;
  return [
    [
      clause.changes,
      foldedOf(id),
      freeText(title),
      standard === null ? null : foldedOf(standard.id),
      applicability !== null,
      requirement !== null,
    ],
    quotes.map(letters),
    exceptions.map(({ name }) => textOf(name)),
    verification === null ? null : verificationSays(verification),
    [freeOf(remedy), freeOf(note), dayOf(clause.inForceFrom), dayOf(clause.repealedFrom), freeOf(clause.reason)],
  ];
}

function dayOf(p: Phrase | null): string | null {
  return p === null ? null : (readDayOf(p, () => undefined) ?? foldedOf(p));
}

function verificationSays(p: Phrase): unknown {
  const all = /^(?:全部|all)(?=[\s:,])[\s:,]*/.exec(foldedOf(p))?.[0].length ?? 0;
  return [all > 0, letters({ ...p, start: p.start + all })];
}

function headSays(head: HeadSyntax, tree: SyntaxTree): unknown {
  const { at: _, ...says } = buildRuleSet({ ...tree, heads: [head] }, [], () => undefined) ?? { at: null };
  const raw = (['noticeFile', 'cover'] as const).map((word) =>
    (head.parts.get(word) ?? []).map((p) => foldedOf(p).replace(/"\s*to\s*"/, '"至"')).map(squeeze),
  );
  return [says, raw];
}

function headingSays({ attributes }: SectionSyntax, names: Naming): unknown {
  return attributes.map((words) => {
    const attribute = headingAttribute(words);
    if (attribute.kind === 'unknown') return foldedOf(words);
    if ('who' in attribute) return [attribute.kind, foldedOf(attribute.who)];
    return 'name' in attribute
      ? [attribute.kind, names.meant(words.source, attribute.name.start) ?? foldedOf(attribute.name)]
      : attribute.kind;
  });
}

function fieldSays(field: FieldSyntax): unknown {
  const [type, ...attributes] = field.attributes;
  const read = type === undefined ? null : (readType(type, '', () => undefined) ?? foldedOf(type));
  return [named(field), read, attributes.map((one) => readAttribute(foldedOf(one)) ?? foldedOf(one))];
}

function named({ name, alias }: NamedSyntax | DefinitionSyntax): unknown {
  return [foldedOf(name), textOf(alias)];
}

/** Line for line, white space at their ends aside. */
function letters(p: Phrase): readonly string[] {
  return linesIn(p).map(wordsOf);
}

function textOf(p: Phrase | null): string | null {
  return p === null ? null : foldedOf(p);
}

function freeOf(p: Phrase | null): string | null {
  return p === null ? null : freeText(p);
}
