import type { Place } from '../../text/place.js';
import type { Workspace } from '../workspace.js';
import { placeOfUse, useAt, usesOf } from './use-at.js';

/** Where the name at an offset is declared; null where no name stands, or nobody declared it. */
export function definitionAt(workspace: Workspace, file: string, offset: number): Place | null {
  const use = useAt(workspace, file, offset);
  const declared = use === null ? undefined : usesOf(workspace, use.target).find(({ declares }) => declares);
  return declared === undefined ? null : placeOfUse(declared);
}

/** Every place of what the name at an offset stands for, by file and place; `declaration`: with those that declare it. */
export function referencesAt(
  workspace: Workspace,
  file: string,
  offset: number,
  { declaration }: { readonly declaration: boolean },
): readonly Place[] {
  const use = useAt(workspace, file, offset);
  if (use === null) return [];
  return usesOf(workspace, use.target)
    .filter(({ declares }) => declaration || !declares)
    .map(placeOfUse);
}
