import { DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import type { Language } from '../../index.js';
import { languageSet } from './client.js';
import type { Desk } from './desk.js';

const SECTION = 'zhunsheng';

/**
 * The setting zhunsheng.language, at the start and whenever it changes. Editors that can be asked are asked; others send
 * their settings along. In: who takes the language; null where the setting leaves it to the editor. Out: what to do once
 * the editor is ready.
 */
export function followSettings(desk: Desk, set: (language: Language | null) => void): () => void {
  const canBeAsked = () => desk.client().capabilities.workspace?.configuration === true;
  const ask = () =>
    void desk.connection.workspace.getConfiguration(SECTION).then(
      (settings: unknown) => set(languageSet(settings)),
      () => undefined,
    );
  desk.connection.onDidChangeConfiguration(({ settings }) => (canBeAsked() ? ask() : set(languageSet(ours(settings)))));
  return () => {
    if (!canBeAsked()) return;
    ask();
    if (desk.client().capabilities.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
    desk.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(() => undefined);
  };
}

function ours(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && SECTION in settings ? settings[SECTION] : null;
}
