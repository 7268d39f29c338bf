import { BLOCK_WORDS, SENTENCE_WORDS, type Spelling } from '../../grammar/spellings.js';

/** Whether a word is one of the language's own, in either spelling, and so cannot be a name (language.md §5). */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

const KEYWORDS: ReadonlySet<string> = new Set([
  ...[...Object.values<Spelling>(SENTENCE_WORDS)].flatMap((s) => [...s.zh, ...s.en.filter((w) => !w.includes(' '))]),
  ...[...Object.values<Spelling>(BLOCK_WORDS)].flatMap((s) => s.zh),
  '是',
  '否',
  '没有',
  '不详',
]);
