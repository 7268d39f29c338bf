import { join } from 'node:path';
import type { TextEdit as Change, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextEdit } from '../../index.js';
import { isUtf8 } from '../node/is-utf8.js';
import { folderOf } from './addresses.js';
import type { Desk } from './desk.js';
import { rangeOf } from './positions.js';

/**
 * Replacements as the editor applies them, file by file. In: the set they are in. Out: the edit, tied to the versions of
 * the open documents where the editor can check them, so that it is refused rather than applied to another text.
 */
export function workspaceEdit(desk: Desk, set: string, replacements: readonly TextEdit[]): WorkspaceEdit {
  const changed = filesOf(replacements).map((file) => ({
    uri: desk.sets.addressOf(set, file),
    edits: replacements.filter(({ place }) => place.file === file).map(changeOf),
  }));
  if (desk.client().capabilities.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: Object.fromEntries(changed.map(({ uri, edits }) => [uri, edits])) };
  }
  const versioned = changed.map(({ uri, edits }): TextDocumentEdit => {
    const version = desk.documents.get(uri)?.version ?? null;
    return { textDocument: { uri, version }, edits };
  });
  return { documentChanges: versioned };
}

/**
 * The first file that the editor would damage: one that is not open, so that the editor reads it by itself, and not in
 * UTF-8, for which it takes every file. Null where there is none.
 */
export async function fileToSpare(desk: Desk, set: string, replacements: readonly TextEdit[]): Promise<string | null> {
  const folder = folderOf(set);
  if (folder === null) return null;
  const closed = filesOf(replacements).filter((file) => desk.documents.get(desk.sets.addressOf(set, file)) === undefined);
  for (const file of closed) if (!(await isUtf8(join(folder, file)))) return file;
  return null;
}

function filesOf(replacements: readonly TextEdit[]): readonly string[] {
  return [...new Set(replacements.map(({ place }) => place.file))];
}

function changeOf({ place, text }: TextEdit): Change {
  return { range: rangeOf(place), newText: text };
}
