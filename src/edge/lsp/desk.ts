import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Bilingual } from '../../index.js';
import type { Client } from './client.js';
import type { Opened, RuleSets } from './rule-sets.js';
import { lspWords } from './words.js';

/** What every service of the server works with. */
export interface Desk {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly sets: RuleSets;
  /** Known once the editor has introduced itself; its language may change later. */
  readonly client: () => Client;
}

/** What a request about a document carries. */
interface About {
  readonly textDocument: { readonly uri: string };
}

/** A request about a document as a service sees it. */
export interface Asked<P> extends Opened {
  readonly params: P;
  readonly document: TextDocument;
}

/**
 * Makes a service the answer to a request. In: what an empty answer is, and the service. Out: the handler. A fault of ours
 * is told in the log and answered as empty, so that one service never ends the others; an answer that was overtaken by an
 * edit is dropped; a refusal (ResponseError) goes through to the editor.
 */
export function answering<P extends About, T>(desk: Desk, empty: T, service: (asked: Asked<P>) => T | Promise<T>) {
  return async (params: P, token: CancellationToken): Promise<T | ResponseError> => {
    try {
      const document = desk.documents.get(params.textDocument.uri);
      if (document === undefined) return empty;
      const opened = await desk.sets.at(document.uri);
      const { version } = document;
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, '');
      const answer = await service({ ...opened, params, document });
      const overtaken = desk.documents.get(document.uri)?.version !== version;
      return overtaken ? new ResponseError(LSPErrorCodes.ContentModified, '') : answer;
    } catch (error) {
      if (error instanceof ResponseError) return error;
      tellFault(desk, service.name, error);
      return empty;
    }
  };
}

/** A refusal the editor shows to whoever asked. */
export function refusal(desk: Desk, sentence: Bilingual): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence[desk.client().language]);
}

/** A fault of ours, told in the editor's log with what a maintainer needs. */
export function tellFault(desk: Desk, work: string, error: unknown): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  desk.connection.console.error(`${lspWords.fault(work)[desk.client().language]}\n${cause}`);
}
