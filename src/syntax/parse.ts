import { type Block, cutBlocks } from '../../grammar/blocks.js';
import { cutterFor } from '../../grammar/cut.js';
import type { Names } from '../../grammar/names.js';
import { makeParser } from '../../grammar/parser.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { SourceText } from '../text/place.js';
import { type Prepared, prepare } from '../text/prepared.js';
import { declaredNames, interpretationNames } from './declared-names.js';
import { partsOf } from './parts.js';
import { phrase, placeOf } from './phrase.js';
import { readClause, readStandard } from './read-clause.js';
import { type DefinitionHead, readDefinition, readDefinitionHead } from './read-definition.js';
import { readExample } from './read-example.js';
import { readInterpretation } from './read-interpretation.js';
import type { SentenceReader } from './read-sentence.js';
import { readList, readSection, readVocabulary } from './read-vocabulary.js';
import type {
  ClauseSyntax,
  ExampleSyntax,
  HeadSyntax,
  ListSyntax,
  NamedSyntax,
  SectionSyntax,
  StandardSyntax,
  SyntaxTree,
} from './tree.js';

/**
 * Reads the rule files of one set. In: its `*.standards` files in any order. Out: everything that was written,
 * with a finding for each part that could not be read; reading goes on at the next block (language.md §9).
 *
 * Two passes: the vocabulary first, because sentences are cut by its names (architecture.md, Representations).
 */
export function parse(files: readonly SourceText[]): Outcome<SyntaxTree> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const sources = [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).map(prepare);
  const placed = sources.flatMap((source) => cutBlocks(source.folded).map((block) => ({ source, block })));
  for (const { source, block } of placed) reportStray(source, block, report);

  const declarations = readDeclarations(placed, report);
  const parser = makeParser();
  const readerFor = (names: Names): SentenceReader => ({ cut: cutterFor(names), parse: parser, names });
  const names = declaredNames(declarations);
  const interpretations = placed
    .filter(({ block }) => block.word === 'interpretation')
    .map(({ source, block }) => readInterpretation(source, block, readerFor(names), report))
    .filter((i) => i !== null);
  const reader = readerFor({ ...names, ...interpretationNames(interpretations) });
  const value: Omit<SyntaxTree, 'sound'> = {
    sources,
    ...declarations,
    interpretations,
    definitions: declarations.definitionHeads.map((head) => readDefinition(head, reader, report)),
    ...readClauses(placed, reader, report),
  };
  return { value: { ...value, sound: diagnostics.every((d) => d.severity !== 'error') }, diagnostics };
}

interface Placed {
  readonly source: Prepared;
  readonly block: Block;
}

/** What the first pass finds. */
export interface Declarations {
  readonly heads: readonly HeadSyntax[];
  readonly vocabularies: readonly NamedSyntax[];
  readonly sections: readonly SectionSyntax[];
  readonly lists: readonly ListSyntax[];
  readonly definitionHeads: readonly DefinitionHead[];
}

type Report = (d: Diagnostic) => void;

function readDeclarations(placed: readonly Placed[], report: Report): Declarations {
  const of = <T>(words: readonly Block['word'][], read: (source: Prepared, block: Block) => T | null): T[] =>
    placed
      .filter(({ block }) => words.includes(block.word))
      .map(({ source, block }) => read(source, block))
      .filter((x) => x !== null);
  return {
    heads: of(['ruleSet'], (source, block) => readHead(source, block, report)),
    vocabularies: of(['vocabulary'], (source, block) => readVocabulary(source, block, report)),
    sections: of(['section'], (source, block) => readSection(source, block, report)),
    lists: of(['list'], (source, block) => readList(source, block, report)),
    definitionHeads: of(['definition', 'listDefinition'], (source, block) => readDefinitionHead(source, block, report)),
  };
}

function readHead(source: Prepared, block: Block, report: Report): HeadSyntax {
  const parts = partsOf(source, block, report, [
    'id',
    'basis',
    'noticeFile',
    'cover',
    'lastDay',
    'issuer',
    'version',
    'inForceFrom',
    'methods',
    'exampleDate',
  ]);
  return { title: phrase(source, block.body, block.end), parts, at: phrase(source, block.start, block.end) };
}

function readClauses(placed: readonly Placed[], reader: SentenceReader, report: Report) {
  const standards: StandardSyntax[] = [];
  const clauses: ClauseSyntax[] = [];
  const examples: ExampleSyntax[] = [];
  let above: { source: Prepared; standard: StandardSyntax | null } | null = null;
  for (const { source, block } of placed) {
    if (block.word === 'standard') {
      const standard = readStandard(source, block, report);
      if (standard !== null) standards.push(standard);
      above = { source, standard };
    } else if (block.word === 'clause') {
      const clause = readClause(source, block, above?.source === source ? above.standard : null, reader, report);
      if (clause !== null) clauses.push(clause);
    } else if (block.word === 'example') examples.push(readExample(source, block, report));
  }
  return { standards, clauses, examples };
}

/** Text before the first block, and blocks of a later version. */
function reportStray(source: Prepared, block: Block, report: Report): void {
  const at = phrase(source, block.start, block.word === 'lead' ? block.end : block.body);
  if (block.word === 'lead') report(F.textBeforeBlocks(placeOf(at), {}));
  else if (block.word === 'later') report(F.laterKeyword(placeOf(at), { keyword: block.keyword }));
}
