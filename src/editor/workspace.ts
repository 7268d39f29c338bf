import type { Block } from '../../grammar/blocks.js';
import { cutterFor } from '../../grammar/cut.js';
import { type Names, namesKey } from '../../grammar/names.js';
import { makeParser } from '../../grammar/parser.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { assessedYearOf } from '../model/declarations/assessed-year.js';
import { buildVocabulary } from '../model/declarations/vocabulary.js';
import { definitionsOf } from '../model/definitions.js';
import { buildInterpretations } from '../model/interpretations.js';
import type { Meaning } from '../model/meaning/scope.js';
import type { Model } from '../model/model.js';
import type { NameUse } from '../model/name-use.js';
import { namesUsed } from '../model/names-used.js';
import { scoreMeanings } from '../model/scoring/meanings.js';
import type { Layers } from '../sets/parse-set.js';
import { readSet } from '../sets/read-set.js';
import { declaredNames, interpretationNames } from '../syntax/declared-names.js';
import { blocksOf } from '../syntax/parse.js';
import { readDefinitionHead } from '../syntax/read-definition.js';
import type { SentenceReader } from '../syntax/read-sentence.js';
import { scoreDeclarationsOf, withGainedNames, withOutcomeNames } from '../syntax/scoring/score-names.js';
import type { SyntaxTree } from '../syntax/tree.js';
import { type Memory, newMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import type { Prepared } from '../text/prepared.js';
import { squeeze } from '../text/width.js';

/** A rule set as an editor has it open. All services of this folder are functions of it, of a file and an offset. */
export interface Workspace {
  /** The rule files, as they are on disk or on the screen. */
  readonly rules: readonly SourceText[];
  /** The plain texts beside them: the notice is one. */
  readonly texts: readonly SourceText[];
  readonly lower: Lower;
  /** With what stands in the sets below (参照). */
  readonly tree: SyntaxTree;
  /** Null where the set has an error. */
  readonly model: Model | null;
  readonly diagnostics: readonly Diagnostic[];
  /** By name of the file. */
  readonly files: ReadonlyMap<string, RuleFile>;
  /** What the services need besides, worked out when first asked for. */
  readonly reader: () => SentenceReader;
  readonly meaning: () => Meaning;
  /** The same for sentences that may speak of final scores: 一票否决, 限制, 结论, 推选. */
  readonly outcomes: { readonly reader: () => SentenceReader; readonly meaning: () => Meaning };
  readonly names: () => readonly NameUse[];
  /** What the next workspace may take over. */
  readonly memory: Memory;
}

/** The sets below one that 参照 another. */
export type Lower = Pick<Layers, 'below' | 'missing'>;

const ALONE: Lower = { below: [], missing: [] };

/** A rule file made ready, with its blocks. */
export interface RuleFile {
  readonly source: Prepared;
  readonly blocks: readonly Block[];
}

/**
 * Opens a rule set. In: its rule files, the plain texts beside them, the workspace before an edit, which makes this one
 * cheap and changes nothing in it (it may serve one successor), and the sets below where it 参照 one. Out: the set as far as it can
 * be understood; never an error.
 */
export function openWorkspace(
  rules: readonly SourceText[],
  texts: readonly SourceText[],
  before?: Workspace,
  lower: Lower = ALONE,
): Workspace {
  const memory = before?.memory ?? newMemory();
  const { tree, model, diagnostics } = readSet({ ...lower, rules, texts }, memory);
  const files = new Map(tree.sources.map((source) => [source.file, { source, blocks: blocksOf(source, memory) }]));
  const readers = once(() => readersFor(tree, files, memory));
  const meanings = once(() => scoreMeanings(tree, meaningOf(tree)));
  memory.sweep();
  return {
    rules,
    texts,
    lower,
    tree,
    model,
    diagnostics: sortDiagnostics(diagnostics),
    files,
    reader: () => readers().reader,
    meaning: () => meanings().meaning,
    outcomes: { reader: () => readers().outcomeReader, meaning: () => meanings().outcomes },
    names: once(() => namesUsed(tree, memory)),
    memory,
  };
}

/** What sentences of this set are read by: the same as in parse. */
function readersFor(
  tree: SyntaxTree,
  files: ReadonlyMap<string, RuleFile>,
  memory: Memory,
): { readonly reader: SentenceReader; readonly outcomeReader: SentenceReader } {
  const below = (tree.below?.definitions ?? []).map((one) => ({ ...one, isList: one.body?.kind === 'list' }));
  const own = [...files.values()].flatMap(({ source, blocks }) =>
    blocks.filter((b) => b.word === 'definition' || b.word === 'listDefinition').map((b) => readDefinitionHead(source, b, quiet)),
  );
  const declared = declaredNames({ ...tree, definitionHeads: [...below, ...own.filter((head) => head !== null)] });
  const scores = scoreDeclarationsOf(tree);
  const names = withGainedNames({ ...declared, ...interpretationNames(tree.interpretations) }, scores);
  const parser = memory.recall('parser', '', '', makeParser);
  const withNames = (some: Names): SentenceReader => {
    const key = namesKey(some);
    return memory.recall('reader', '', key, () => ({ cut: cutterFor(some), parse: parser, names: some, key, memory }));
  };
  return { reader: withNames(names), outcomeReader: withNames(withOutcomeNames(names, scores)) };
}

/** What names mean, errors passed over. */
function meaningOf(tree: SyntaxTree): Meaning {
  const declared = buildInterpretations(tree, quiet);
  const interpretations = new Map(declared.map((i) => [squeeze(i.name), { name: i.name, value: i.value, words: i.valueText }]));
  const base = { vocabulary: buildVocabulary(tree, quiet), interpretations, deadlinesMove: true, assessedYear: assessedYearOf(tree) };
  return { ...base, definition: definitionsOf(tree, base, quiet).look };
}

/** For readings whose findings are told elsewhere. */
export const quiet = (): void => undefined;

/** Makes a value when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
