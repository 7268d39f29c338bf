import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';

/** Starts the language server with the first rule file, and anew when the setting says to use another one. */
export async function activate(context: ExtensionContext): Promise<void> {
  let client = clientFor(context);
  const restart = async () => {
    const old = client;
    client = clientFor(context);
    await old.dispose();
    await client.start();
  };
  context.subscriptions.push(
    { dispose: () => client.dispose() },
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('zhunsheng.serverPath')) void restart();
    }),
  );
  await client.start();
}

function clientFor(context: ExtensionContext): LanguageClient {
  return new LanguageClient('zhunsheng', '准绳 Zhunsheng', serverFor(context), {
    documentSelector: ['file', 'untitled'].map((scheme) => ({ language: 'standards', scheme })),
  });
}

/** The server that comes with the extension, or the one a maintainer has named. */
function serverFor(context: ExtensionContext): ServerOptions {
  const path = workspace.getConfiguration('zhunsheng').get<string>('serverPath', '').trim();
  if (path === '') return { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.stdio };
  // What npm installs on Windows is a script, which only a shell starts.
  const inShell = process.platform === 'win32';
  return { command: inShell ? `"${path}"` : path, args: ['lsp'], transport: TransportKind.stdio, options: { shell: inShell } };
}
