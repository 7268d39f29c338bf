import { cutterFor } from '../../grammar/cut.js';
import { makeParser, type ParseWords } from '../../grammar/parser.js';
import { buildVocabulary } from '../model/declarations/vocabulary.js';
import { factNames } from '../model/examples/fact-names.js';
import { scoreWordsOf } from '../model/examples/score-words.js';
import { declaredNames, interpretationNames } from '../syntax/declared-names.js';
import { foldedOf, type Phrase } from '../syntax/phrase.js';
import { scoreDeclarationsOf, withGainedNames, withOutcomeNames } from '../syntax/scoring/score-names.js';
import type { SyntaxTree } from '../syntax/tree.js';
import type { Memory } from '../text/memory.js';
import type { Prepared } from '../text/prepared.js';
import type { Printing, ScoreBlocks } from './blocks/printing.js';
import { type Naming, placeKey } from './names.js';
import type { Reader } from './sentence/separate.js';
import type { Spelling } from './spelling.js';

/** What a file of the set is printed with. */
export function printer(
  tree: SyntaxTree,
  names: Naming,
  { reader, outcomeReader }: Readers,
): (source: Prepared, spelling: Spelling) => Printing {
  const quiet = (): void => undefined;
  const vocabulary = buildVocabulary(tree, quiet);
  const reading = {
    vocabulary,
    facts: factNames(vocabulary),
    clauses: tree.clauses.map(({ id }) => foldedOf(id)),
    scores: scoreWordsOf(tree, vocabulary),
    report: quiet,
    named: quiet,
  };
  const clauses = new Map(tree.clauses.map((clause) => [placeKey(clause.at.source, clause.at.start), clause]));
  const interpretations = new Map(tree.interpretations.map((one) => [placeKey(one.at.source, one.at.start), one]));
  const definitions = new Map(tree.definitions.map((one) => [placeKey(one.name.source, one.name.start), one]));
  const crossChecks = new Map(tree.crossChecks.map((one) => [placeKey(one.at.source, one.at.start), one]));
  const examples = new Map(tree.examples.map((one) => [placeKey(one.at.source, one.at.start), one]));
  return (source, spelling) => ({
    source,
    spelling,
    names,
    reader,
    outcomeReader,
    reading,
    clauseAt: (start) => clauses.get(placeKey(source, start)),
    interpretationAt: (start) => interpretations.get(placeKey(source, start)),
    crossCheckAt: (start) => crossChecks.get(placeKey(source, start)),
    exampleAt: (start) => examples.get(placeKey(source, start)),
    definitionAt: (start) => definitions.get(placeKey(source, start)),
    scores: scoresIn(tree, source),
  });
}

function scoresIn({ scoring, standards, parts, scoreSheets, grades, conclusions, selections }: SyntaxTree, source: Prepared): ScoreBlocks {
  const at = <T extends { readonly at: Phrase }>(blocks: readonly T[]) => {
    const byStart = new Map(blocks.filter((one) => one.at.source === source).map((one) => [one.at.start, one]));
    return (start: number) => byStart.get(start);
  };
  const sums = scoreSheets.flatMap((sheet) => (sheet.sumUp === null ? [] : [{ sheet, at: sheet.sumUp.at }]));
  const sumUpAt = at(sums);
  return {
    scoringAt: at(scoring),
    standardAt: at(standards),
    partAt: at(parts),
    sheetAt: at(scoreSheets),
    sheetAround: (start) =>
      sums.find(({ sheet, at: sumUp }) => sheet.at.source === source && sheet.at.start < start && start < sumUp.start)?.sheet,
    sumUpAt: (start) => sumUpAt(start)?.sheet,
    gradesAt: at([...grades, ...scoreSheets.flatMap((sheet) => sheet.grades)]),
    conclusionAt: at(conclusions),
    selectionAt: at(selections),
  };
}

/** Who reads sentences, and who those that may speak of final scores. */
export interface Readers {
  readonly reader: Reader;
  readonly outcomeReader: Reader;
}

/** Cut and parse sentences as those of the set are. */
export function readersFor(tree: SyntaxTree, memory: Memory): Readers {
  const definitionHeads = tree.definitions.map((one) => ({ ...one, isList: one.body?.kind === 'list' }));
  const scores = scoreDeclarationsOf(tree);
  const plain = { ...declaredNames({ ...tree, definitionHeads }), ...interpretationNames(tree.interpretations) };
  const names = withGainedNames(plain, scores);
  let parser: ParseWords | null = null;
  const parse = (): ParseWords => {
    parser ??= memory.recall('parser', '', '', makeParser);
    return parser;
  };
  return { reader: { cut: cutterFor(names), parse }, outcomeReader: { cut: cutterFor(withOutcomeNames(names, scores)), parse } };
}
