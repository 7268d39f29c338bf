import type { ServerCapabilities } from 'vscode-languageserver/node';
import type { Desk } from '../desk.js';

/** One thing the server offers an editor: what it announces, and how it answers. A new one is one such file and a line in list.ts. */
export interface Feature {
  readonly offers: ServerCapabilities;
  listen(desk: Desk): void;
}
