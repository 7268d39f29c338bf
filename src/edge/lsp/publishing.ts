import type { Diagnostic as Shown } from 'vscode-languageserver/node';
import { type Desk, tellFault } from './desk.js';
import { findingsByFile } from './findings.js';

/** Pushes findings to the editor, a moment after the last change. */
export interface Publishing {
  /** Something of the set changed: all its files get their findings anew. */
  soon(set: string): void;
}

/** Long enough to take a few keystrokes together, short enough not to be noticed. */
const MOMENT = 100;

/** In: the desk, and what else is due when findings were pushed (lenses and colours may hang on another file). */
export function publishing(desk: Desk, settled: (set: string) => void): Publishing {
  const timers = new Map<string, NodeJS.Timeout>();
  const published = new Map<string, ReadonlyMap<string, string>>();
  const push = async (set: string): Promise<void> => {
    const now = await current(desk, set);
    const before = published.get(set) ?? new Map<string, string>();
    for (const uri of before.keys()) if (!now.has(uri)) void desk.connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of now) send(desk, uri, diagnostics, before.get(uri));
    if (now.size === 0) published.delete(set);
    else published.set(set, new Map([...now].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)])));
    settled(set);
  };
  return {
    soon: (set) => {
      clearTimeout(timers.get(set));
      const due = () => void push(set).catch((error) => tellFault(desk, 'findings', error));
      timers.set(set, setTimeout(due, MOMENT));
    },
  };
}

/** All findings by address; none where nothing of the set is open any more. */
async function current(desk: Desk, set: string): Promise<ReadonlyMap<string, readonly Shown[]>> {
  const [open] = desk.sets.openIn(set);
  if (open === undefined) {
    desk.sets.forget(set);
    return new Map();
  }
  const found = findingsByFile(await desk.sets.at(open.uri), desk.client().language);
  return new Map([...found].map(([file, diagnostics]) => [desk.sets.addressOf(set, file), diagnostics]));
}

/** An open document always gets its findings, for their version; a closed one only where they changed. */
function send(desk: Desk, uri: string, diagnostics: readonly Shown[], before: string | undefined): void {
  const version = desk.documents.get(uri)?.version;
  if (version === undefined && JSON.stringify(diagnostics) === (before ?? '[]')) return;
  void desk.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) });
}
