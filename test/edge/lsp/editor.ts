import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** Where the cursor is in a text of a test. It is taken out before anybody reads the text. */
export const CURSOR = '‸';

/** The command as a developer runs it, from the sources. */
const FROM_SOURCES = [process.execPath, '--import', 'tsx', 'src/edge/cli/main.ts', 'lsp', '--stdio'];

/** How an editor introduces itself. */
export interface Introduction {
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What it answers when asked for settings. */
  readonly settings?: unknown;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** An editor at the other end of a server's standard input and output. */
export interface Editor {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;
  readonly introduced: InitializeResult;
  /** Everything the server said beside findings: method and parameters, in order. */
  readonly said: readonly { readonly method: string; readonly params: unknown }[];
  /** Opens a document. In: its address and text, perhaps with a cursor. Out: what stands for it from now on. */
  open(uri: string, text: string): OpenDocument;
  /** Waits until the findings pushed for an address are as told: `line:column code`, from 1. */
  findings(uri: string, wanted: (found: readonly string[]) => boolean): Promise<PublishDiagnosticsParams>;
  /** Waits until what was pushed for an address last is as told. */
  until(uri: string, wanted: (pushed: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Waits until something was said. */
  heard(method: string, wanted?: (params: unknown) => boolean): Promise<unknown>;
  ask<T>(method: string, params: unknown): Promise<T>;
  /** Shutdown and exit. Out: the exit status. */
  close(): Promise<number | null>;
}

/** A document open in the editor. */
export interface OpenDocument {
  readonly uri: string;
  /** Document and cursor, as requests carry them. */
  at(): { textDocument: { uri: string }; position: Position };
  /** Replaces the first place of `before` by `after`, perhaps with a cursor. */
  edit(before: string, after: string): void;
  text(): string;
  version(): number;
  close(): void;
}

/** Starts a server and introduces an editor to it. */
export async function startEditor(introduction: Introduction = {}): Promise<Editor> {
  const [command = '', ...words] = introduction.command ?? FROM_SOURCES;
  const server = spawn(command, words, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C', ...introduction.environment } });
  server.stderr.pipe(process.stderr);
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const said: { method: string; params: unknown }[] = [];
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const check of [...waiting]) check();
  };
  connection.onNotification((method, params) => {
    if (method === 'textDocument/publishDiagnostics') {
      const one = params as PublishDiagnosticsParams;
      published.set(one.uri, one);
    } else said.push({ method, params });
    tell();
  });
  connection.onRequest((method, params) => {
    said.push({ method, params });
    tell();
    return method === 'workspace/configuration' ? [introduction.settings ?? null] : null;
  });
  connection.listen();

  /** Resolves with the first answer that is no longer undefined; asks again whenever something arrives. */
  const until = <T>(look: () => T | undefined, what: () => string): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`waited in vain: ${what()}`));
      }, 20_000);
      const check = () => {
        const found = look();
        if (found === undefined) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });

  const pushed = (uri: string, wanted: (one: PublishDiagnosticsParams) => boolean) =>
    until(
      () => {
        const one = published.get(uri);
        return one !== undefined && wanted(one) ? one : undefined;
      },
      () => `findings of ${uri}; the last were ${JSON.stringify(published.get(uri)?.diagnostics)}`,
    );

  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: introduction.capabilities ?? {},
    ...(introduction.locale === undefined ? {} : { locale: introduction.locale }),
    ...(introduction.initializationOptions === undefined ? {} : { initializationOptions: introduction.initializationOptions }),
  };
  const introduced = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});

  return {
    process: server,
    connection,
    introduced,
    said,
    open: (uri, text) => openDocument(connection, uri, text),
    findings: (uri, wanted) => pushed(uri, ({ diagnostics }) => wanted(diagnostics.map(brief))),
    until: pushed,
    heard: (method, wanted = () => true) =>
      until(
        () => said.find((one) => one.method === method && wanted(one.params))?.params ?? undefined,
        () => `${method}; said was ${JSON.stringify(said)}`,
      ),
    ask: (method, asked) => connection.sendRequest(method, asked),
    close: async () => {
      const ended = once(server, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [status] = await ended;
      connection.dispose();
      return status;
    },
  };
}

/** `3:8 unknown-name`, as a code frame counts. */
export function brief({ range, code }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1} ${code}`;
}

/** The sentence of a finding; ours are plain text. */
export function sentenceOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** The text of a file of a test's folder, as a document of the editor. */
export function opened(editor: Editor, folder: string, name: string, text = readFileSync(join(folder, name), 'utf8')): OpenDocument {
  return editor.open(addressOf(folder, name), text);
}

export function addressOf(folder: string, name: string): string {
  return pathToFileURL(join(folder, name)).href;
}

/** A server that has ended hears nothing more; who waits for what it would have answered finds that out. */
function notify(connection: MessageConnection, method: string, params: unknown): void {
  connection.sendNotification(method, params).catch(() => undefined);
}

function openDocument(connection: MessageConnection, uri: string, marked: string): OpenDocument {
  let text = marked.replace(CURSOR, '');
  let cursor = positionIn(marked, Math.max(0, marked.indexOf(CURSOR)));
  let version = 1;
  notify(connection, 'textDocument/didOpen', { textDocument: { uri, languageId: 'standards', version, text } });
  return {
    uri,
    at: () => ({ textDocument: { uri }, position: cursor }),
    edit: (before, after) => {
      const start = text.indexOf(before);
      if (start < 0) throw new Error(`nothing to edit: ${before}`);
      const range = { start: positionIn(text, start), end: positionIn(text, start + before.length) };
      const plain = after.replace(CURSOR, '');
      version += 1;
      notify(connection, 'textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text: plain }],
      });
      text = text.slice(0, start) + plain + text.slice(start + before.length);
      if (after.includes(CURSOR)) cursor = positionIn(text, start + after.indexOf(CURSOR));
    },
    text: () => text,
    version: () => version,
    close: () => notify(connection, 'textDocument/didClose', { textDocument: { uri } }),
  };
}

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
