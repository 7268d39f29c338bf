import { BLOCK_WORDS, type BlockWord, SENTENCE_WORDS, type Spelling } from '../../../grammar/spellings.js';

/** All spellings of the sentence words, as alternatives of a pattern. */
export const sentenceWords = alternatives(Object.values(SENTENCE_WORDS));

/** All spellings of blocks, as alternatives of a pattern. */
export function blockWords(blocks: readonly BlockWord[] = Object.keys(BLOCK_WORDS) as BlockWord[]): string {
  return alternatives(blocks.map((block) => BLOCK_WORDS[block]));
}

/** What must follow a block's keyword (docs/language.md §1): white space, a colon, an opening mark, a numeral or the end. */
export const END_OF_BLOCK_WORD = '(?=[\\s:："“(（「]|[\\d一二三四五六七八九十百零〇两]|$)';

/** Longest first, since the first alternative that fits is taken. English words end where letters end. */
function alternatives(spellings: readonly Spelling[]): string {
  const words = spellings.flatMap(({ zh, en }) => [...zh, ...en]).sort((a, b) => b.length - a.length);
  return [...new Set(words)].map((word) => escaped(word) + (/[a-z]$/.test(word) ? '(?![A-Za-z])' : '')).join('|');
}

function escaped(word: string): string {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /^[a-z]/.test(word) ? `(?<![A-Za-z])${plain.replaceAll(' ', '\\s+')}` : plain;
}
