import { cutBlocks } from '../../../grammar/blocks.js';
import type { BlockWord } from '../../../grammar/spellings.js';
import { fold } from '../../text/width.js';
import { keywordOf } from '../spelling.js';

/** Whether a line of free text would begin a block below `word`, which stands inside `outer` or by itself. */
export function readsAsBlock(line: string, outer: BlockWord | null, word: BlockWord): boolean {
  const above = [...(outer === null ? [] : [outer]), word].map((one) => `${keywordOf(one, 'zh')} 1\n`).join('');
  const blocks = cutBlocks(`${above}${fold(line)}`);
  return blocks.flatMap((block) => [block, ...block.blocks]).some(({ start }) => start >= above.length);
}
