import type { Block } from '../../grammar/blocks.js';
import type { Prepared } from '../text/prepared.js';
import { spellingOf, type Written } from './spelling.js';
import type { RuleFile, Workspace } from './workspace.js';

/** Where an offset of a file lies. Offsets are into the prepared text. */
export interface Cursor {
  readonly file: RuleFile;
  readonly source: Prepared;
  readonly at: number;
  readonly written: Written;
  /** Where its line begins. */
  readonly line: number;
  /** The block at the top of the file in which it lies, and the one inside that; null where it lies in none. */
  readonly block: Block | null;
  readonly part: Block | null;
  /** The same, were its line not there: what a line that begins here goes on from. */
  readonly above: { readonly block: Block | null; readonly part: Block | null };
  readonly inComment: boolean;
}

/** In: an offset in a file as it is on disk. Out: where it lies; null where the workspace has no such rule file. */
export function cursorAt(workspace: Workspace, file: string, offset: number): Cursor | null {
  const found = workspace.files.get(file);
  if (found === undefined || Number.isNaN(offset)) return null;
  const { source, blocks } = found;
  const at = source.at(offset);
  const line = lineStart(source.folded, at);
  // Behind the keyword and the space after it, not in the middle of it.
  const begun = (block: Block) => block.start < line || block.body < at;
  return {
    file: found,
    source,
    at,
    written: spellingOf(workspace, found),
    line,
    ...blockBefore(blocks, begun),
    above: blockBefore(blocks, (block) => block.start < line),
    inComment: source.comments.some(({ start, text }) => start < at && at <= start + text.length),
  };
}

function blockBefore(blocks: readonly Block[], begun: (block: Block) => boolean): Cursor['above'] {
  const block = blocks.filter((one) => one.word !== 'lead' && begun(one)).at(-1) ?? null;
  return { block, part: block?.blocks.filter(begun).at(-1) ?? null };
}

function lineStart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\r\n]/.test(folded[start - 1] ?? '')) start -= 1;
  return start;
}
