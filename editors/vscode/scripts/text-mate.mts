import { blockWords, END_OF_BLOCK_WORD, sentenceWords } from './words.mjs';

const BLOCK_START = `^\\s*(?:${blockWords()})${END_OF_BLOCK_WORD}`;

/** Blocks whose words are sentences; in the others a word such as 是 is only part of a text. */
const SENTENCES = blockWords([
  'applicability',
  'requirement',
  'exception',
  'definition',
  'listDefinition',
  'interpretation',
  'given',
  'expected',
]);

/**
 * The colours before the language server answers, and where there is none: a TextMate grammar made from the spellings, so
 * that it knows every keyword. It knows no names; those the server colours.
 */
export function textMateGrammar() {
  return {
    name: '准绳规则',
    scopeName: 'source.standards',
    patterns: [{ include: '#sentence' }, { include: '#block' }, { include: '#marks' }],
    repository: {
      sentence: {
        begin: `^\\s*(${SENTENCES})${END_OF_BLOCK_WORD}`,
        beginCaptures: { 1: { name: 'keyword.control.standards' } },
        end: `(?=${BLOCK_START})`,
        patterns: [{ include: '#marks' }, { include: '#number' }, { name: 'keyword.operator.standards', match: sentenceWords }],
      },
      block: { match: `^\\s*(${blockWords()})${END_OF_BLOCK_WORD}`, captures: { 1: { name: 'keyword.control.standards' } } },
      marks: {
        patterns: [
          { name: 'comment.line.standards', match: '(?:^|(?<=\\s))[#＃].*$' },
          { name: 'string.quoted.double.standards', begin: '“', end: '”|$' },
          { name: 'string.quoted.other.standards', match: '「[^」]*」|『[^』]*』|"[^"]*"' },
        ],
      },
      number: { name: 'constant.numeric.standards', match: '[0-9０-９]+(?:[.．][0-9０-９]+)?\\s*[%％]?' },
    },
  };
}
