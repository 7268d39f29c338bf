import type { Block } from '../../grammar/blocks.js';
import { BLOCK_WORDS, type BlockWord } from '../../grammar/spellings.js';

/** In which words a file is written. */
export type Spelling = 'zh' | 'en';

/** The spelling that most keywords of a file's blocks are in; Chinese where as many are in the one as in the other. */
export function spellingOf(blocks: readonly Block[]): Spelling {
  const keywords = blocks.flatMap((block) => [block, ...block.blocks]);
  const english = keywords.filter(isEnglish).length;
  return english > keywords.length - english ? 'en' : 'zh';
}

/** A block's keyword as the formatter writes it. */
export function keywordOf(word: BlockWord, spelling: Spelling): string {
  return BLOCK_WORDS[word][spelling][0] ?? '';
}

function isEnglish({ keyword }: Block): boolean {
  return /^[A-Za-z]/.test(keyword);
}
