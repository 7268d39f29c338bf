import {
  createConnection,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../index.js';
import { type Client, clientOf, type Start } from './client.js';
import { type Desk, tellFault } from './desk.js';
import { features } from './features/list.js';
import { followDocuments } from './follow-documents.js';
import { followFiles } from './follow-files.js';
import { followSettings } from './follow-settings.js';
import { publishing } from './publishing.js';
import { refresh } from './refresh.js';
import { ruleSets } from './rule-sets.js';

/**
 * The language server on standard input and output (decision 0018). In: how it was started. Never answers: the library ends the
 * process when the editor says so (0 after a shutdown, 1 without one) or when it is gone.
 */
export function serve(start: Start): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let client: Client = { capabilities: {}, own: start.system, language: start.system };
  const sets = ruleSets(documents, (error) => tellFault(desk, 'files', error));
  const desk: Desk = { connection, documents, sets, client: () => client };
  const publish = publishing(desk, (set) => {
    // What another open file shows may hang on the edit; the edited one is asked about anyway.
    if (sets.openIn(set).length > 1) refresh(desk);
  });
  const speak = (language: Language | null) => {
    client = { ...client, language: language ?? client.own };
    for (const set of sets.all()) publish.soon(set);
    refresh(desk);
  };
  for (const feature of features) feature.listen(desk);
  followDocuments(desk, publish);
  const onceReady = [followFiles(desk, publish), followSettings(desk, speak)];
  connection.onInitialize((params) => {
    client = clientOf(start, params);
    return introduction(start.version);
  });
  connection.onInitialized(() => {
    for (const begin of onceReady) begin();
  });
  documents.listen(connection);
  connection.listen();
  return new Promise(() => undefined);
}

function introduction(version: string): InitializeResult {
  const capabilities: ServerCapabilities = {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: false } },
  };
  return { capabilities: Object.assign(capabilities, ...features.map(({ offers }) => offers)), serverInfo: { name: 'zhunsheng', version } };
}
