import type { Bilingual } from '../diagnostics/define.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type TextEdit, textEdits } from './edits.js';
import type { Workspace } from './workspace.js';

/** One way to mend a finding. */
export interface Fix {
  readonly title: Bilingual;
  readonly diagnostic: Diagnostic;
  readonly edits: readonly TextEdit[];
}

/**
 * What mends the findings that touch a stretch of a file: each way to mend one is a fix. In: offsets in the file as it is on
 * disk, `end` exclusive; an empty stretch is a cursor, which touches what it stands in or beside.
 */
export function fixesAt(workspace: Workspace, file: string, range: { readonly start: number; readonly end: number }): readonly Fix[] {
  const touched = workspace.diagnostics.filter(
    ({ place }) => place !== null && place.file === file && place.start.offset <= range.end && range.start <= place.end.offset,
  );
  return touched.flatMap((diagnostic) =>
    diagnostic.edits.map((edit) => ({ title: { zh: edit.zh, en: edit.en }, diagnostic, edits: textEdits(edit) })),
  );
}
