import { editorFindings as F } from '../../diagnostics/catalogue/editor.js';
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import type { NameUse } from '../../model/name-use.js';
import type { Place } from '../../text/place.js';
import { fold } from '../../text/width.js';
import { edited, type TextEdit } from '../edits.js';
import { openWorkspace, type Workspace } from '../workspace.js';
import { alreadyTaken } from './already-taken.js';
import { formOf } from './name-form.js';
import { whyNotTheSame } from './same-meaning.js';
import { placeOfUse, useAt, usesOf, wordsOfUse } from './use-at.js';

/** The name at an offset, and whether it can be renamed: what stands there; null where none does. */
export function nameAt(workspace: Workspace, file: string, offset: number): { readonly place: Place; readonly words: string } | null {
  const use = useAt(workspace, file, offset);
  return use === null ? null : { place: placeOfUse(use), words: wordsOfUse(use) };
}

/**
 * Renames what stands at an offset in all files of the set: the name or the alias, whichever stands there. In: the new words.
 * Out: the edits; null, with the reason, where no name stands there, where the words cannot be such a name, or where with
 * them anything in the set would read otherwise: the set is read again with the edits made, and compared.
 */
export function rename(workspace: Workspace, file: string, offset: number, words: string): Outcome<readonly TextEdit[] | null> {
  const use = useAt(workspace, file, offset);
  if (use === null) return { value: null, diagnostics: [] };
  const text = words.trim();
  const form = formOf(use);
  if (!form.fits(fold(text))) return refused(F.unusableName(placeOfUse(use), { name: words, form: form.words }));
  const elsewhere = usesOf(workspace, use.target).find(({ declares, source }) => declares && !workspace.files.has(source.file));
  if (elsewhere !== undefined) return refused(F.declaredBelow(placeOfUse(use), { name: wordsOfUse(use), file: elsewhere.source.file }));
  const taken = alreadyTaken(workspace, { use, text });
  if (taken !== null) return refused(taken);
  const edits = usesToRename(workspace, use).map((one) => ({ place: placeOfUse(one), text }));
  const after = openWorkspace(edited(workspace.rules, edits), workspace.texts, undefined, workspace.lower);
  const reason = whyNotTheSame(workspace, after, { use, text });
  return reason === null ? { value: edits, diagnostics: [] } : refused(reason);
}

function refused(finding: Diagnostic): Outcome<null> {
  return { value: null, diagnostics: [finding] };
}

/** A name and its alias are renamed apart. */
function usesToRename(workspace: Workspace, use: NameUse): readonly NameUse[] {
  return usesOf(workspace, use.target).filter(({ spelling }) => spelling === use.spelling);
}
