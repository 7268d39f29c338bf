import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import type { Language } from '../../index.js';

/** The editor at the other end: what it can do, and in which language it is spoken to. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  /** The language it has where no setting says otherwise. */
  readonly own: Language;
  /** The language it is spoken to in. */
  readonly language: Language;
}

/** How the server was started. */
export interface Start {
  readonly version: string;
  /** `--lang`, which is stronger than the editor's own language; null where it was not given. */
  readonly asked: Language | null;
  /** The system's, for editors that do not tell theirs. */
  readonly system: Language;
}

/** In: how the server was started and what the editor said first. Out: the client. A setting beats `--lang`, `--lang` beats the locale. */
export function clientOf(start: Start, { capabilities, locale, initializationOptions }: InitializeParams): Client {
  const own = languageSet(initializationOptions) ?? start.asked ?? ofLocale(locale) ?? start.system;
  return { capabilities, own, language: own };
}

/** The setting `language` of ours in what an editor sends; null where it is not set, or set to follow the editor. */
export function languageSet(settings: unknown): Language | null {
  const language = typeof settings === 'object' && settings !== null && 'language' in settings ? settings.language : null;
  return language === 'zh' || language === 'en' ? language : null;
}

function ofLocale(locale: string | undefined): Language | null {
  if (typeof locale !== 'string' || locale === '') return null;
  return /^zh\b/i.test(locale.replaceAll('_', '-')) ? 'zh' : 'en';
}
