import { type Block, cutBlocks } from '../../grammar/blocks.js';
import { cutterFor } from '../../grammar/cut.js';
import { type Names, namesKey } from '../../grammar/names.js';
import { makeParser } from '../../grammar/parser.js';
import { BLOCK_WORDS, MISTAKEN_WORDS } from '../../grammar/spellings.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { rewrite } from '../diagnostics/rewrite.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import { type Prepared, prepare } from '../text/prepared.js';
import { declaredNames, interpretationNames } from './declared-names.js';
import { partsOf } from './parts.js';
import { foldedOf, phrase, placeOf } from './phrase.js';
import { readClause, readRemovals, readStandard } from './read-clause.js';
import { type DefinitionHead, readDefinition, readDefinitionHead } from './read-definition.js';
import { readExample } from './read-example.js';
import { readInterpretation } from './read-interpretation.js';
import type { SentenceReader } from './read-sentence.js';
import { readList, readSection, readVocabulary } from './read-vocabulary.js';
import { type OwnTree, reportNothingBelow, tailor } from './tailor.js';
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
 * With a memory (text/memory.ts) a file that has not changed is not read again; the result is the same.
 *
 * A set that 参照 another can only be read with the tree of that one, `below`: its names are known here, and what it says stands
 * in the result beside what is said here (tailor.ts). The result speaks of findings in the set's own files only.
 */
export function parse(files: readonly SourceText[], memory: Memory = noMemory, below: SyntaxTree | null = null): Outcome<SyntaxTree> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const cut = [...files].sort((a, b) => (a.file < b.file ? -1 : 1)).map((file) => cutFile(file, memory));
  const sources = cut.map(({ source }) => source);
  const placed = cut.flatMap(({ source, blocks }) => blocks.map((block) => ({ source, block })));
  for (const { source, block } of placed) reportStray(source, block, report);

  const lists = new Set((below?.lists ?? []).flatMap(({ name, alias }) => (alias === null ? [name] : [name, alias])).map(foldedOf));
  const declarations = readDeclarations(placed, lists, report);
  const parser = memory.recall('parser', '', '', makeParser);
  const readerFor = (names: Names, key: string): SentenceReader => ({ cut: cutterFor(names), parse: parser, names, key, memory });
  const names = declaredNames(below === null ? declarations : together(declarations, below));
  const first = readerFor(names, '');
  const interpretations = placed
    .filter(({ block }) => block.word === 'interpretation')
    .map(({ source, block }) => readInterpretation(source, block, first, report))
    .filter((i) => i !== null);
  const all = { ...names, ...interpretationNames([...(below?.interpretations ?? []), ...interpretations]) };
  const key = namesKey(all);
  const reader = memory.recall('reader', '', key, () => readerFor(all, key));
  const { definitionHeads, ...declared } = declarations;
  const own: OwnTree = {
    sources,
    ...declared,
    interpretations,
    definitions: definitionHeads.map((head) => readDefinition(head, reader, report)),
    ...readClauses(cut, reader, report),
    removals: placed.flatMap(({ source, block }) => (block.word === 'removal' ? readRemovals(source, block, report) : [])),
  };
  if (below === null) reportNothingBelow(own, report);
  const value = below === null ? own : tailor(own, below, report);
  return { value: { ...value, below, sound: diagnostics.every((d) => d.severity !== 'error') }, diagnostics };
}

/** What is declared in a set and in the one below it. */
function together(own: Declarations, below: SyntaxTree): Declarations {
  const heads = below.definitions.map((one): DefinitionHead => ({ ...one, isList: one.body?.kind === 'list' }));
  return {
    heads: own.heads,
    vocabularies: own.vocabularies,
    sections: [...below.sections, ...own.sections],
    lists: [...below.lists, ...own.lists],
    definitionHeads: [...heads, ...own.definitionHeads],
  };
}

interface Placed {
  readonly source: Prepared;
  readonly block: Block;
}

/** A file made ready, and its blocks. */
interface CutFile {
  readonly source: Prepared;
  readonly blocks: readonly Block[];
}

function cutFile(file: SourceText, memory: Memory): CutFile {
  return memory.recall('files', '', `${file.file}\0${file.text}`, () => {
    const source = prepare(file);
    return { source, blocks: blocksOf(source, memory) };
  });
}

/** The blocks of a prepared file. */
export function blocksOf(source: Prepared, memory: Memory): readonly Block[] {
  return memory.recall('blocks', '', source, () => cutBlocks(source.folded));
}

/** What the first pass finds. */
export interface Declarations {
  readonly heads: readonly HeadSyntax[];
  readonly vocabularies: readonly NamedSyntax[];
  readonly sections: readonly SectionSyntax[];
  readonly lists: readonly ListSyntax[];
  readonly definitionHeads: readonly DefinitionHead[];
}

/** The many blocks of the second pass, which declare nothing. */
const BELOW: ReadonlySet<Block['word']> = new Set(['clause', 'clauseChange', 'removal', 'example']);

type Report = (d: Diagnostic) => void;

/** `known`: names of lists that the set below declares. */
function readDeclarations(placed: readonly Placed[], known: ReadonlySet<string>, report: Report): Declarations {
  const declaring = placed.filter(({ block }) => !BELOW.has(block.word));
  const of = <T>(words: readonly Block['word'][], read: (source: Prepared, block: Block) => T | null): T[] =>
    declaring
      .filter(({ block }) => words.includes(block.word))
      .map(({ source, block }) => read(source, block))
      .filter((x) => x !== null);
  return {
    heads: of(['ruleSet'], (source, block) => readHead(source, block, report)),
    vocabularies: of(['vocabulary'], (source, block) => readVocabulary(source, block, report)),
    sections: of(['section'], (source, block) => readSection(source, block, report)),
    lists: of(['list'], (source, block) => readList(source, block, report, known)),
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
    'tailors',
    'replaces',
    'inForceFrom',
    'repealedFrom',
    'methods',
    'exampleDate',
  ]);
  const laidOver = block.blocks.some(({ word }) => word === 'tailors');
  return { title: phrase(source, block.body, block.end), parts, laidOver, at: phrase(source, block.start, block.end) };
}

type Clauses = Pick<SyntaxTree, 'standards' | 'clauses' | 'examples'>;

function readClauses(files: readonly CutFile[], reader: SentenceReader, report: Report): Clauses {
  const read = files.map((file) => reader.memory.recall('clauses', reader.key, file.source, () => clausesOf(file, reader)));
  for (const { diagnostics } of read) diagnostics.forEach(report);
  const values = read.map(({ value }) => value);
  return {
    standards: values.flatMap((v) => v.standards),
    clauses: values.flatMap((v) => v.clauses),
    examples: values.flatMap((v) => v.examples),
  };
}

function clausesOf({ source, blocks }: CutFile, reader: SentenceReader): Outcome<Clauses> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const standards: StandardSyntax[] = [];
  const clauses: ClauseSyntax[] = [];
  const examples: ExampleSyntax[] = [];
  let above: StandardSyntax | null = null;
  for (const block of blocks) {
    if (block.word === 'standard') {
      above = readStandard(source, block, report);
      if (above !== null) standards.push(above);
    } else if (block.word === 'clause' || block.word === 'clauseChange') {
      const clause = readClause(source, block, above, reader, report);
      if (clause !== null) clauses.push(clause);
    } else if (block.word === 'example') examples.push(readExample(source, block, report));
  }
  return { value: { standards, clauses, examples }, diagnostics };
}

/** 删除条款 3.9 where 删去条款 3.9 is meant. */
function reportMistaken(source: Prepared, block: Block, report: Report): void {
  const meant = MISTAKEN_WORDS[block.keyword] ?? 'removal';
  const at = placeOf(phrase(source, block.start, block.body));
  const [number = '3.9'] = /[\d.]+/.exec(foldedOf(phrase(source, block.body, block.end))) ?? [];
  const english = /^[a-z]/i.test(block.keyword);
  const { zh, en } = BLOCK_WORDS[meant];
  const edits = [rewrite(at, (english ? en[0] : zh[0]) ?? '')];
  report(F.mistakenKeyword(at, { word: block.keyword, instead: INSTEAD[meant](number) }, { edits }));
}

const INSTEAD = {
  removal: (number: string) => ({
    zh: `不采用所参照的标准集的一条，请写“删去条款 ${number}”，下一行写“理由”`,
    en: `To leave out a clause of the set below write “删去条款 ${number}” (remove clause), with “理由” (reason) on the next line`,
  }),
  clauseChange: (number: string) => ({
    zh: `改所参照的标准集的一条，请写“修改条款 ${number} 标题”`,
    en: `To change a clause of the set below write “修改条款 ${number} title” (change clause)`,
  }),
} as const;

/** Text before the first block, blocks of a later version, and words that are none. */
function reportStray(source: Prepared, block: Block, report: Report): void {
  const at = phrase(source, block.start, block.word === 'lead' ? block.end : block.body);
  if (block.word === 'lead') report(F.textBeforeBlocks(placeOf(at), {}));
  else if (block.word === 'mistaken') reportMistaken(source, block, report);
  else if (block.word === 'later') report(F.laterKeyword(placeOf(at), { keyword: block.keyword }));
}
