import { type Bilingual, type Diagnostic, type Language, renderDiagnostic, sortDiagnostics } from '../../index.js';
import type { World } from './world.js';

/** One run of one command. */
export interface Session {
  readonly world: World;
  readonly language: Language;
}

/** Tells findings beside the result, in reading order. `texts` gives the lines for code frames. */
export function tell(
  { world, language }: Session,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string> = new Map(),
): void {
  for (const diagnostic of sortDiagnostics(diagnostics)) world.err(`${renderDiagnostic(diagnostic, language, texts)}\n`);
}

/** One of two languages. */
export function say({ language }: Session, words: Bilingual): string {
  return words[language];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
