import { MessageType, ShowMessageNotification } from 'vscode-languageserver/node';
import { addressOf } from './addresses.js';
import type { Desk } from './desk.js';
import type { Publishing } from './publishing.js';
import { lspWords } from './words.js';

/** An edit counts at once; opening, saving and closing are occasions to read the folder again, for editors that do not watch it. */
export function followDocuments(desk: Desk, publish: Publishing): void {
  const edited = (uri: string) => {
    desk.sets.edited(uri);
    publish.soon(addressOf(uri).set);
  };
  const settled = (uri: string) => {
    desk.sets.reread(addressOf(uri).set);
    edited(uri);
  };
  desk.documents.onDidChangeContent(({ document }) => edited(document.uri));
  desk.documents.onDidSave(({ document }) => settled(document.uri));
  desk.documents.onDidClose(({ document }) => settled(document.uri));
  desk.documents.onDidOpen(({ document }) => {
    settled(document.uri);
    if (document.getText().includes('\ufffd')) warnMisread(desk, document.uri);
  });
}

/** A file of GB18030 that the editor took for UTF-8: saved as it is, its words would be lost. */
function warnMisread(desk: Desk, uri: string): void {
  const message = lspWords.misread(addressOf(uri).name)[desk.client().language];
  void desk.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
