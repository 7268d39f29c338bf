import { type Block, cutBlocks } from '../../grammar/blocks.js';
import { cutterFor } from '../../grammar/cut.js';
import { type Names, namesKey } from '../../grammar/names.js';
import { makeParser } from '../../grammar/parser.js';
import { BLOCK_WORDS, MISTAKEN_WORDS } from '../../grammar/spellings.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import { scoringFindings as S } from '../diagnostics/catalogue/scoring.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { rewrite } from '../diagnostics/rewrite.js';
import { type Memory, noMemory } from '../text/memory.js';
import type { SourceText } from '../text/place.js';
import { type Prepared, prepare } from '../text/prepared.js';
import type { Declarations } from './declarations.js';
import { declaredNames, interpretationNames } from './declared-names.js';
import { partsOf } from './parts.js';
import { foldedOf, phrase, placeOf, wordsOf } from './phrase.js';
import { type Above, readClause, readRemovals, readStandard } from './read-clause.js';
import { readCrossCheck } from './read-cross-check.js';
import { type DefinitionHead, readDefinition, readDefinitionHead } from './read-definition.js';
import { readExample } from './read-example.js';
import { readInterpretation } from './read-interpretation.js';
import type { SentenceReader } from './read-sentence.js';
import { readList, readSection, readVocabulary } from './read-vocabulary.js';
import { readConclusion } from './scoring/conclusion.js';
import { readGrades } from './scoring/grades.js';
import type { LineReading } from './scoring/line.js';
import { joinedDeclarations, scoreDeclarationsIn, scoreDeclarationsOf, withGainedNames, withOutcomeNames } from './scoring/score-names.js';
import { readPart, readScoreSheet, readScoring, readSumUp } from './scoring/score-sheet.js';
import { readSelection } from './scoring/selection.js';
import type { ScoreSheetSyntax } from './scoring-tree.js';
import { type OwnTree, reportNothingBelow, tailor } from './tailor.js';
import type { HeadSyntax, SyntaxTree } from './tree.js';

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
  const ownScores = scoreDeclarationsIn(placed);
  const scores = below === null ? ownScores : joinedDeclarations(scoreDeclarationsOf(below), ownScores);
  const all = withGainedNames({ ...names, ...interpretationNames([...(below?.interpretations ?? []), ...interpretations]) }, scores);
  const withKey = (some: Names): SentenceReader => {
    const key = namesKey(some);
    return memory.recall('reader', '', key, () => readerFor(some, key));
  };
  const reader = withKey(all);
  const outcomeReader = withKey(withOutcomeNames(all, scores));
  const { definitionHeads, ...declared } = declarations;
  const own: OwnTree = {
    sources,
    ...declared,
    interpretations,
    definitions: definitionHeads.map((head) => readDefinition(head, reader, report)),
    ...readClauses(cut, { reader, outcomeReader }, report),
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
    'assessedYear',
  ]);
  const laidOver = block.blocks.some(({ word }) => word === 'tailors');
  return { title: phrase(source, block.body, block.end), parts, laidOver, at: phrase(source, block.start, block.end) };
}

type Clauses = Pick<
  SyntaxTree,
  'crossChecks' | 'standards' | 'parts' | 'clauses' | 'examples' | 'scoring' | 'scoreSheets' | 'grades' | 'conclusions' | 'selections'
>;

/** `outcomeReader` also knows the names of scores: it reads 一票否决, 限制, 结论 and 推选. */
interface Readers {
  readonly reader: SentenceReader;
  readonly outcomeReader: SentenceReader;
}

function readClauses(files: readonly CutFile[], readers: Readers, report: Report): Clauses {
  const { reader, outcomeReader } = readers;
  const read = files.map((file) => reader.memory.recall('clauses', outcomeReader.key, file.source, () => clausesOf(file, readers)));
  for (const { diagnostics } of read) diagnostics.forEach(report);
  const values = read.map(({ value }) => value);
  return {
    crossChecks: values.flatMap((v) => v.crossChecks),
    standards: values.flatMap((v) => v.standards),
    parts: values.flatMap((v) => v.parts),
    clauses: values.flatMap((v) => v.clauses),
    examples: values.flatMap((v) => v.examples),
    scoring: values.flatMap((v) => v.scoring),
    scoreSheets: values.flatMap((v) => v.scoreSheets),
    grades: values.flatMap((v) => v.grades),
    conclusions: values.flatMap((v) => v.conclusions),
    selections: values.flatMap((v) => v.selections),
  };
}

function clausesOf({ source, blocks }: CutFile, { reader, outcomeReader }: Readers): Outcome<Clauses> {
  const diagnostics: Diagnostic[] = [];
  const report = (d: Diagnostic): void => void diagnostics.push(d);
  const [to, outcomes]: readonly LineReading[] = [reader, outcomeReader].map((one) => ({ reader: one, report }));
  const found: { -readonly [K in keyof Clauses]: Clauses[K][number][] } = {
    crossChecks: [],
    standards: [],
    parts: [],
    clauses: [],
    examples: [],
    scoring: [],
    scoreSheets: [],
    grades: [],
    conclusions: [],
    selections: [],
  };
  if (to === undefined || outcomes === undefined) return { value: found, diagnostics };
  const keep = <K extends keyof Clauses>(kind: K, one: Clauses[K][number] | null): void => {
    if (one !== null) (found[kind] as Clauses[K][number][]).push(one);
  };
  let above: Above = { standard: null, part: null, sheet: null };
  blocks.forEach((block, i) => {
    switch (block.word) {
      case 'crossCheck':
        keep('crossChecks', readCrossCheck(source, block, reader, report));
        break;
      case 'standard': {
        const standard = readStandard(source, block, outcomes);
        above = { standard, part: null, sheet: null };
        keep('standards', standard);
        break;
      }
      case 'part':
        above = { ...above, part: readPart(source, block, outcomes) };
        keep('parts', above.part);
        break;
      case 'scoreSheet': {
        const sheet = sheetWith(source, blocks, i, to, outcomes);
        above = { ...above, part: null, sheet };
        keep('scoreSheets', sheet === null ? null : { ...sheet, standard: above.standard });
        break;
      }
      case 'sumUp':
        if (above.sheet === null)
          report(S.misplacedScoringBlock(placeOf(phrase(source, block.start, block.body)), { keyword: block.keyword, why: NO_SHEET }));
        above = { ...above, part: null, sheet: null };
        break;
      case 'clause':
      case 'clauseChange':
        keep('clauses', readClause(source, block, above, to, outcomes));
        break;
      case 'grades':
        if (above.sheet === null) keep('grades', readGrades(source, block, false, outcomes));
        break;
      case 'scoring':
        keep('scoring', readScoring(source, block, to, outcomes));
        break;
      case 'conclusion':
        keep('conclusions', readConclusion(source, block, outcomes));
        break;
      case 'selection':
        keep('selections', readSelection(source, block, outcomes));
        break;
      case 'example':
        keep('examples', readExample(source, block, report));
        break;
    }
  });
  return { value: found, diagnostics };
}

const NO_SHEET = { zh: '它前面没有“评分表”', en: 'no “评分表” (score sheet) stands before it' };

/** A 评分表 with what stands below it up to its 汇总: the grades of its records, and the 汇总 itself. */
function sheetWith(
  source: Prepared,
  blocks: readonly Block[],
  at: number,
  to: LineReading,
  outcomes: LineReading,
): ScoreSheetSyntax | null {
  const block = blocks[at];
  const sheet = block === undefined ? null : readScoreSheet(source, block, to, outcomes);
  if (sheet === null) return null;
  const behind = blocks.slice(at + 1);
  const ends = behind.findIndex(({ word }) => word === 'sumUp' || word === 'standard' || word === 'scoreSheet');
  const inside = ends < 0 ? behind : behind.slice(0, ends);
  const end = behind[ends];
  const grades = inside.filter(({ word }) => word === 'grades').map((one) => readGrades(source, one, true, outcomes));
  if (end?.word === 'sumUp') return { ...sheet, grades, sumUp: readSumUp(source, end, to.report) };
  const words = { name: wordsOf(sheet.name), list: foldedOf(sheet.counted.words).slice(1) };
  to.report(S.unclosedScoreSheet(placeOf(sheet.at), words));
  return { ...sheet, grades };
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
