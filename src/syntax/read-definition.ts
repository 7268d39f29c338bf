import type { CstNode } from 'chevrotain';
import type { Block } from '../../grammar/blocks.js';
import { readingFindings as F } from '../diagnostics/catalogue/reading.js';
import type { Prepared } from '../text/prepared.js';
import { foldedOf, type Phrase, part, phrase, placeOf } from './phrase.js';
import { readSentence, type SentenceReader } from './read-sentence.js';
import { readDefinitionTree, readListTree } from './read-tree/index.js';
import { readName } from './read-vocabulary.js';
import type { DefinitionBody, DefinitionSyntax, NamedSyntax, Report } from './tree.js';

/** The head of 定义 and 定义名单, read before any sentence: its name belongs to the vocabulary. */
export interface DefinitionHead extends NamedSyntax {
  readonly isList: boolean;
  readonly words: Phrase;
}

/** 定义 持证率 (certifiedShare) 是指 …: the name and the words that define it. */
export function readDefinitionHead(source: Prepared, block: Block, report: Report): DefinitionHead | null {
  const isList = block.word === 'listDefinition';
  const whole = phrase(source, block.body, block.end);
  const form = isList
    ? '定义名单 在岗执法人员 (activeOfficers) 是指 从事执法活动的执法人员'
    : '定义 持证率 (certifiedShare) 是指 执法人员中持证的比例';
  const match = MEANS.exec(foldedOf(whole));
  if (match === null) {
    report(F.unreadableName(placeOf(phrase(source, block.start, block.end)), { block: block.keyword, form }));
    return null;
  }
  const named = readName(part(whole, 0, match.index), form, block.keyword, report);
  return named === null ? null : { ...named, isList, words: phrase(source, whole.start + match.index + match[0].length, whole.end) };
}

const MEANS = /\s*(?:是指|\bmeans\b)\s*/;

/** Reads what a head defines. */
export function readDefinition(head: DefinitionHead, reader: SentenceReader, report: Report): DefinitionSyntax {
  const { cst, others } = readSentence(reader, head.words, head.isList ? 'listDefinition' : 'definition', report);
  const bodyOf = (tree: CstNode): DefinitionBody =>
    head.isList ? { kind: 'list', ...readListTree(tree) } : { kind: 'value', value: readDefinitionTree(tree) };
  return {
    name: head.name,
    alias: head.alias,
    body: cst === null ? null : bodyOf(cst),
    others: others.map(({ cst: other, ...at }) => ({ ...at, tree: bodyOf(other) })),
    words: head.words,
  };
}
