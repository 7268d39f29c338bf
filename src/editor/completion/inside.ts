import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import type { Completion } from './completion.js';

/** What may stand inside a block, and whether what is written of it so far wants more words. */
export interface Inside {
  readonly completions: readonly Completion[];
  readonly unfinished: boolean;
}

/** In: the cursor, and where the words behind the block's keyword begin. */
export type PlaceOf = (workspace: Workspace, cursor: Cursor, start: number) => Inside;

export const NOTHING: Inside = { completions: [], unfinished: false };
