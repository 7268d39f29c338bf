import type { EditorState, Text } from '@codemirror/state';
import { openWorkspace, type Workspace } from '../../../src/index.js';

/** The file on the screen; the page holds the vocabulary beside it. */
export const FILE = 'rules.standards';

let last: { readonly doc: Text; readonly workspace: Workspace } | null = null;

/** The set with the text on the screen; made anew only after an edit, from the one before. */
export function workspaceOf({ doc }: EditorState): Workspace {
  if (last?.doc === doc) return last.workspace;
  const vocabulary = { file: 'vocabulary.standards', text: document.querySelector('#vocabulary')?.textContent ?? '' };
  const workspace = openWorkspace([{ file: FILE, text: doc.toString() }, vocabulary], [], last?.workspace);
  last = { doc, workspace };
  return workspace;
}
