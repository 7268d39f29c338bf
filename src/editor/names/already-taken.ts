import { readingFindings as F } from '../../diagnostics/catalogue/reading.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type NameUse, sameTarget, type Target } from '../../model/name-use.js';
import { fold } from '../../text/width.js';
import type { Workspace } from '../workspace.js';
import { placeOfUse, wordsOfUse } from './use-at.js';

/**
 * Whether a neighbour has the new name already, so that two things would become one which no renaming could part again: another
 * option of the field, another heading. A set in which they share a name has no error, so reading it again would not tell.
 * Out: the finding at the name; null where the name is free.
 */
export function alreadyTaken(workspace: Workspace, { use, text }: { readonly use: NameUse; readonly text: string }): Diagnostic | null {
  const wanted = fold(text);
  const isTaken = (other: NameUse) =>
    other.declares &&
    areNeighbours(other.target, use.target) &&
    !sameTarget(other.target, use.target) &&
    fold(wordsOfUse(other)) === wanted;
  const other = workspace.names().find(isTaken);
  if (other === undefined) return null;
  const { file, start } = placeOfUse(other);
  return F.repeatedName(placeOfUse(use), { name: text, other: `${file}:${start.line}` });
}

function areNeighbours(a: Target, b: Target): boolean {
  if (a.kind === 'section') return b.kind === 'section';
  return a.kind === 'option' && b.kind === 'option' && a.list === b.list && a.field === b.field;
}
