import { cursorAt } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import type { Completion } from './completion.js';
import { keywordsAt } from './keywords.js';
import { insideOf } from './places.js';

/**
 * What may stand at an offset of a rule file, the most fitting first, in the spelling of the file (docs/decisions/0017). In:
 * the offset in the file as it is on disk, in UTF-16 units. Out: nothing in comments, free text and names that are being
 * declared, nor for a file that is no rule file of the set.
 */
export function completionsAt(workspace: Workspace, file: string, offset: number): readonly Completion[] {
  const cursor = cursorAt(workspace, file, offset);
  if (cursor === null || cursor.inComment) return [];
  const { completions, unfinished } = insideOf(workspace, cursor);
  // A line that begins no block goes on with the one above, or begins a new one.
  const mayBegin = cursor.block === cursor.above.block && cursor.part === cursor.above.part;
  const keywords = mayBegin && beginsLine(cursor) ? keywordsAt(workspace, cursor) : [];
  if (unfinished) return [...completions, ...keywords];
  // In an item list the next item is more likely than anything.
  const isItem = ({ kind }: Completion) => kind === 'item';
  return [...completions.filter(isItem), ...keywords, ...completions.filter((one) => !isItem(one))];
}

/** Nothing stands on the line before the word at the cursor; an English keyword may be of several words (in force from). */
function beginsLine({
  source,
  line,
  at,
}: {
  readonly source: { readonly folded: string };
  readonly line: number;
  readonly at: number;
}): boolean {
  const typed = source.folded.slice(line, at).trimStart();
  return !/\s/.test(typed) || /^[A-Za-z ]*$/.test(typed);
}
