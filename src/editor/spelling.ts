import type { Block } from '../../grammar/blocks.js';
import type { RuleFile, Workspace } from './workspace.js';

/** In which of the two spellings something is written. */
export type Written = 'zh' | 'en';

/** The spelling of a file: that of most of its keywords; of a file without any, that of most in the set. */
export function spellingOf(workspace: Workspace, { blocks }: RuleFile): Written {
  const own = balance(blocks);
  if (own !== 0) return own > 0 ? 'en' : 'zh';
  return balance([...workspace.files.values()].flatMap((file) => file.blocks)) > 0 ? 'en' : 'zh';
}

/** How many more keywords are English than Chinese. */
function balance(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + weight(block.keyword) + balance(block.blocks), 0);
}

function weight(keyword: string): number {
  if (keyword === '') return 0;
  return /^[A-Za-z]/.test(keyword) ? 1 : -1;
}
