import { cutterFor } from '../../grammar/cut.js';
import { makeParser, type ParseWords } from '../../grammar/parser.js';
import { buildVocabulary } from '../model/declarations/vocabulary.js';
import { factNames } from '../model/examples/fact-names.js';
import { scoreWordsOf } from '../model/examples/score-words.js';
import { declaredNames, interpretationNames } from '../syntax/declared-names.js';
import { foldedOf } from '../syntax/phrase.js';
import type { SyntaxTree } from '../syntax/tree.js';
import type { Memory } from '../text/memory.js';
import type { Prepared } from '../text/prepared.js';
import type { Printing } from './blocks/printing.js';
import { type Naming, placeKey } from './names.js';
import type { Reader } from './sentence/separate.js';
import type { Spelling } from './spelling.js';

/** What a file of the set is printed with. */
export function printer(tree: SyntaxTree, names: Naming, reader: Reader): (source: Prepared, spelling: Spelling) => Printing {
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
  const examples = new Map(tree.examples.map((one) => [placeKey(one.at.source, one.at.start), one]));
  return (source, spelling) => ({
    source,
    spelling,
    names,
    reader,
    reading,
    clauseAt: (start) => clauses.get(placeKey(source, start)),
    interpretationAt: (start) => interpretations.get(placeKey(source, start)),
    exampleAt: (start) => examples.get(placeKey(source, start)),
    definitionAt: (start) => definitions.get(placeKey(source, start)),
  });
}

/** Cuts and parses sentences as those of the set are. */
export function readerFor(tree: SyntaxTree, memory: Memory): Reader {
  const definitionHeads = tree.definitions.map((one) => ({ ...one, isList: one.body?.kind === 'list' }));
  const names = { ...declaredNames({ ...tree, definitionHeads }), ...interpretationNames(tree.interpretations) };
  let parser: ParseWords | null = null;
  const parse = (): ParseWords => {
    parser ??= memory.recall('parser', '', '', makeParser);
    return parser;
  };
  return { cut: cutterFor(names), parse };
}
