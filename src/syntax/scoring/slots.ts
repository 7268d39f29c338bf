import type { CstNode } from 'chevrotain';
import type { Entry } from '../../../grammar/parser.js';
import type { Phrase } from '../phrase.js';
import { readSentence, type SentenceReader } from '../read-sentence.js';
import { readCountedTree, readDefinitionTree, readTree } from '../read-tree/index.js';
import { remembered } from '../remembered.js';
import type { Node } from '../sentence-tree.js';
import type { Report, SentenceSyntax } from '../tree.js';

/** A condition that stands in a scoring line. */
export function conditionIn(words: Phrase, reader: SentenceReader, report: Report): SentenceSyntax {
  return slot(words, reader, report, 'sentence', readTree);
}

/** A value: a fact, a definition, a count, a sum. */
export function valueIn(words: Phrase, reader: SentenceReader, report: Report): SentenceSyntax {
  return slot(words, reader, report, 'definition', readDefinitionTree);
}

/** What 每有1 counts, or what 对每 goes through: the tree is a quantified 有L满足C. */
export function countedIn(words: Phrase, reader: SentenceReader, report: Report): SentenceSyntax {
  return slot(words, reader, report, 'counted', readCountedTree);
}

function slot(words: Phrase, reader: SentenceReader, report: Report, entry: Entry, treeOf: (cst: CstNode) => Node): SentenceSyntax {
  const read = (to: Report) => {
    const { cst, others } = readSentence(reader, words, entry, to);
    return { tree: cst === null ? null : treeOf(cst), others: others.map(({ cst: other, ...at }) => ({ ...at, tree: treeOf(other) })) };
  };
  return { words, ...remembered(reader, words, report, read, entry) };
}
