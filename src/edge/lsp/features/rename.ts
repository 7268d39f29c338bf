import type { PrepareRenameParams, RenameParams, WorkspaceEdit } from 'vscode-languageserver/node';
import { nameAt, rename } from '../../../index.js';
import { type Asked, answering, refusal } from '../desk.js';
import { fileToSpare, workspaceEdit } from '../edits.js';
import { rangeOf } from '../positions.js';
import { lspWords } from '../words.js';
import type { Feature } from './feature.js';

/** A name is changed in all files of the set, or the editor says why not. */
export const renaming: Feature = {
  offers: { renameProvider: { prepareProvider: true } },
  listen(desk) {
    const prepareRename = ({ workspace, file, params, document }: Asked<PrepareRenameParams>) => {
      const name = nameAt(workspace, file, document.offsetAt(params.position));
      if (name === null) throw refusal(desk, lspWords.nothingToRename);
      return { range: rangeOf(name.place), placeholder: name.words };
    };
    const renameAll = async ({ workspace, set, file, params, document }: Asked<RenameParams>): Promise<WorkspaceEdit> => {
      const { value, diagnostics } = rename(workspace, file, document.offsetAt(params.position), params.newName);
      if (value === null) throw refusal(desk, diagnostics[0] ?? lspWords.nothingToRename);
      const spared = await fileToSpare(desk, set, value);
      if (spared !== null) throw refusal(desk, lspWords.notUtf8(spared));
      return workspaceEdit(desk, set, value);
    };
    desk.connection.onPrepareRename(answering(desk, null, prepareRename));
    desk.connection.onRenameRequest(answering(desk, null, renameAll));
  },
};
