import { foldedOf, wordsOf } from '../../syntax/phrase.js';
import type { Cursor } from '../cursor.js';
import type { Workspace } from '../workspace.js';
import { type Offer, typedOn } from './completion.js';
import type { PlaceOf } from './inside.js';

/** 修改条款 3.9 制作规范: the clauses of the set below that are not changed or removed yet, with their titles. */
export const inClauseChange: PlaceOf = (workspace, cursor, start) =>
  belowAt(workspace, cursor, start, ({ number, title }) => `${number} ${title}`);

/** 删去条款 3.9: the same, by their numbers alone. */
export const inRemoval: PlaceOf = (workspace, cursor, start) => belowAt(workspace, cursor, start, ({ number }) => number);

interface Below {
  readonly number: string;
  readonly title: string;
}

function belowAt(workspace: Workspace, cursor: Cursor, start: number, written: (clause: Below) => string) {
  const { tree } = workspace;
  // What stands at the cursor itself is being written, and takes no clause away.
  const elsewhere = ({ id }: { readonly id: { readonly source: { readonly file: string }; readonly start: number } }) =>
    id.source.file !== cursor.source.file || id.start < start || id.start > cursor.at;
  const taken = new Set(
    [...tree.clauses.filter(({ changes }) => changes), ...tree.removals].filter(elsewhere).map(({ id }) => foldedOf(id)),
  );
  const offers = (tree.below?.clauses ?? []).flatMap((clause): readonly Offer[] => {
    const below = { number: foldedOf(clause.id), title: wordsOf(clause.title).replace(/\s+/g, ' ') };
    if (taken.has(below.number)) return [];
    const detail = { zh: below.title, en: below.title };
    return [{ kind: 'clause', label: written(below), detail, also: [below.number] }];
  });
  return { completions: typedOn(cursor, start, offers), unfinished: cursor.source.folded.slice(start, cursor.at).trim() === '' };
}
