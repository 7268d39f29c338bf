import type { CstParser, IToken } from 'chevrotain';
import { SentenceRules } from './sentence/conditions.js';
import type { Entry, Expected, Parsed } from './sentence/reading.js';

/**
 * The grammar of what stands after 要求, 适用, 除外, 是指: pure grammar, its tree is read in src/syntax. Chevrotain wants one class;
 * it is written in layers, each in a file of sentence/ and each built on the one below: reading, gates, otherwise, values,
 * windows, lists, aggregates, comparisons, conditions. Two tokens of lookahead decide everywhere but where a gate looks further.
 */
export interface ParseWords {
  (tokens: readonly IToken[], entry: Entry, expected?: Expected): Parsed;
  /** The grammar's rules, for who asks what may follow what (neighbours.ts). */
  readonly rules: () => ReturnType<CstParser['getGAstProductions']>;
}

/**
 * A parser. Making one costs some 30 ms (with `validate`, which only a test needs, some 300), parsing a sentence
 * some 0.1 ms: make one and keep it.
 */
export function makeParser(validate = false): ParseWords {
  const parser = new SentenceRules(validate);
  const parse = (tokens: readonly IToken[], entry: Entry, expected: Expected = 'nothing') => parser.read(tokens, entry, expected);
  return Object.assign(parse, { rules: () => parser.getGAstProductions() });
}

/** The grammar's productions as data, for the railroad diagrams of the language reference. */
export function grammarProductions(): ReturnType<CstParser['getSerializedGastProductions']> {
  return new SentenceRules(false).getSerializedGastProductions();
}

export type { CstNode, IToken as Token, TokenType } from 'chevrotain';
export type { Entry, Expected, Parsed } from './sentence/reading.js';
