import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import { addressOf } from './addresses.js';
import type { Desk } from './desk.js';
import type { Publishing } from './publishing.js';
import { refresh } from './refresh.js';

/**
 * Files that other programs change, as the editor sees them: rule files, and the notice beside them. Out: what to do once
 * the editor is ready.
 */
export function followFiles(desk: Desk, publish: Publishing): () => void {
  desk.connection.onDidChangeWatchedFiles(({ changes }) => {
    const touched = new Set(changes.map(({ uri }) => addressOf(uri).set));
    // A set hangs on those below it as well.
    const over = [...touched].flatMap((set) => desk.sets.over(set));
    const held = desk.sets.all().filter((set) => touched.has(set) || over.includes(set));
    for (const set of held) {
      desk.sets.reread(set);
      publish.soon(set);
    }
    if (held.length > 0) refresh(desk);
  });
  return () => {
    if (desk.client().capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = ['**/*.standards', '**/*.txt'].map((globPattern) => ({ globPattern }));
    desk.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  };
}
