import { blockWords, END_OF_BLOCK_WORD } from './words.mjs';

/** White space and punctuation of both widths; a run of anything else is a word, since Chinese has no spaces. */
const NO_WORD = '\\s，。、；：？！“”‘’「」『』（）〔〕［］【】《》…—｜＋－×÷＝≠≥≤＞＜,;:?!"\'()\\[\\]{}<>=+*/|#＃';

/** What VS Code should know of the language beside its colours: comments, pairs, words, and what is indented after. */
export function languageConfiguration() {
  const pairs = ['（）', '()', '「」', '“”'].map((pair) => [...pair]);
  const holding = blockWords(['ruleSet', 'interpretation', 'section', 'list', 'clause', 'example']);
  const standingAlone = blockWords(['vocabulary', 'definition', 'listDefinition', 'standard']);
  return {
    comments: { lineComment: '#' },
    brackets: pairs.filter(([open]) => open !== '“'),
    autoClosingPairs: pairs.map(([open, close]) => ({ open, close })),
    surroundingPairs: pairs,
    wordPattern: `[^${NO_WORD}]+`,
    indentationRules: {
      increaseIndentPattern: `^\\s*(?:${holding})${END_OF_BLOCK_WORD}`,
      decreaseIndentPattern: `^\\s*(?:${holding}|${standingAlone})${END_OF_BLOCK_WORD}`,
    },
  };
}
