import { CodeLensRefreshRequest, SemanticTokensRefreshRequest } from 'vscode-languageserver/node';
import type { Desk } from './desk.js';

/** Asks the editor to ask again for what hangs on other files: the lenses and the colours. */
export function refresh(desk: Desk): void {
  const { codeLens, semanticTokens } = desk.client().capabilities.workspace ?? {};
  const ask = (method: string) => void desk.connection.sendRequest(method).catch(() => undefined);
  if (codeLens?.refreshSupport === true) ask(CodeLensRefreshRequest.method);
  if (semanticTokens?.refreshSupport === true) ask(SemanticTokensRefreshRequest.method);
}
